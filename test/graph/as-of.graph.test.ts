import { setTimeout } from "node:timers/promises";

import type { Graph } from "../../src/graph/graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
const OPEN = "The Harbour Bridge in Port Ellery did not close on 14 April 2026.";
const FERRY = "The ferry to Sundhaven carried 900 passengers on 14 April 2026.";

const story = (from: string, claim: string, on = "2026-04-14") => ({
  ...{ from, on, claims: [claim], text: inOwnWords(claim, from.replaceAll(/\W/g, "")) },
});

/** A page about everything, in one query; `$asOf` null is now. */
const EVERYTHING = `query ($asOf: DateTime) {
  claims(asOf: $asOf, orderBy: OLDEST) { totalCount nodes {
    text
    verdict { value supportingOrigins refutingOrigins rationale origins { key stance reason articleCount } }
    verdicts { totalCount nodes { value } }
    mentions { totalCount nodes { id article { title analysis { id } } } }
    evidence { totalCount nodes { stance snippet } }
    sources { totalCount nodes { role source { domain } } }
    firstMention { id }
    timeline { mentions sources }
    relatedClaims { totalCount nodes { relation claim { text verdict { value } } } }
    entities { name } } }
  byOrigins: claims(asOf: $asOf, orderBy: MOST_ORIGINS) { nodes { text } }
  bySources: claims(asOf: $asOf, orderBy: MOST_SOURCES, filter: { minSources: 2 }) { totalCount nodes { text } }
  disputed: claims(asOf: $asOf, filter: { verdict: [DISPUTED], source: ["gazette.example"] }) { totalCount }
  found: claims(asOf: $asOf, filter: { text: "bridge" }) { totalCount nodes { text } }
  articles(asOf: $asOf, orderBy: MOST_CLAIMS) { totalCount nodes {
    url text mentions { totalCount } analyses { totalCount } derivatives { totalCount } relatedArticles { totalCount }
    derivedFrom { origin } analysis { claims { claim { verdict { value } } } factCheck { tallies { verdict count } } } } }
  foundArticles: articles(asOf: $asOf, filter: { text: "bridge" }) { totalCount }
  overview(asOf: $asOf) { articles claims sources verdictTallies { verdict count } techniqueRates { detections }
    risingClaims { text } disputedClaims { text verdict { value } } } }`;

let graph: Graph;
const names: string[] = [];
const moments: { at: string; everything: unknown }[] = [];

/** Notes what stands now, with room around it so that the next commit has a later instant. */
async function note(): Promise<void> {
  await setTimeout(5);
  moments.push({ at: new Date().toISOString(), everything: await read(graph, EVERYTHING, { asOf: null }) });
  await setTimeout(5);
}

beforeAll(async () => {
  graph = await openTestGraph({ onStatement: (name) => names.push(name) });
  await clearGraph(graph);
  const steps = [
    story("gazette.example", CLOSED),
    story("herald.example", CLOSED, "2026-04-15"),
    story("mirror.example", OPEN, "2026-04-16"),
    story("post.example", FERRY),
    // The herald corrects itself; the mirror takes its denial back.
    story("herald.example", FERRY, "2026-04-15"),
    story("mirror.example", CLOSED, "2026-04-16"),
  ];
  for (const step of steps) {
    await note();
    await tell(graph, step);
  }
  await note();
}, 300_000);
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

it.each([0, 1, 2, 3, 4, 5, 6])(
  "shows the graph as it stood at moment %d",
  async (step) => {
    const { at, everything } = moments[step]!;
    expect(await read(graph, EVERYTHING, { asOf: at })).toEqual(everything);
  },
  120_000,
);

it("knows neither claims nor articles by id or address before they were recorded", async () => {
  const { articles, claims } = await read<{
    articles: { nodes: { id: string }[] };
    claims: { nodes: { id: string }[] };
  }>(graph, "{ articles { nodes { id } } claims { nodes { id } } }");
  const query = `query ($claim: ID!, $article: ID!, $asOf: DateTime) {
    claim(id: $claim, asOf: $asOf) { text } article(id: $article, asOf: $asOf) { title }
    byAddress: article(url: "https://gazette.example/story", asOf: $asOf) { title } }`;
  const variables = { claim: claims.nodes[0]!.id, article: articles.nodes[0]!.id, asOf: moments[0]!.at };
  expect(await read(graph, query, variables)).toEqual({ claim: null, article: null, byAddress: null });
});

it("refuses an instant that is still to come", async () => {
  for (const field of ["claims { totalCount }", "articles { totalCount }", "overview { claims }"]) {
    const query = `{ ${field.replace(" ", `(asOf: "2999-01-01") `)} }`;
    await expect(read(graph, query)).rejects.toThrow("`asOf` lies in the future");
  }
});

/** What others bring along is asked for only where those answered later, which differs from run to run. */
const COMES_ALONG = ["article.by-id", "claim.by-id", "source.by-article", "verdict.current"];

it("takes no more round trips for the past than for now", async () => {
  const roundTrips = async (asOf: string | null) => {
    names.length = 0;
    await read(graph, EVERYTHING, { asOf });
    return names
      .map((name) => name.replace(".as-of", ""))
      .filter((name) => !COMES_ALONG.includes(name))
      .sort();
  };
  expect(await roundTrips(moments[6]!.at)).toEqual(await roundTrips(null));
});
