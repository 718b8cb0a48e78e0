/**
 * What importing published fact-checks costs, and whether a batch costs more as the graph grows:
 *   [EMBEDDING_MODEL_DIR=...] npx tsx bench/claim-reviews.ts [reviews]
 * Imports made-up reviews into a Neo4j of its own in a temporary folder (or into NEO4J_URI, which must be empty). Prints reviews a
 * second, the median of early and late batches, what took the time, and a digest of claims and verdicts: two revisions of the
 * code that print the same one group and decide alike.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import { readConfig } from "../src/config.js";
import { contentHash } from "../src/domain/ids.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../src/graph/migrations.js";
import { cypher, statement } from "../src/graph/statement.js";
import { createLocalEmbedder } from "../src/llm/local-embedder.js";
import type { Embedder, PublishedFactCheck } from "../src/services/doors.js";
import { importClaimReviews } from "../src/services/import-claim-reviews.js";
import { madeUpReviews } from "./made-up-reviews.js";
import { median } from "./median.js";

const REVIEWS = Number(process.argv[2] ?? 2_000);
/** As the import command's. */
const BATCH = 100;
const DEAREST = 10;

/** Each live wording with the words of its claim, which says what the group is, and its verdict. */
const standing = statement({
  name: "bench.standing",
  params: z.object({}),
  row: z.object({ wording: z.string(), claim: z.string(), verdict: z.string(), rationale: z.string() }),
  text: cypher`
    MATCH (wording:Wording {live: true})-[:EXPRESSES]->(claim:Claim)-[:CURRENT]->(verdict:Verdict)
    RETURN wording.id AS wording, claim.id AS claim, verdict.value AS verdict, verdict.rationale AS rationale
    ORDER BY wording`,
});

const resemblances = statement({
  name: "bench.resemblances",
  params: z.object({}),
  row: z.object({
    ...{ one: z.string(), other: z.string(), kind: z.string(), relation: z.string().nullable() },
    score: z.number(),
  }),
  text: cypher`
    MATCH (one:Wording)-[pair:RESEMBLES|NEAR]->(other:Wording)
    RETURN one.id AS one, other.id AS other, type(pair) AS kind, pair.relation AS relation, pair.score AS score
    ORDER BY one, other, kind`,
});

const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
const config = { ...readConfig(), dataDir };
const onProgress = (message: string) => void process.stderr.write(`${message}\n`);
const neo4j = await acquireNeo4j({ config, onProgress });
const spent = new Map<string, number>();
const spend = (name: string, milliseconds: number) => spent.set(name, (spent.get(name) ?? 0) + milliseconds);
const graph = createGraph({ ...neo4j, onStatement: spend });
const embedder = await createLocalEmbedder({ modelDir: config.embeddingModelDir, onUnavailable: onProgress });
try {
  await migrate(graph);
  spent.clear();
  console.log(await measure(graph, embedder && timed(embedder)));
  console.log(await digests(graph));
} finally {
  await graph.close();
  await neo4j.release();
  rmSync(dataDir, { recursive: true, force: true });
}

async function measure(at: Graph, model: Embedder | null): Promise<string> {
  const batches: number[] = [];
  const third = Math.ceil(REVIEWS / BATCH / 3);
  for (const batch of inBatches(madeUpReviews(REVIEWS))) {
    // Plans are made and code is compiled before it counts what takes the time.
    if (batches.length === 2 * third) spent.clear();
    const started = performance.now();
    await importClaimReviews(at, model, batch, () => new Date());
    batches.push(performance.now() - started);
  }
  const whole = batches.reduce((sum, one) => sum + one, 0);
  const late = batches.slice(2 * third);
  return [
    `${REVIEWS} reviews ${model ? "with" : "without"} the model in ${(whole / 1000).toFixed(1)} s: ${((1000 * REVIEWS) / whole).toFixed(1)} a second`,
    `a batch of ${BATCH}: median ${median(batches.slice(0, third)).toFixed(0)} ms in the first third, ${median(late).toFixed(0)} ms in the last, which took`,
    dearest(late.reduce((sum, one) => sum + one, 0)),
  ].join("\n");
}

function* inBatches(reviews: Iterable<PublishedFactCheck>): Generator<PublishedFactCheck[]> {
  let held: PublishedFactCheck[] = [];
  for (const review of reviews) {
    held.push(review);
    if (held.length < BATCH) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}

function timed(model: Embedder): Embedder {
  return {
    ...model,
    async embed(texts) {
      const started = performance.now();
      const vectors = await model.embed(texts);
      spend("embedding", performance.now() - started);
      return vectors;
    },
  };
}

function dearest(whole: number): string {
  const own = whole - [...spent.values()].reduce((sum, one) => sum + one, 0);
  const sorted = [...spent, ["comparing and all else", own] as const].sort(
    ([, one], [, other]) => other - one,
  );
  return sorted
    .slice(0, DEAREST)
    .map(([name, sum]) => `  ${(sum / 1000).toFixed(1).padStart(7)} s  ${name}`)
    .join("\n");
}

async function digests(at: Graph): Promise<string> {
  const wordings = await at.read(standing, {});
  const pairs = await at.read(resemblances, {});
  const claims = new Set(wordings.map(({ claim }) => claim)).size;
  const digest = (value: unknown) => contentHash(JSON.stringify(value)).slice(0, 12);
  return `${wordings.length} wordings of ${claims} claims ${digest(wordings)}; ${pairs.length} pairs ${digest(pairs)}`;
}
