/**
 * How well claims tie together articles of one event: the triplets of BASIL, among all of its 210 articles.
 *   DEVELOPMENT_DATA=... DATA_DIR=... npx tsx eval/linking.ts, after `claimgraph import articles` of eval/real-articles.ts
 * Thresholds are chosen on one half of the triplets and measured on the other, both ways; pairs across the halves are left
 * out of that, and "best" is the best F1 over all pairs by one threshold that has seen them.
 */
import { z } from "zod";

import { readConfig } from "../src/config.js";
import type { Article } from "../src/domain/article.js";
import { canonicaliseUrl } from "../src/domain/canonical-url.js";
import { FIRM_TIES } from "../src/domain/linking/ties.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { type Page, type PageWindow, readPages } from "../src/graph/paged-statement.js";
import { cypher, statement } from "../src/graph/statement.js";
import { tiesByArticle } from "../src/graph/tie.queries.js";
import { createArticleLoaders } from "../src/loaders/article.loaders.js";
import { readBasil } from "./basil.js";
import { bestSplit, type ScoredPair } from "./pair-threshold.js";
import { textbookBm25 } from "./textbook-bm25.js";
import { tfIdfCosine } from "./tf-idf-cosine.js";

interface EventArticle {
  url: string;
  triplet: string;
  text: string;
  date: string;
}

/** Every tie, firm or not. */
const ANY_TIE = { fromOfOneWeek: 0, fromUndated: 0, daysApart: Number.MAX_SAFE_INTEGER };
const PAGE = 100;
const MOST_TIES = 10_000;

/** How strongly two articles, by URL, are tied. */
type Tie = (one: string, other: string) => number;

const claimsInCommon = statement({
  name: "eval.claims-in-common",
  params: z.object({ related: z.boolean() }),
  row: z.object({ one: z.string(), other: z.string(), shared: z.number() }),
  text: cypher`
    MATCH (mention:ClaimMention)-[:ASSERTS]->(claim:Claim)
    MATCH (claim)-[:CONTRADICTS|VARIANT_OF*0..1]-(near:Claim)<-[:ASSERTS]-(theirs:ClaimMention)
    WHERE mention.articleId < theirs.articleId AND ($related OR near = claim)
    MATCH (one:Article {id: mention.articleId}), (other:Article {id: theirs.articleId})
    RETURN one.url AS one, other.url AS other, count(DISTINCT claim) AS shared`,
});

const neo4j = await acquireNeo4j({
  config: readConfig(),
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
const graph = createGraph(neo4j);
const articles = await storedArticles(graph);
if (articles.length === 0)
  throw new Error(
    "The database under DATA_DIR has none of the articles. Run `claimgraph import articles` first.",
  );
const sharing = await countTies(graph, false);
const relating = await countTies(graph, true);
const listed = await listedTies(graph);
const strengths = await allStrengths(graph);
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
fixed("Article.relatedArticles", listed);
chosen("strength of ties", strengths);
chosen("TF-IDF cosine of texts", tfIdfCosine(texts));
chosen("BM25 of texts", bm25(texts));
chosen("strength, within a week", withinAWeek(strengths));
chosen("TF-IDF, within a week", withinAWeek(tfIdfCosine(texts)));
chosen("BM25, within a week", withinAWeek(bm25(texts)));

/** Those that the graph has; one whose import was refused is left out of every row alike. */
async function storedArticles(at: Graph): Promise<EventArticle[]> {
  const { articleByUrl } = createArticleLoaders(at);
  const all = readArticles();
  const stored = await articleByUrl.loadMany(all.map(({ url }) => url));
  return all.filter((_, index) => stored[index] !== null);
}

function readArticles(): EventArticle[] {
  return readBasil().map(({ url, triplet, paragraphs, date }) => ({
    ...{ url: canonicaliseUrl(url) ?? url, triplet, date },
    text: paragraphs.flat().join(" "),
  }));
}

function pairsOf(list: EventArticle[]): { one: EventArticle; other: EventArticle; same: boolean }[] {
  return list.flatMap((one, index) =>
    list.slice(index + 1).map((other) => ({ one, other, same: one.triplet === other.triplet })),
  );
}

async function countTies(at: Graph, related: boolean): Promise<Tie> {
  const rows = await at.read(claimsInCommon, { related });
  const counts = new Map(rows.map(({ one, other, shared }) => [keyOf(one, other), shared]));
  return (one, other) => counts.get(keyOf(one, other)) ?? 0;
}

/** Whether the API lists either article with the other, by the loader that it reads with. */
async function listedTies(at: Graph): Promise<Tie> {
  const { articleByUrl, relatedArticles } = createArticleLoaders(at);
  const listed = new Set<string>();
  for (const { url } of articles) {
    const list = relatedArticles((await articleByUrl.load(url))!.id);
    for (let from: PageWindow["from"] = null; ;) {
      const page: Page<Article> = await list.page({ backward: false, limit: PAGE, from });
      for (const { node } of page.rows) if (node.url !== null) listed.add(keyOf(url, node.url));
      if (!page.more) break;
      from = page.rows.at(-1)!;
    }
  }
  return (one, other) => Number(listed.has(keyOf(one, other)));
}

/** The strength of every tie, also of those that are not firm; a shared claim goes before any. */
async function allStrengths(at: Graph): Promise<Tie> {
  const strengths = new Map<string, number>();
  const { articleByUrl, articleById } = createArticleLoaders(at);
  for (const { url } of articles) {
    const { id } = (await articleByUrl.load(url))!;
    const window = { backward: false, limit: MOST_TIES, from: null };
    const pages = await readPages(at, tiesByArticle, { parentIds: [id], ...ANY_TIE }, window);
    for (const { key, node } of pages.get(id)?.rows ?? []) {
      const other = await articleById.load(node.articleId);
      if (other?.url) strengths.set(keyOf(url, other.url), Number(key));
    }
  }
  return (one, other) => strengths.get(keyOf(one, other)) ?? 0;
}

/** Nothing for articles that appeared more than a week apart. */
function withinAWeek(tie: Tie): Tie {
  const dayOf = new Map(articles.map(({ url, date }) => [url, Date.parse(date) / 86_400_000]));
  const apart = (one: string, other: string) => Math.abs(dayOf.get(one)! - dayOf.get(other)!);
  return (one, other) => (apart(one, other) <= FIRM_TIES.daysApart ? tie(one, other) : 0);
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
