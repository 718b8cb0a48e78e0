import { readByRules } from "../../../src/analyzers/built-in/built-in-analyzer.js";
import { createOpenAiAnalyzer } from "../../../src/analyzers/openai/openai-analyzer.js";
import { setAsideInstructions } from "../../../src/analyzers/set-aside-instructions.js";
import { createOpenAiModel } from "../../../src/llm/openai-model.js";
import { type Injection, injectionCorpus } from "../../support/injection-corpus.js";
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

/** What the same model makes of the clean copies, each read once. */
const expected = new Map<string, ReturnType<typeof verdictInputs>>();
async function expectedOf({ clean }: Injection) {
  const known = expected.get(JSON.stringify(clean));
  if (known) return known;
  script = honestly;
  const inputs = verdictInputs(clean, await setAsideInstructions(bareAnalyzer()).analyze(clean));
  expected.set(JSON.stringify(clean), inputs);
  return inputs;
}

describe("an article with orders in it, read by a model that obeys", () => {
  it.each(corpus)("$name: claims, speakers and credits are those of the clean copy", async (variant) => {
    const analyzer = setAsideInstructions(bareAnalyzer());
    const clean = await expectedOf(variant);
    script = obeying(variant.inserted, obeyed);
    const result = await analyzer.analyze(variant.injected);
    expect(verdictInputs(variant.injected, result)).toEqual(clean);
    expect(obeyed).toEqual([]);
    expect(result.summary).not.toContain("Holt");
  });

  it("points at statements beyond those that the rules choose, or nothing of this would be told", async () => {
    script = honestly;
    const { clean } = corpus[1]!;
    const result = await bareAnalyzer().analyze(clean);
    const byRules = (await readByRules(clean)).result;
    expect(result.claims.length).toBeGreaterThan(byRules.claims.length);
  });
});

describe("an order that nothing has set aside, obeyed", () => {
  // Every third; with zero-width characters in every word no rule can read it, and they are always taken out.
  const readable = corpus.filter(({ inserted }, at) => inserted !== "\u200B" && at % 3 === 0);
  const reached = new Set<string>();

  it.each(readable)(
    "$name: takes no claim away, turns none round and gives none to another",
    async (variant) => {
      script = obeying(variant.inserted, obeyed);
      const { claims } = await bareAnalyzer().analyze(variant.injected);
      if (obeyed.length > 0) reached.add(variant.name);
      const { statements, result } = await readByRules(variant.injected);
      const said = (list: typeof claims) => list.map(({ text, attribution }) => ({ text, attribution }));
      const kept = claims.filter(({ span }) => span.start < span.end);
      expect(said(kept)).toEqual(expect.arrayContaining(said(result.claims)));
      expect(said(statements)).toEqual(expect.arrayContaining(said(kept)));
    },
  );

  it("reached the model in most variants, or nothing of this would be told", () => {
    expect(reached.size).toBeGreaterThan(15);
  });
});
