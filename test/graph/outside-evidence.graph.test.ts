import { passageImprint } from "../../src/domain/independence/imprint.js";
import { evidenceId, wordingId } from "../../src/domain/ids.js";
import { normaliseWording } from "../../src/domain/matching/normalise-wording.js";
import { type OutsideEvidence, placeOf } from "../../src/domain/outside/outside-evidence.js";
import type { ProviderCoverage } from "../../src/domain/evidence.js";
import type { Graph } from "../../src/graph/graph.js";
import type { GatheredEvidence } from "../../src/services/gather-evidence.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { ownWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";
import { untell } from "../support/worlds.js";

const CLAIM = "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found two cracks.";
const DENIAL =
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found two cracks.";
const words = (seed: string) => ownWords(seed, 80);
const own = (seed: string, claim = CLAIM) => `${claim} ${words(seed)}`;

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const SEARCHED: ProviderCoverage = { kind: "WEB_SEARCH", provider: "searxng", status: "OK", detail: null };
const WORDING = wordingId(normaliseWording(CLAIM));

/** A page that was found for the claim. */
function page(url: string, text: string, parts: Partial<OutsideEvidence> = {}): OutsideEvidence {
  return {
    ...placeOf(url, null),
    ...{ kind: "WEB_SEARCH", provider: "searxng", stance: "SUPPORTS", confidence: 0.9, mismatches: [] },
    ...{
      id: evidenceId(WORDING, url),
      url,
      title: null,
      snippet: CLAIM,
      publishedAt: "2026-04-16T00:00:00.000Z",
    },
    ...{ retrievedAt: "2026-04-20T00:00:00.000Z", contentHash: "hash", revisionUrl: null, archiveUrl: null },
    ...{ passage: passageImprint(text), quotation: null, attribution: null, credits: [], cites: [] },
    ...{ rating: null, ratingText: null },
    ...parts,
  };
}

const found = (...evidence: OutsideEvidence[]): GatheredEvidence[] => [
  { wordingId: WORDING, evidence, searches: [SEARCHED] },
];
const GAZETTE: ToldArticle & { slug: string } = {
  ...{ from: "gazette.example", slug: "story", on: "2026-04-15", claims: [CLAIM], text: own("gazette") },
};

interface Shown {
  verdict: {
    value: string;
    rationale: string;
    supportingOrigins: number;
    refutingOrigins: number;
    countIfAllIndependent: number;
    coverage: string;
    flags: string[];
    origins: { key: string; stance: string; counted: boolean; reason: string; evidence: { url: string }[] }[];
  };
  evidence: {
    nodes: {
      kind: string;
      url: string;
      stance: string;
      notCounted: string | null;
      source: { domain: string };
    }[];
  };
  mentions: { nodes: { evidence: { nodes: { url: string }[] } }[] };
}

async function shown(): Promise<Shown> {
  const { searchClaims } = await read<{ searchClaims: { nodes: { claim: Shown }[] } }>(
    graph,
    `query ($text: String!) { searchClaims(text: $text, first: 1) { nodes { claim {
      verdict { value rationale supportingOrigins refutingOrigins countIfAllIndependent coverage flags
        origins { key stance counted reason evidence { url } } }
      evidence { nodes { kind url stance notCounted source { domain } } }
      mentions { nodes { evidence { nodes { url } } } }
    } } } }`,
    { text: CLAIM },
  );
  return searchClaims.nodes[0]!.claim;
}

async function differences(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
}

it("counts an independent page as an origin, lists it, and explains it", async () => {
  const url = "https://beacon.example/bridge";
  await tell(graph, { ...GAZETTE, gathered: found(page(url, own("beacon"))) });
  const { verdict, evidence } = await shown();
  expect(verdict).toMatchObject({ value: "CORROBORATED", supportingOrigins: 2, countIfAllIndependent: 2 });
  expect(verdict.coverage).toBe("PARTIAL");
  expect(verdict.rationale).toContain("1 article and 1 page found outside state it and come down to 2");
  expect(verdict.origins.map(({ key, evidence: behind }) => [key, behind])).toEqual([
    ["publisher:beacon.example", [{ url }]],
    ["publisher:gazette.example", []],
  ]);
  expect(evidence.nodes).toContainEqual({
    ...{
      kind: "WEB_SEARCH",
      url,
      stance: "SUPPORTS",
      notCounted: null,
      source: { domain: "beacon.example" },
    },
  });
  expect(await differences()).toEqual([]);
});

it("shows what only likely takes a side, says that it is not counted, and decides as if it were not there", async () => {
  await tell(graph, GAZETTE);
  const { verdict: without } = await shown();
  await clearGraph(graph);
  const urls = ["https://beacon.example/bridge", "https://courier.example/bridge"] as const;
  const gathered = found(
    page(urls[0], own("beacon"), { confidence: 0.49 }),
    page(urls[1], own("courier", DENIAL), { stance: "REFUTES", confidence: 0.1 }),
  );
  await tell(graph, { ...GAZETTE, gathered });
  const { verdict, evidence } = await shown();
  expect(verdict).toEqual({
    ...without,
    coverage: "PARTIAL",
    rationale: verdict.rationale,
  });
  expect(verdict.rationale).toContain("1 article states it and comes down to 1");
  expect(verdict.rationale).toContain("No origin contradicts it.");
  for (const [url, stance] of [
    [urls[0], "SUPPORTS"],
    [urls[1], "REFUTES"],
  ])
    expect(evidence.nodes).toContainEqual(
      expect.objectContaining({ url, stance, notCounted: "ONLY_LIKELY" }),
    );
  expect(await differences()).toEqual([]);
});

it("takes a copy of the article that was found outside for the article's own word, and does not show it to the article", async () => {
  await tell(graph, { ...GAZETTE, gathered: found(page("https://copy.example/1", own("gazette"))) });
  const { verdict, mentions } = await shown();
  expect(verdict).toMatchObject({ value: "SINGLE_SOURCE", supportingOrigins: 1, countIfAllIndependent: 2 });
  expect(mentions.nodes[0]!.evidence.nodes).toEqual([]);
  expect(await differences()).toEqual([]);
});

it("takes a page that links to the article for the article's word, whichever came first", async () => {
  const cites = ["https://gazette.example/story"];
  const citing = found(page("https://blog.example/1", own("blog"), { cites }));
  await tell(graph, { ...GAZETTE, gathered: citing });
  expect((await shown()).verdict).toMatchObject({ value: "SINGLE_SOURCE", supportingOrigins: 1 });
  await clearGraph(graph);
  await tell(graph, { ...GAZETTE, from: "herald.example", text: own("herald"), gathered: citing });
  expect((await shown()).verdict.supportingOrigins).toBe(2);
  await tell(graph, GAZETTE);
  const { verdict } = await shown();
  expect(verdict.origins.map(({ key }) => key)).toEqual([
    "publisher:gazette.example",
    "publisher:herald.example",
  ]);
  expect(await differences()).toEqual([]);
});

it("counts an encyclopedia only where its reference leads outside all that is counted", async () => {
  const wiki = (cites: string[]) =>
    found(
      page("https://wiki.example/Bridge", own("wiki"), { kind: "WIKIPEDIA", provider: "wikipedia", cites }),
    );
  await tell(graph, { ...GAZETTE, gathered: wiki(["https://journal.example/paper"]) });
  expect((await shown()).verdict).toMatchObject({ value: "CORROBORATED", supportingOrigins: 2 });
  await clearGraph(graph);
  await tell(graph, { ...GAZETTE, gathered: wiki(["https://gazette.example/other"]) });
  expect((await shown()).verdict).toMatchObject({ value: "SINGLE_SOURCE", supportingOrigins: 1 });
  await clearGraph(graph);
  await tell(graph, { ...GAZETTE, gathered: wiki([]) });
  const { verdict } = await shown();
  expect(verdict).toMatchObject({ value: "SINGLE_SOURCE", supportingOrigins: 1 });
  expect(verdict.origins).toContainEqual(
    expect.objectContaining({ key: "publisher:wiki.example", counted: false }),
  );
  expect(verdict.rationale).toContain(
    "Not counted, because nothing bears it out: wiki.example (1 page found outside gives no reference).",
  );
  expect(await differences()).toEqual([]);
});

it("counts what was found outside against it by the same rules, with the articles that contradict it", async () => {
  const denial = (url: string, text: string) =>
    page(url, text, { stance: "REFUTES", mismatches: ["POLARITY"], snippet: DENIAL });
  await tell(graph, {
    ...GAZETTE,
    gathered: found(denial("https://beacon.example/no", own("beacon", DENIAL))),
  });
  expect((await shown()).verdict).toMatchObject({
    value: "DISPUTED",
    supportingOrigins: 1,
    refutingOrigins: 1,
  });
  const herald = { from: "herald.example", on: "2026-04-15", claims: [DENIAL], text: own("beacon", DENIAL) };
  await tell(graph, herald);
  // The page is a copy of what the herald says.
  expect((await shown()).verdict).toMatchObject({ value: "DISPUTED", refutingOrigins: 1 });
  await tell(graph, { ...herald, from: "courier.example", text: own("courier", DENIAL) });
  expect((await shown()).verdict).toMatchObject({ value: "REFUTED", refutingOrigins: 2 });
  expect(await differences()).toEqual([]);
});

it("counts pages that cite an article by themselves, when one asks what if that article were not there", async () => {
  const cites = ["https://herald.example/story"];
  const denial = (name: string) =>
    page(`https://${name}.example/no`, own(name, DENIAL), {
      ...{ stance: "REFUTES", mismatches: ["POLARITY"], snippet: DENIAL, cites },
    });
  await tell(graph, { ...GAZETTE, gathered: found(denial("beacon"), denial("courier")) });
  await tell(graph, {
    from: "herald.example",
    on: "2026-04-15",
    claims: [DENIAL],
    text: own("herald", DENIAL),
  });
  expect((await shown()).verdict).toMatchObject({ value: "DISPUTED", refutingOrigins: 1 });
  const { claims } = await read<{ claims: { nodes: { text: string; verdictWithout: Shown["verdict"] }[] } }>(
    graph,
    `{ claims(filter: { source: ["gazette.example"] }) { nodes { verdictWithout(sources: ["herald.example"]) {
       value refutingOrigins } } } }`,
  );
  expect(claims.nodes).toMatchObject([{ verdictWithout: { value: "REFUTED", refutingOrigins: 2 } }]);
  expect(await differences()).toEqual([]);
});

it("lets a recognised fact-checker's rating decide, and nobody else's", async () => {
  const review = (url: string, rating: "TRUE" | "FALSE" | "MIXED") =>
    page(url, url, {
      ...{ kind: "FACT_CHECK", provider: "google-fact-check", rating, ratingText: "As it was put" },
      stance: rating === "TRUE" ? "SUPPORTS" : rating === "FALSE" ? "REFUTES" : "NEUTRAL",
    });
  await tell(graph, {
    ...GAZETTE,
    gathered: found(review("https://www.snopes.com/fact-check/bridge/", "FALSE")),
  });
  const { verdict } = await shown();
  expect(verdict).toMatchObject({ value: "REFUTED", refutingOrigins: 1 });
  expect(verdict.rationale).toContain("rates it “As it was put”");
  await clearGraph(graph);
  await tell(graph, { ...GAZETTE, gathered: found(review("https://blog.example/check", "FALSE")) });
  expect((await shown()).verdict.value).toBe("DISPUTED");
  await clearGraph(graph);
  await tell(graph, {
    ...GAZETTE,
    gathered: found(review("https://www.snopes.com/fact-check/bridge/", "MIXED")),
  });
  expect((await shown()).verdict).toMatchObject({ value: "SINGLE_SOURCE", flags: ["MISSING_CONTEXT"] });
  expect(await differences()).toEqual([]);
});

it("makes no verdict of one origin where every provider failed", async () => {
  const failed = { ...SEARCHED, status: "FAILED" as const, detail: "It did not answer." };
  await tell(graph, { ...GAZETTE, gathered: [{ wordingId: WORDING, evidence: [], searches: [failed] }] });
  expect((await shown()).verdict).toMatchObject({ value: "UNVERIFIED", coverage: "DEGRADED" });
  expect(await differences()).toEqual([]);
});

it("lets a page speak for itself once it is an article, and leaves nothing of what was found when the article goes", async () => {
  const url = "https://herald.example/story";
  await tell(graph, { ...GAZETTE, gathered: found(page(url, own("herald"))) });
  const herald = { ...GAZETTE, from: "herald.example", text: own("herald") };
  await tell(graph, herald);
  const { evidence, verdict } = await shown();
  expect(evidence.nodes.map(({ kind }) => kind)).toEqual(["CROSS_REFERENCE", "CROSS_REFERENCE"]);
  expect(verdict.supportingOrigins).toBe(2);
  await untell(graph, GAZETTE);
  await untell(graph, herald);
  expect(await differences()).toEqual([]);
  const { claims, sources } = await read<{ claims: { totalCount: number }; sources: { totalCount: number } }>(
    graph,
    "{ claims { totalCount } sources { totalCount } }",
  );
  expect([claims.totalCount, sources.totalCount]).toEqual([0, 0]);
});
