/**
 * How well claims tie together articles of one event: the triplets of BASIL, among all of its 210 articles.
 *   DEVELOPMENT_DATA=... DATA_DIR=... npx tsx eval/linking.ts, after `claimgraph import articles` of eval/real-articles.ts
 * Thresholds are chosen on one half of the triplets and measured on the other, both ways; pairs across the halves are left
 * out of that, and "best" is the best F1 over all pairs by one threshold that has seen them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { readConfig } from "../src/config.js";
import { canonicaliseUrl } from "../src/domain/canonical-url.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { cypher, statement } from "../src/graph/statement.js";
import { findCandidates } from "../src/services/find-candidates.js";
import { bestSplit, type ScoredPair } from "./pair-threshold.js";
import { textbookBm25 } from "./textbook-bm25.js";
import { tfIdfCosine } from "./tf-idf-cosine.js";

interface EventArticle {
  url: string;
  triplet: string;
  text: string;
}

/** Places below this say nothing, and a place's worth falls by half over the first few. */
const DEPTH = 60;
const FIRST_PLACES = 5;

/** How strongly two articles, by URL, are tied. */
type Tie = (one: string, other: string) => number;

const wordings = statement({
  name: "eval.wordings",
  params: z.object({}),
  row: z.object({
    id: z.string(),
    text: z.string(),
    embedding: z.array(z.number()).nullable(),
    urls: z.array(z.string()),
  }),
  text: cypher`
    MATCH (wording:Wording) WHERE wording.live
    RETURN wording.id AS id, wording.text AS text, wording.embedding AS embedding, COLLECT {
      MATCH (wording)<-[:WORDED]-(mention:ClaimMention)-[:ASSERTS]->(:Claim)
      MATCH (article:Article {id: mention.articleId}) WHERE article.url IS NOT NULL
      RETURN DISTINCT article.url
    } AS urls ORDER BY id`,
});

const ties = statement({
  name: "eval.ties",
  params: z.object({ related: z.boolean() }),
  row: z.object({ one: z.string(), other: z.string(), shared: z.number() }),
  text: cypher`
    MATCH (mention:ClaimMention)-[:ASSERTS]->(claim:Claim)
    MATCH (claim)-[:CONTRADICTS|VARIANT_OF*0..1]-(near:Claim)<-[:ASSERTS]-(theirs:ClaimMention)
    WHERE mention.articleId < theirs.articleId AND ($related OR near = claim)
    MATCH (one:Article {id: mention.articleId}), (other:Article {id: theirs.articleId})
    RETURN one.url AS one, other.url AS other, count(DISTINCT claim) AS shared`,
});

const articles = readArticles();
const neo4j = await acquireNeo4j({
  config: readConfig(),
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
const graph = createGraph(neo4j);
const sharing = await countTies(graph, false);
const relating = await countTies(graph, true);
const nearing = await nearWordings(graph);
await graph.close();
await neo4j.release();

const texts = new Map(articles.map(({ url, text }) => [url, text]));
const all = pairsOf(articles);
console.log(
  `${articles.length} articles, ${all.filter(({ same }) => same).length} of ${all.length} pairs of one event`,
);
fixed("a shared claim", sharing);
fixed("a shared or related claim", relating);
chosen("shared claims, counted", sharing);
chosen("places among candidates", nearing);
chosen("TF-IDF cosine of texts", tfIdfCosine(texts));
chosen("BM25 of texts", bm25(texts));

function readArticles(): EventArticle[] {
  const folder = process.env.DEVELOPMENT_DATA;
  if (folder === undefined) throw new Error("Name the folder of the data sets in DEVELOPMENT_DATA.");
  const lines = readFileSync(join(folder, "basil", "articles.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const { url, triplet, paragraphs } = JSON.parse(line) as {
      url: string;
      triplet: string;
      paragraphs: string[][];
    };
    return { url: canonicaliseUrl(url) ?? url, triplet, text: paragraphs.flat().join(" ") };
  });
}

function pairsOf(list: EventArticle[]): { one: EventArticle; other: EventArticle; same: boolean }[] {
  return list.flatMap((one, index) =>
    list.slice(index + 1).map((other) => ({ one, other, same: one.triplet === other.triplet })),
  );
}

async function countTies(at: Graph, related: boolean): Promise<Tie> {
  const rows = await at.read(ties, { related });
  const counts = new Map(rows.map(({ one, other, shared }) => [keyOf(one, other), shared]));
  return (one, other) => counts.get(keyOf(one, other)) ?? 0;
}

/**
 * For each wording of an article the best place that a wording of the other has among its candidates, as linking finds
 * them; the reciprocals' mean over the article's wordings, and over both directions. Places and not nearness, because a
 * plain wording is rather near to everything. (Of a handful of such sums, seen on these triplets, this one was the best.)
 */
async function nearWordings(at: Graph): Promise<Tie> {
  const rows = await at.read(wordings, {});
  const urlsOf = new Map(rows.map(({ id, urls }) => [id, urls]));
  const best = new Map<string, Map<string, number>>();
  for (const { id, text, embedding, urls } of rows) {
    const search = { id, text, embedding: embedding && Float32Array.from(embedding) };
    const others = (await findCandidates(at, [search], DEPTH)).filter(({ wordingId }) => wordingId !== id);
    others.forEach(({ wordingId }, place) => {
      for (const other of urlsOf.get(wordingId) ?? [])
        for (const one of urls.filter((url) => url !== other)) {
          const ofPair = best.get(`${one} ${other}`) ?? new Map<string, number>();
          best.set(`${one} ${other}`, ofPair.set(id, ofPair.get(id) ?? 1 / (place + FIRST_PLACES)));
        }
    });
  }
  const count = new Map<string, number>();
  for (const url of rows.flatMap(({ urls }) => urls)) count.set(url, (count.get(url) ?? 0) + 1);
  const strength = (one: string, other: string) =>
    [...(best.get(`${one} ${other}`)?.values() ?? [])].reduce((sum, value) => sum + value, 0) /
    (count.get(one) ?? 1);
  return (one, other) => (strength(one, other) + strength(other, one)) / 2;
}

function bm25(documents: Map<string, string>): Tie {
  const search = textbookBm25(documents);
  const scores = new Map([...documents].map(([url, text]) => [url, new Map(search(text))]));
  const share = (one: string, other: string) =>
    (scores.get(one)?.get(other) ?? 0) / scores.get(one)!.get(one)!;
  return (one, other) => (share(one, other) + share(other, one)) / 2;
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function scored(tie: Tie): ScoredPair[] {
  return all.map(({ one, other, same }) => ({
    score: tie(one.url, other.url),
    same,
    halves: [one.triplet, other.triplet].map(halfOf),
  }));
}

/** Triplets fall into halves by their id, so that no event is in both. */
function halfOf(triplet: string): number {
  return Number.parseInt(triplet.slice(0, 2), 16) % 2;
}

function fixed(name: string, tie: Tie): void {
  print(name, scored(tie), () => 0.5);
}

function chosen(name: string, tie: Tie): void {
  const pairs = scored(tie);
  const thresholds = [0, 1].map((half) =>
    bestSplit(pairs.filter(({ halves }) => halves.every((its) => its !== half))),
  );
  print(name, pairs, (pair) => thresholds[pair.halves[0]!]!);
}

function f1From(pairs: ScoredPair[], from: number): number {
  const said = pairs.filter(({ score }) => score >= from);
  const hits = said.filter(({ same }) => same).length;
  return (2 * hits) / (said.length + pairs.filter(({ same }) => same).length);
}

function print(name: string, pairs: ScoredPair[], threshold: (pair: ScoredPair) => number): void {
  const judged = pairs.filter(({ halves }) => halves[0] === halves[1]);
  const said = judged.filter((pair) => pair.score >= threshold(pair));
  const hits = said.filter(({ same }) => same).length;
  const [precision, recall] = [
    hits / Math.max(1, said.length),
    hits / judged.filter(({ same }) => same).length,
  ];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const best = f1From(pairs, bestSplit(pairs));
  const figures = { precision, recall, F1: f1, best };
  const shown = Object.entries(figures).map(([label, value]) => `${label} ${value.toFixed(3)}`);
  console.log(`${name.padEnd(28)} ${shown.join("  ")}`);
}
