/**
 * What an article costs to commit whose claims are all of one template, as a table in prose: `npx tsx bench/template-article.ts`.
 * Starts a Neo4j of its own in a temporary folder (or uses NEO4J_URI), and prints seconds, and what the statements take of them.
 */
import type { Graph } from "../src/graph/graph.js";
import { tell } from "../test/support/articles.js";
import { clearGraph } from "../test/support/neo4j.js";
import { type StatementTime, withOwnGraph } from "./own-graph.js";

const SIZES = [50, 50, 100, 200];
const DEAREST = 6;

await withOwnGraph(async (graph, times) => {
  for (const size of SIZES) console.log(await measure(graph, times, size));
});

async function measure(at: Graph, times: StatementTime[], size: number): Promise<string> {
  await clearGraph(at);
  times.length = 0;
  const started = performance.now();
  await tell(at, { from: "harbour.example", claims: templated(size) });
  const seconds = (performance.now() - started) / 1000;
  return `${size} claims: ${seconds.toFixed(1)} s; ${dearest(times)}`;
}

function templated(size: number): string[] {
  return Array.from(
    { length: size },
    (_, index) =>
      `The port of Ellery handled ${1_000 + 7 * index} tonnes of freight in week ${index + 1} of the year.`,
  );
}

function dearest(times: readonly StatementTime[]): string {
  const sums = new Map<string, number>();
  for (const { name, milliseconds } of times) sums.set(name, (sums.get(name) ?? 0) + milliseconds);
  const sorted = [...sums].sort(([, one], [, other]) => other - one).slice(0, DEAREST);
  return sorted.map(([name, sum]) => `${name} ${(sum / 1000).toFixed(2)}`).join(", ");
}
