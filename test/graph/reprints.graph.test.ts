import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { ownWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { untell } from "../support/worlds.js";
import { canonicalGraph, statedOrigins } from "./canonical-graph.js";

const CLAIM = "The ferry to Brackwater ran aground on 3 May 2026 with 40 passengers on board.";
/** Six paragraphs of sixty words; the claim begins the third, so that both its neighbours count. */
const story = (seed: string, sentence = CLAIM) =>
  Array.from({ length: 6 }, (_, at) => `${at === 2 ? `${sentence} ` : ""}${ownWords(`${seed}p${at}w`, 60)}`);
const GAZETTE = story("gazette");

const told = (
  from: string,
  day: number,
  paragraphs: readonly string[],
  claim = CLAIM,
): ToldArticle & { from: string } => ({
  ...{ from, slug: "story", on: `2026-05-0${day}`, claims: [claim], text: paragraphs.join("\n\n") },
});
const original = told("gazette.example", 4, GAZETTE);
const shuffled = told(
  "herald.example",
  5,
  [0, 2, 4, 1, 5, 3].map((at) => GAZETTE[at]!),
);
const interleaved = told(
  "mirror.example",
  6,
  GAZETTE.flatMap((text, at) => [text, ownWords(`mirror${at}w`, 60)]),
);
const own = told("courier.example", 7, story("courier"));

const originOfArticle = statement({
  name: "test.origin-of-article",
  params: z.object({ url: z.string() }),
  row: z.object({ key: z.string() }),
  text: cypher`
    MATCH (article:Article {url: $url})
    MATCH (:ClaimMention {articleId: article.id})-[:COUNTS_AS]->(origin:Origin)
    RETURN origin.key AS key`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const keys = async () => (await graph.read(statedOrigins, {})).flatMap((row) => row.keys);
async function differences(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
}
async function tellAll(...articles: ToldArticle[]): Promise<void> {
  for (const article of articles) await tell(graph, article);
}

it.each([
  ["whose paragraphs are in another order", shuffled],
  ["with as much of its own between the paragraphs", interleaved],
])("counts a reprint %s as its original, whichever came first", async (_, reprint) => {
  for (const order of [
    [original, reprint],
    [reprint, original],
  ]) {
    await clearGraph(graph);
    await tellAll(...order);
    expect(await keys()).toEqual(["publisher:gazette.example"]);
    expect(await differences()).toEqual([]);
  }
});

it("ties no own report that states the claim in the same words", async () => {
  await tellAll(original, shuffled, interleaved, own);
  expect(await keys()).toEqual(["publisher:courier.example", "publisher:gazette.example"]);
});

it("leaves two agencies two origins when one article is made of both, and takes each sentence from its own", async () => {
  const ap = told("apnews.com", 1, story("ap"));
  const reuters = told("reuters.com", 2, story("reuters"));
  // The claim as Reuters has it, with AP's paragraphs around; what AP says of the claim is left out.
  const both = told("daily.example", 3, [
    ...[0, 1].map((at) => story("ap")[at]!),
    ...[1, 2, 3, 0, 4, 5].map((at) => story("reuters")[at]!),
    ...[3, 4, 5].map((at) => story("ap")[at]!),
  ]);
  await tellAll(ap, reuters, both);
  expect(await keys()).toEqual(["publisher:apnews.com", "publisher:reuters.com"]);
  expect(await graph.read(originOfArticle, { url: "https://daily.example/story" })).toEqual([
    { key: "publisher:reuters.com" },
  ]);
});

it("leaves nothing of a reprint that is removed, nor of the original that it was tied to", async () => {
  await tellAll(original, own);
  const without = await canonicalGraph(graph);
  await tellAll(shuffled, interleaved);
  await untell(graph, shuffled);
  await untell(graph, interleaved);
  expect(await canonicalGraph(graph)).toEqual(without);
  // What was removed is refused at its address.
  await tellAll({ ...shuffled, slug: "again" });
  await untell(graph, original);
  expect(await keys()).toEqual(["publisher:courier.example", "publisher:herald.example"]);
  expect(await differences()).toEqual([]);
});
