import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { CANDIDATES } from "../../src/services/find-candidates.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { type ToldArticle, tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found two cracks.";
/** Of one event, in claims of their own: nothing of one is quite what the other says. */
const HERALD: ToldArticle = {
  ...{ from: "herald.example", on: "2026-04-14" },
  claims: [
    "Inspectors Maud Ferrin and Otto Brandt found cracks in cables of the Harbour Bridge.",
    "Mayor Ilse Quandt said the Harbour Bridge in Port Ellery would stay shut for a month.",
  ],
};
const GAZETTE: ToldArticle = {
  ...{ from: "gazette.example", on: "2026-04-15" },
  claims: [
    "Cracks in cables of the Harbour Bridge worried inspectors Maud Ferrin and Otto Brandt for weeks.",
    "Port Ellery lost trade because Mayor Ilse Quandt shut the Harbour Bridge, shopkeepers said.",
  ],
};
const ELSEWHERE: ToldArticle = {
  ...{ from: "courier.example", on: "2026-04-14" },
  claims: ["The council of Brackwater approved a budget of 40 million dollars for its schools."],
};
const CLOSURE = (from: string): ToldArticle => ({ from, on: "2026-04-14", claims: [CLOSED] });

const resemblances = statement({
  name: "test.count-resemblances",
  params: z.object({}),
  row: z.object({ count: z.number(), near: z.number() }),
  text: cypher`RETURN COUNT { (:Wording)-[:RESEMBLES]->(:Wording) } AS count, COUNT { (:Wording)-[:NEAR]->(:Wording) } AS near`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

interface Ties {
  relatedArticles: { totalCount: number; nodes: { url: string }[]; pageInfo: { endCursor: string | null } };
  ties: {
    nodes: {
      article: { url: string };
      sharedClaims: number;
      strength: number;
      pairs: {
        relation: string | null;
        score: number;
        claim: { text: string };
        otherClaim: { text: string };
      }[];
    }[];
  };
}

async function tiesOf(from: string, page: { first?: number; after?: string | null } = {}): Promise<Ties> {
  const query = `query ($url: String, $first: Int, $after: String) { article(url: $url) {
    relatedArticles(first: $first, after: $after) { totalCount nodes { url } pageInfo { endCursor } }
    ties { nodes { article { url } sharedClaims strength pairs { relation score claim { text } otherClaim { text } } } } } }`;
  const url = `https://${from}/story`;
  return (await read<{ article: Ties }>(graph, query, { url, ...page })).article;
}

const outlets = (nodes: { url: string }[]) => nodes.map(({ url }) => new URL(url).hostname);
const relatedTo = async (from: string) => outlets((await tiesOf(from)).relatedArticles.nodes);

it("ties articles that report one event in claims of their own, both ways, and says by which", async () => {
  for (const told of [HERALD, GAZETTE, ELSEWHERE]) await tell(graph, told);
  expect(await relatedTo("herald.example")).toEqual(["gazette.example"]);
  expect(await relatedTo("gazette.example")).toEqual(["herald.example"]);
  expect(await relatedTo("courier.example")).toEqual([]);
  const [tie] = (await tiesOf("herald.example")).ties.nodes;
  expect(tie).toMatchObject({ article: { url: "https://gazette.example/story" }, sharedClaims: 0 });
  expect(HERALD.claims).toContain(tie!.pairs[0]!.claim.text);
  expect(GAZETTE.claims).toContain(tie!.pairs[0]!.otherClaim.text);
});

it("lists shared claims first, most first, and near ones after them", async () => {
  const both = { from: "both.example", on: "2026-04-14", claims: [...HERALD.claims, CLOSED] };
  for (const told of [both, HERALD, GAZETTE, CLOSURE("echo.example")]) await tell(graph, told);
  const { relatedArticles, ties } = await tiesOf("both.example");
  expect(outlets(relatedArticles.nodes)).toEqual(["herald.example", "echo.example", "gazette.example"]);
  expect(ties.nodes.map(({ sharedClaims }) => sharedClaims)).toEqual([2, 1, 0]);
  expect(ties.nodes[1]!.pairs[0]).toMatchObject({ relation: "SAME", score: 1 });
});

it("ties by near claims nothing that appeared more than a week apart, and by shared ones whatever the date", async () => {
  await tell(graph, HERALD);
  await tell(graph, { ...GAZETTE, on: "2026-05-20" });
  expect(await relatedTo("herald.example")).toEqual([]);
  await tell(graph, { from: "late.example", on: "2026-08-01", claims: [HERALD.claims[0]!] });
  expect(await relatedTo("herald.example")).toEqual(["late.example"]);
});

it("says of a pair what the matcher says of it", async () => {
  await tell(graph, { ...CLOSURE("herald.example"), claims: [CLOSED, ...HERALD.claims] });
  await tell(graph, {
    ...GAZETTE,
    claims: [CLOSED.replace("two", "nine"), ...GAZETTE.claims],
  });
  const [tie] = (await tiesOf("herald.example")).ties.nodes;
  const varied = { relation: "VARIANT", otherClaim: { text: CLOSED.replace("two", "nine") } };
  expect(tie!.pairs).toContainEqual(expect.objectContaining(varied));
});

it("gives each tied article once, page by page", async () => {
  await tell(graph, { ...HERALD, claims: [...HERALD.claims, CLOSED] });
  await tell(graph, GAZETTE);
  for (let at = 0; at < 5; at++) await tell(graph, CLOSURE(`echo${at}.example`));
  const found: string[] = [];
  for (let after: string | null = null; found.length < 10;) {
    const { relatedArticles } = await tiesOf("herald.example", { first: 2, after });
    expect(relatedArticles.totalCount).toBe(6);
    found.push(...outlets(relatedArticles.nodes));
    if (relatedArticles.nodes.length < 2) break;
    after = relatedArticles.pageInfo.endCursor;
  }
  expect(new Set(found).size).toBe(6);
  expect(found).toHaveLength(6);
  expect(found.at(-1)).toBe("gazette.example");
});

it("ties the same articles by the same strength whichever came first", async () => {
  const strengths = async (order: ToldArticle[]) => {
    await clearGraph(graph);
    for (const told of order) await tell(graph, told);
    for await (const line of verifyGraph(graph)) throw new Error(line);
    return (await tiesOf("herald.example")).ties.nodes.map(({ article, strength }) => ({
      article,
      strength,
    }));
  };
  const told = [HERALD, GAZETTE, ELSEWHERE, CLOSURE("echo.example")];
  expect(await strengths([...told].reverse())).toEqual(await strengths(told));
});

it("compares a claim of an article with its nearest and not with all of a template", async () => {
  const templated = (size: number) =>
    Array.from(
      { length: size },
      (_, at) => `The port of Ellery handled ${1_000 + 7 * at} tonnes of freight in week ${at + 1}.`,
    );
  const pairsOf = async (size: number) => {
    await clearGraph(graph);
    await tell(graph, { from: "harbour.example", claims: templated(size) });
    return (await graph.read(resemblances, {}))[0]!;
  };
  const [one, two] = [await pairsOf(60), await pairsOf(120)];
  expect(one.count).toBeGreaterThan(0);
  expect(two.count).toBeLessThanOrEqual(120 * CANDIDATES);
  expect(two.near).toBeLessThanOrEqual(120 * CANDIDATES);
});
