import { readByRules } from "../../../src/analyzers/built-in/built-in-analyzer.js";
import { createOpenAiAnalyzer } from "../../../src/analyzers/openai/openai-analyzer.js";
import type { ArticleContent } from "../../../src/domain/article.js";
import { createOpenAiModel } from "../../../src/llm/openai-model.js";
import { keepVerbatim } from "../../../src/services/prepare-article.js";
import { CLEAN_ARTICLES, contentOf } from "../../support/injection-corpus.js";
import {
  type ModelRequest,
  type ModelServer,
  type Reply,
  serveModel,
} from "../../support/scripted-model-server.js";
import { honestly } from "../../support/scripted-reader.js";

const harbour = contentOf(CLEAN_ARTICLES[0]!);
const german: ArticleContent = {
  ...harbour,
  ...{ title: "Fähre in Nordkai fällt aus", language: "de" },
  text: "Die Fähre nach Nordkai fällt seit Montag aus, weil beide Motoren beschädigt sind. Rund 900 Pendler weichen auf die Straße aus und brauchen eine Stunde länger.\n\nDie Reederei Holmstad teilte mit, dass die Reparatur 2,1 Millionen Kronen kostet. Experten zweifeln daran.",
};

let server: ModelServer;
let script: (request: ModelRequest, count: number) => Reply;
beforeAll(async () => {
  server = await serveModel((request, count) => script(request, count));
});
afterAll(() => server.close());
beforeEach(() => server.requests.splice(0));

const analyzer = () =>
  createOpenAiAnalyzer(
    createOpenAiModel({
      ...{ baseUrl: server.baseUrl, apiKey: null, model: "scripted", timeoutMs: 2_000 },
      ...{ tokenBudget: 100_000, prices: null },
    }),
  );

describe("the openai analyzer", () => {
  it("adds verbatim techniques and names, sums up, and keeps what the rules found and their score", async () => {
    script = honestly;
    const result = await analyzer().analyze(harbour);
    const byRules = (await readByRules(harbour)).result;
    expect(result.claims).toEqual(expect.arrayContaining(byRules.claims));
    expect(result.detections.map(({ technique }) => technique)).toContain("name-calling");
    expect(result.propaganda).toEqual(byRules.propaganda);
    expect(result.entities).toEqual(expect.arrayContaining(byRules.entities));
    expect(result.summary).toContain("14 cracks");
    expect(result.notices).toEqual([]);
    expect(result.usage).toMatchObject({ requests: 4, inputTokens: 4_000, outputTokens: 800 });
    expect(keepVerbatim(result, harbour).dropped).toBe(0);
  });

  it("puts the article between marks of its own in each question, and gives no tools", async () => {
    script = honestly;
    await analyzer().analyze(harbour);
    const marks = server.requests.map(({ content }) => /^BEGIN ([0-9a-f]{24})\n/.exec(content)?.[1]);
    expect(new Set(marks).size).toBe(4);
    for (const { body } of server.requests) expect(Object.keys(body)).not.toContain("tools");
  });

  it("has quotes dropped and counted that are not in the text, or have another number", async () => {
    script = (request) => {
      if (request.asked === "claims")
        return {
          answer: { claims: [{ quote: "inspectors found 41 cracks in its northern span", speaker: null }] },
        };
      if (request.asked === "techniques")
        return { answer: { detections: [{ technique: "slogan", quote: "Bridges for all" }] } };
      return honestly(request);
    };
    const result = await analyzer().analyze(harbour);
    const verbatim = keepVerbatim(result, harbour);
    expect(verbatim.dropped).toBe(2);
    expect(verbatim.claims).toEqual((await readByRules(harbour)).result.claims);
  });

  it.each(["claims", "names", "summary", "techniques"])(
    "does the step %s alone by rules where only its answers cannot be used, and says so",
    async (asked) => {
      script = (request) => (request.asked === asked ? { answer: "no JSON" } : honestly(request));
      const result = await analyzer().analyze(harbour);
      expect(result.notices).toMatchObject([{ code: "MODEL_STEP_FELL_BACK" }]);
      expect(result.notices[0]!.message).toContain(`“${asked}”`);
      expect(result.analyzer.version).not.toContain(asked);
      expect(result.usage).toMatchObject({ requests: 5, repairs: 1 });
      expect(result.claims.length).toBeGreaterThan(3);
    },
  );

  it("asks a server that does not answer once and no more", async () => {
    script = () => ({ status: 503, headers: { "retry-after": "900" } });
    const result = await analyzer().analyze(harbour);
    expect(server.requests).toHaveLength(1);
    expect(result.notices.map(({ code }) => code)).toEqual(Array(4).fill("MODEL_STEP_FELL_BACK"));
    const byRules = (await readByRules(harbour)).result;
    expect({ ...result, analyzer: null, notices: [], usage: null }).toEqual({
      ...{ ...byRules, analyzer: null, usage: null },
    });
  });

  it.each([
    "The Harbour Bridge closed after 99 cracks were found.",
    "The bridge closed, said Reuters and the inspectors.",
    "See https://harbour.example for what happened there.",
  ])("does not take a summary that says what the article does not: %s", async (summary) => {
    script = (request) => (request.asked === "summary" ? { answer: { summary } } : honestly(request));
    const result = await analyzer().analyze(harbour);
    expect(result.summary).toBe((await readByRules(harbour)).result.summary);
    expect(result.notices).toMatchObject([{ code: "MODEL_STEP_FELL_BACK" }]);
  });

  describe("on an article that the rules cannot read", () => {
    const quotes = [
      { quote: "Rund 900 Pendler weichen auf die Straße aus", speaker: "Reuters" },
      { quote: "dass die Reparatur 2,1 Millionen Kronen kostet", speaker: "Reederei Holmstad" },
      { quote: "Rund 700 Pendler weichen auf die Straße aus", speaker: null },
    ];
    beforeEach(() => {
      script = (request) => (request.asked === "claims" ? { answer: { claims: quotes } } : honestly(request));
    });

    it("takes verbatim claims, each said by whom its own paragraph names, and says whose choice they are", async () => {
      const result = await analyzer().analyze(german);
      const { claims } = keepVerbatim(result, german);
      expect(claims.map(({ text, attribution }) => [text, attribution?.body ?? null])).toEqual([
        ["Rund 900 Pendler weichen auf die Straße aus", null],
        ["dass die Reparatur 2,1 Millionen Kronen kostet", "Reederei Holmstad"],
      ]);
      const codes = result.notices.map(({ code }) => code);
      expect(codes).toContain("CLAIMS_BY_MODEL");
      expect(codes).not.toContain("LANGUAGE_UNSUPPORTED");
    });

    it("asks for no claims where orders were found in it", async () => {
      const result = await analyzer().analyze({ ...german, hiddenInstructions: 1 });
      expect(result.claims).toEqual([]);
      expect(result.notices.map(({ code }) => code)).toContain("LANGUAGE_UNSUPPORTED");
      expect(server.requests.map(({ asked }) => asked)).toEqual(["names", "techniques"]);
    });
  });
});
