/** @jest-environment ./test/support/native-arrays-environment.js */
import type { App } from "../../src/app.js";
import { ANALYSIS_PAGE_QUERY } from "../../src/server/example-queries.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { clearGraph } from "../support/neo4j.js";
import { query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

const LEAD =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two of its cables.";
const STORY = `${LEAD}

The city council spent 3.2 million crowns on the last repair of the bridge in 2019. This disgraceful, shameful failure has betrayed every honest citizen of the town.

Mayor Ada Holt said the ferry will run every twenty minutes.`;

const SECOND = `${LEAD}

Commuters crowded the ferry landing on Tuesday morning. The tram company put eleven more trams on its northern line, and the ferry carried 4,000 people before noon.`;

const ANALYZE = `mutation ($input: AnalyzeArticleInput!) { analyzeArticle(input: $input) {
  clientMutationId userErrors { code message field }
  analysis { id status progress article { id title url publishedAt source { domain } } } } }`;

interface Analyzed {
  analyzeArticle: {
    clientMutationId: string | null;
    userErrors: { code: string; message: string; field: string[] | null }[];
    analysis: {
      id: string;
      status: string;
      progress: number;
      article: Record<string, unknown> | null;
    } | null;
  };
}

interface Shown {
  analysis: {
    article: { title: string; url: string };
    summary: string;
    propaganda: { score: number; confidence: number; low: number; high: number; reading: string };
    techniques: {
      technique: { name: string; definition: string };
      confidence: number;
      spans: { exact: string }[];
    }[];
    factCheck: { claimCount: number; tallies: { verdict: string; count: number }[]; methods: string[] };
    claims: {
      span: { exact: string; start: number; end: number };
      claim: { verdict: { value: string; rationale: string; supportingOrigins: number; flags: string[] } };
      evidence: { nodes: { kind: string; stance: string; snippet: string; url: string }[] };
    }[];
    coverage: { kind: string; provider: string; status: string }[];
    disclaimer: string;
  };
}

let app: App;
let server: RunningServer;

beforeAll(async () => {
  const joined = await openSampleApp(null);
  app = { ...joined, config: { ...joined.config, port: 0 } };
  await clearGraph(app.graph);
  server = await startServer(app);
});
afterAll(async () => {
  await server.close();
  await clearGraph(app.graph);
  await app.close();
});

const analyze = async (input: Record<string, unknown>) =>
  (await query<Analyzed>(server.url, ANALYZE, { input })).data.analyzeArticle;

const totals = async () => {
  const text = "{ overview { articles claims sources } }";
  return (await query<{ overview: Record<string, number> }>(server.url, text)).data.overview;
};

describe("input that cannot be analysed", () => {
  const tooLarge = "A sentence of some length that says nothing new. ".repeat(130_000);

  it.each([
    ["nothing", {}, "INVALID_INPUT"],
    ["html and text at once", { html: "<p>a</p>", text: "a" }, "INVALID_INPUT"],
    ["an empty text", { text: "   " }, "INVALID_INPUT"],
    ["a URL that is none", { url: "not a url" }, "INVALID_INPUT"],
    ["a text past 5 MiB", { text: tooLarge }, "TOO_LARGE"],
    ["a page past 5 MiB", { html: tooLarge }, "TOO_LARGE"],
  ])("(%s) is told as data, with a code and a remedy, and nothing is stored", async (_what, input, code) => {
    const before = await totals();
    const { analysis, userErrors, clientMutationId } = await analyze({
      ...input,
      wait: true,
      clientMutationId: "mine",
    });
    expect(analysis).toBeNull();
    expect(userErrors.map((error) => error.code)).toEqual([code]);
    expect(userErrors[0]!.message.length).toBeGreaterThan(20);
    expect(clientMutationId).toBe("mine");
    expect(await totals()).toEqual(before);
  });

  it("that is no date is refused before anything is done, and says how to write one", async () => {
    for (const publishedAt of ["yesterday", "2026-02-30", "2026-04-23T10:00:00"]) {
      const answer = await query(server.url, ANALYZE, { input: { text: STORY, publishedAt } });
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
      expect(answer.errors?.[0]?.message).toContain("ISO 8601");
    }
  });
});

describe("an article that is handed in", () => {
  const told = { url: "https://gazette.example/bridge", title: "Bridge closed", publishedAt: "2026-04-14" };
  let page: Shown["analysis"];
  let analysisId: string;

  beforeAll(async () => {
    const first = await analyze({ ...told, text: STORY, wait: true });
    expect(first.userErrors).toEqual([]);
    await analyze({
      url: "https://courier.example/ferry",
      title: "Ferry full",
      publishedAt: "2026-04-15",
      text: SECOND,
      wait: true,
    });
    analysisId = first.analysis!.id;
    page = (await query<Shown>(server.url, ANALYSIS_PAGE_QUERY, { id: analysisId })).data.analysis;
  });

  it("is shown with everything that the page of an analysis has, in one query", () => {
    expect(page.article).toMatchObject({
      title: "Bridge closed",
      url: told.url,
      publishedAt: "2026-04-14T00:00:00.000Z",
    });
    expect(page.summary).toContain("Harbour Bridge");
    const { score, low, high, confidence, reading } = page.propaganda;
    expect([low, score, high, 1]).toEqual([low, score, high, 1].sort((one, other) => one - other));
    expect(confidence).toBeGreaterThan(0);
    expect(reading).not.toBe("");
    expect(page.techniques.length).toBeGreaterThan(0);
    for (const { technique, confidence, spans } of page.techniques) {
      expect(technique.definition.length).toBeGreaterThan(20);
      expect(confidence).toBeGreaterThan(0);
      for (const { exact } of spans) expect(STORY).toContain(exact);
    }
    expect(page.disclaimer).toContain("they measure reporting, not truth");
  });

  it("has its claims in the order of the text, verbatim, each with a verdict and why", () => {
    const starts = page.claims.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    for (const { span, claim } of page.claims) {
      expect(STORY.slice(span.start, span.end)).toBe(span.exact);
      expect(claim.verdict.rationale).toContain("origin");
    }
  });

  it("shows who else says so, and not itself", () => {
    const lead = page.claims.find(({ span }) => span.exact.includes("Harbour Bridge"))!;
    expect(lead.claim.verdict).toMatchObject({
      value: "CORROBORATED",
      supportingOrigins: 2,
      flags: expect.any(Array),
    });
    expect(lead.evidence.nodes).toMatchObject([
      { kind: "CROSS_REFERENCE", stance: "SUPPORTS", snippet: LEAD, url: "https://courier.example/ferry" },
    ]);
  });

  it("tallies exactly its claims, and says what was asked", () => {
    const { claimCount, tallies, methods } = page.factCheck;
    expect(claimCount).toBe(page.claims.length);
    expect(tallies.map(({ verdict }) => verdict)).toEqual([
      ...["CORROBORATED", "SINGLE_SOURCE", "DISPUTED", "REFUTED", "UNVERIFIED"],
    ]);
    expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(claimCount);
    expect(methods).toEqual(["CROSS_REFERENCE"]);
    expect(page.coverage.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      "CROSS_REFERENCE OK",
      "WIKIPEDIA NOT_CONFIGURED",
      "WEB_SEARCH NOT_CONFIGURED",
      "FACT_CHECK NOT_CONFIGURED",
    ]);
  });

  it("gives the same analysis when it is handed in again, and changes no count", async () => {
    const before = await totals();
    const again = await analyze({ ...told, text: STORY, wait: true });
    expect(again.analysis?.id).toBe(analysisId);
    expect(await totals()).toEqual(before);
  });

  it("by its page is not replaced by a text under its address, forced or not, while its page replaces a text", async () => {
    const html = `<html lang="en"><head><title>${told.title}</title></head><body><article><h1>${told.title}</h1>${STORY.split(
      "\n\n",
    )
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join("")}<p>${SECOND}</p></article></body></html>`;
    const paged = await analyze({ ...told, html, wait: true });
    expect(paged.userErrors).toEqual([]);
    const shown = "query ($id: ID!) { analysis(id: $id) { claims { claim { id verdict { value } } } } }";
    const id = paged.analysis!.id;
    const before = (await query(server.url, shown, { id })).data;
    for (const input of [{ wait: true }, { wait: false }, { wait: true, force: true }]) {
      const { analysis, userErrors } = await analyze({ ...told, ...input, text: "The bridge is open." });
      expect([analysis, userErrors.map(({ code }) => code)]).toEqual([null, ["KNOWN_BY_PAGE"]]);
    }
    expect((await query(server.url, shown, { id })).data).toEqual(before);
  });

  it("is answered at once without waiting, and can be followed until it is done", async () => {
    const { analysis } = await analyze({
      text: "The lighthouse of Port Ellery was built in 1871 by Danish masons.",
      wait: false,
    });
    const follow = "query ($id: ID!) { analysis(id: $id) { status progress completedAt claims { id } } }";
    for (let tries = 0; ; tries += 1) {
      const { data } = await query<{ analysis: { status: string; progress: number; claims: unknown[] } }>(
        server.url,
        follow,
        {
          id: analysis!.id,
        },
      );
      if (data.analysis.status === "COMPLETED") {
        expect(data.analysis).toMatchObject({ progress: 1, completedAt: expect.stringMatching(/Z$/) });
        break;
      }
      expect(["QUEUED", "RUNNING"]).toContain(data.analysis.status);
      expect(tries).toBeLessThan(200);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});
