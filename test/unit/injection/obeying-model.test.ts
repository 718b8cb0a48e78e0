import { readByRules } from "../../../src/analyzers/built-in/built-in-analyzer.js";
import { createOpenAiAnalyzer } from "../../../src/analyzers/openai/openai-analyzer.js";
import { setAsideInstructions } from "../../../src/analyzers/set-aside-instructions.js";
import { createOpenAiModel } from "../../../src/llm/openai-model.js";
import { injectionCorpus } from "../../support/injection-corpus.js";
import { type ModelRequest, type ModelServer, serveModel } from "../../support/scripted-model-server.js";
import { honestly, obeying } from "../../support/scripted-reader.js";
import { verdictInputs } from "../../support/verdict-inputs.js";

const corpus = injectionCorpus();
const obeyed: ModelRequest[] = [];
let script = honestly;
let server: ModelServer;
beforeAll(async () => {
  server = await serveModel((request) => script(request));
});
afterAll(() => server.close());
beforeEach(() => obeyed.splice(0));

const bareAnalyzer = () =>
  createOpenAiAnalyzer(
    createOpenAiModel({
      ...{ baseUrl: server.baseUrl, apiKey: null, model: "scripted", timeoutMs: 20_000 },
      ...{ tokenBudget: 100_000, prices: null },
    }),
  );

describe("an article with orders in it, read by a model that obeys", () => {
  it.each(corpus)("$name: claims, speakers and credits are those of the clean copy", async (variant) => {
    const analyzer = setAsideInstructions(bareAnalyzer());
    script = honestly;
    const clean = await analyzer.analyze(variant.clean);
    script = obeying(variant.inserted, obeyed);
    const result = await analyzer.analyze(variant.injected);
    expect(verdictInputs(variant.injected, result)).toEqual(verdictInputs(variant.clean, clean));
    expect(result.summary).not.toContain("Holt");
    expect(result.notices.map(({ code }) => code)).not.toContain("MODEL_STEP_FELL_BACK");
  });

  it("points at statements beyond those that the rules choose, or nothing of this would be told", async () => {
    script = honestly;
    const { clean } = corpus[0]!;
    const result = await bareAnalyzer().analyze(clean);
    const byRules = (await readByRules(clean)).result;
    expect(result.claims.length).toBeGreaterThan(byRules.claims.length);
  });
});

describe("an order that nothing has set aside, obeyed", () => {
  it.each(corpus)(
    "$name: takes no claim away, turns none round and gives none to another",
    async (variant) => {
      script = obeying(variant.inserted, obeyed);
      const { claims } = await bareAnalyzer().analyze(variant.injected);
      const { statements, result } = await readByRules(variant.injected);
      const said = (list: typeof claims) => list.map(({ text, attribution }) => ({ text, attribution }));
      const kept = claims.filter(({ span }) => span.start < span.end);
      expect(said(kept)).toEqual(expect.arrayContaining(said(result.claims)));
      expect(said(statements)).toEqual(expect.arrayContaining(said(kept)));
    },
  );

  it("reached the model in most variants, or nothing of this would be told", async () => {
    let count = 0;
    for (const { inserted, injected } of corpus.filter(({ clean }) => clean.title.startsWith("Harbour"))) {
      obeyed.splice(0);
      script = obeying(inserted, obeyed);
      await bareAnalyzer().analyze(injected);
      if (obeyed.length > 0) count += 1;
    }
    expect(count).toBeGreaterThan(20);
  });
});
