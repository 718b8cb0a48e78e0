/**
 * What an article costs to commit whose claims are all of one template, as a table in prose: `npx tsx bench/template-article.ts`.
 * Starts a Neo4j of its own in a temporary folder (or uses NEO4J_URI), and prints seconds, and what the statements take of them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "../src/config.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../src/graph/migrations.js";
import { tell } from "../test/support/articles.js";
import { clearGraph } from "../test/support/neo4j.js";

const SIZES = [50, 50, 100, 200];
const DEAREST = 6;

const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
const neo4j = await acquireNeo4j({
  config: { ...readConfig(), dataDir },
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
const times: { name: string; milliseconds: number }[] = [];
const graph = createGraph({
  ...neo4j,
  onStatement: (name, milliseconds) => times.push({ name, milliseconds }),
});
try {
  await migrate(graph);
  for (const size of SIZES) console.log(await measure(graph, size));
} finally {
  await graph.close();
  await neo4j.release();
  rmSync(dataDir, { recursive: true, force: true });
}

async function measure(at: Graph, size: number): Promise<string> {
  await clearGraph(at);
  times.length = 0;
  const started = performance.now();
  await tell(at, { from: "harbour.example", claims: templated(size) });
  const seconds = (performance.now() - started) / 1000;
  return `${size} claims: ${seconds.toFixed(1)} s; ${dearest()}`;
}

function templated(size: number): string[] {
  return Array.from(
    { length: size },
    (_, index) =>
      `The port of Ellery handled ${1_000 + 7 * index} tonnes of freight in week ${index + 1} of the year.`,
  );
}

function dearest(): string {
  const sums = new Map<string, number>();
  for (const { name, milliseconds } of times) sums.set(name, (sums.get(name) ?? 0) + milliseconds);
  const sorted = [...sums].sort(([, one], [, other]) => other - one).slice(0, DEAREST);
  return sorted.map(([name, sum]) => `${name} ${(sum / 1000).toFixed(2)}`).join(", ");
}
