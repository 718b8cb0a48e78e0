import { join } from "node:path";

import { readConfig } from "../src/config.js";
import { candidatesByMeaning, candidatesByWords } from "../src/graph/candidate.queries.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireLocal } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../src/graph/migrations.js";
import type { Embedder } from "../src/services/doors.js";
import { createSearchClaims } from "../src/services/search-claims.js";
import { importClaims } from "./import-claims.js";
import type { RetrievalSet } from "./retrieval-sets.js";
import { textbookBm25 } from "./textbook-bm25.js";

/** Gives the ids of claims, best first. */
export type Ranker = (text: string) => Promise<string[]> | string[];

/** A set whose claims are in a graph, by the ids that they have there. */
export interface SearchedSet extends RetrievalSet {
  graph: Graph;
  idOf: ReadonlyMap<string, string>;
}

const DEPTH = 10;
/** Asked of an index alone: the vector index walks a graph, and misses neighbours when it is asked for a few only. */
const INDEX_DEPTH = 100;

/** Works on a set whose claims are in a database of its own under DATA_DIR/retrieval, one with vectors and one without; the first time they are imported. */
export async function withImportedSet(
  set: RetrievalSet,
  embedder: Embedder | null,
  work: (searched: SearchedSet) => Promise<void>,
): Promise<void> {
  const config = readConfig();
  const dataDir = join(config.dataDir, "retrieval", embedder === null ? "words" : "vectors", set.name);
  const onProgress = (message: string) => process.stderr.write(`${message}\n`);
  const server = await acquireLocal({ config: { ...config, dataDir }, onProgress });
  const graph = createGraph({ ...server, database: "neo4j" });
  try {
    await migrate(graph);
    const claimIds = await importClaims(graph, embedder, set.claims);
    await work({ ...set, graph, idOf: new Map(set.claims.map(({ id, text }) => [id, claimIds.get(text)!])) });
  } finally {
    await graph.close();
    await server.release();
  }
}

/** What the product's search is called among the ways to rank. */
export const PRODUCT = "searchClaims";
export const PRODUCT_WITHOUT_MODEL = "searchClaims, no model";

/** The product's search with and without a model, beside plain ways. */
export function rankersOf(
  { graph, claims, idOf }: SearchedSet,
  embedder: Embedder | null,
): Record<string, Ranker> {
  const textbook = textbookBm25(new Map(claims.map(({ id, text }) => [idOf.get(id)!, text])));
  const lexical = createSearchClaims(graph, () => null);
  const found = async (search: typeof lexical, text: string) =>
    (await search(text, DEPTH)).map(({ claimId }) => claimId);
  return {
    "textbook BM25": (text) => textbook(text).map(([id]) => id),
    "the full-text index alone": (text) => byWords(graph, text),
    [PRODUCT_WITHOUT_MODEL]: (text) => found(lexical, text),
    ...(embedder && {
      "embeddings alone": (text) => byMeaning(graph, embedder, text),
      [PRODUCT]: (text) =>
        found(
          createSearchClaims(graph, () => embedder),
          text,
        ),
    }),
  };
}

/** The text's words as they stand, which is what a full-text search without any thought would ask. */
async function byWords(graph: Graph, text: string): Promise<string[]> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  const rows = await graph.read(candidatesByWords, {
    searches: [{ id: "", words, embeddings: [] }],
    limit: INDEX_DEPTH,
  });
  return rows.map(({ claimId }) => claimId!);
}

async function byMeaning(graph: Graph, model: Embedder, text: string): Promise<string[]> {
  const embeddings = (await model.embed([text])).map((vector) => Array.from(vector));
  const rows = await graph.read(candidatesByMeaning, {
    searches: [{ id: "", words: "", embeddings }],
    limit: INDEX_DEPTH,
  });
  return rows.map(({ claimId }) => claimId!);
}

/** The place of the claims that a text is about among those that were found for it. */
export interface RankedQuery {
  precisionAt5: number;
  recallAt5: number;
  reciprocalRank: number;
  milliseconds: number;
}

const FIRST = 5;

/** Has each text look for its claims. */
export async function rankQueries({ queries, idOf }: SearchedSet, ranker: Ranker): Promise<RankedQuery[]> {
  const ranked: RankedQuery[] = [];
  for (const { text, relevant } of queries) {
    const wanted = new Set([...relevant].map((id) => idOf.get(id)!));
    const started = performance.now();
    const found = (await ranker(text)).slice(0, DEPTH);
    const milliseconds = performance.now() - started;
    const hits = found.slice(0, FIRST).map((id) => wanted.has(id));
    const precisions = hits.map((hit, at) =>
      hit ? hits.slice(0, at + 1).filter(Boolean).length / (at + 1) : 0,
    );
    const first = found.findIndex((id) => wanted.has(id));
    ranked.push({
      precisionAt5: precisions.reduce((sum, value) => sum + value, 0) / Math.min(FIRST, wanted.size),
      recallAt5: hits.filter(Boolean).length / wanted.size,
      ...{ reciprocalRank: first < 0 ? 0 : 1 / (first + 1), milliseconds },
    });
  }
  return ranked;
}
