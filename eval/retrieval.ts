/**
 * How well `searchClaims` finds the claim that a text is about, on a real Neo4j, beside plain BM25 and embeddings alone:
 *   DEVELOPMENT_DATA=... EMBEDDING_MODEL_DIR=... DATA_DIR=... npx tsx eval/retrieval.ts
 * The claims are imported once into databases of their own under DATA_DIR/retrieval (two minutes) and kept for later runs.
 */
import { join } from "node:path";

import { readConfig } from "../src/config.js";
import { candidatesByMeaning, candidatesByWords } from "../src/graph/candidate.queries.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireLocal } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../src/graph/migrations.js";
import { createLocalEmbedder } from "../src/llm/local-embedder.js";
import type { Embedder } from "../src/services/doors.js";
import { createSearchClaims } from "../src/services/search-claims.js";
import { importClaims } from "./import-claims.js";
import { readCheckThat, readKnownLie, type RetrievalSet } from "./retrieval-sets.js";
import { textbookBm25 } from "./textbook-bm25.js";

/** Gives the ids of claims, best first. */
type Ranker = (text: string) => Promise<string[]> | string[];

const DEPTH = 10;
/** Asked of an index alone: the vector index walks a graph, and misses neighbours when it is asked for a few only. */
const INDEX_DEPTH = 100;
const folder = process.env.DEVELOPMENT_DATA;
if (folder === undefined) throw new Error("Name the folder of the data sets in DEVELOPMENT_DATA.");
const config = readConfig();
const embedder = await createLocalEmbedder({
  modelDir: config.embeddingModelDir,
  onUnavailable: (reason) => console.log(reason),
});
for (const set of [readCheckThat(folder), readKnownLie(folder)]) await measure(set);

async function measure(set: RetrievalSet): Promise<void> {
  const dataDir = join(config.dataDir, "retrieval", set.name);
  const onProgress = (message: string) => process.stderr.write(`${message}\n`);
  const server = await acquireLocal({ config: { ...config, dataDir }, onProgress });
  const graph = createGraph({ ...server, database: "neo4j" });
  try {
    await migrate(graph);
    const claimIds = await importClaims(
      graph,
      embedder,
      set.claims.map(({ text }) => text),
    );
    const idOf = new Map(set.claims.map(({ id, text }) => [id, claimIds.get(text)!]));
    console.log(
      `\n${set.name}: ${set.queries.length} texts look among ${new Set(idOf.values()).size} claims`,
    );
    for (const [name, ranker] of Object.entries(rankers(graph, set, idOf)))
      await report(name, set, idOf, ranker);
  } finally {
    await graph.close();
    await server.release();
  }
}

function rankers(graph: Graph, set: RetrievalSet, idOf: Map<string, string>): Record<string, Ranker> {
  const textbook = textbookBm25(new Map(set.claims.map(({ id, text }) => [idOf.get(id)!, text])));
  const lexical = createSearchClaims(graph, () => null);
  const found = async (search: typeof lexical, text: string) =>
    (await search(text, DEPTH)).map(({ claimId }) => claimId);
  return {
    "textbook BM25": (text) => textbook(text).map(([id]) => id),
    "the full-text index alone": (text) => byWords(graph, text),
    "searchClaims, no model": (text) => found(lexical, text),
    ...(embedder && {
      "embeddings alone": (text) => byMeaning(graph, embedder, text),
      searchClaims: (text) =>
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

async function report(
  name: string,
  set: RetrievalSet,
  idOf: Map<string, string>,
  ranker: Ranker,
): Promise<void> {
  const sums = { "MAP@5": 0, "R@5": 0, MRR: 0 };
  const times: number[] = [];
  for (const { text, relevant } of set.queries) {
    const wanted = new Set([...relevant].map((id) => idOf.get(id)!));
    const started = performance.now();
    const ranked = await ranker(text);
    times.push(performance.now() - started);
    const hits = ranked.slice(0, 5).map((id) => wanted.has(id));
    const precisions = hits.map((hit, at) =>
      hit ? hits.slice(0, at + 1).filter(Boolean).length / (at + 1) : 0,
    );
    sums["MAP@5"] += precisions.reduce((sum, value) => sum + value, 0) / Math.min(5, wanted.size);
    sums["R@5"] += hits.filter(Boolean).length / wanted.size;
    const first = ranked.slice(0, DEPTH).findIndex((id) => wanted.has(id));
    sums.MRR += first < 0 ? 0 : 1 / (first + 1);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * times.length)]!.toFixed(0);
  const figures = Object.entries(sums).map(
    ([label, sum]) => `${label} ${(sum / set.queries.length).toFixed(3)}`,
  );
  console.log(`${name.padEnd(26)} ${figures.join("  ")}  median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
