/**
 * What growth costs: `npm run bench`, after `npm run build`. Makes worlds of several sizes in a Neo4j of its own each, which are
 * kept for the next run, and measures pages and ingestion in them beside their floors and a peer, and what two workers share;
 * docs/scale.md says what is measured and how.
 *
 * `--articles 1000,10000` chooses the sizes, `--seed 9` the world, `--rounds 5` how many rounds, `--parts pages,ingestion,workers`
 * what is measured, `--fresh` makes the worlds anew, `--json` ends with one line of JSON.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { type Figure, ingestionFigures, type Measured, memoryFigures, workerFigure } from "./figures.js";
import { type IngestionFigures, measureIngestion } from "./ingestion/measure-ingestion.js";
import { withOwnGraph } from "./own-graph.js";
import { measureWorld } from "./page-queries/measure-world.js";
import { pageFigures, printTable } from "./page-queries/page-report.js";
import { compareWorkers } from "./workers/compare-workers.js";
import { createWorkerScene } from "./workers/worker-scene.js";
import { type KeptWorld, withWorld } from "./world/kept-world.js";
import type { WorldSize } from "./world/world-plan.js";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000,100000" },
    seed: { type: "string", default: "9" },
    rounds: { type: "string", default: "5" },
    parts: { type: "string", default: "pages,ingestion,workers" },
    fresh: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const parts = new Set(values.parts.split(","));
const WORKED_ARTICLES = 60;

const measured: Measured[] = [];
for (const articles of values.articles.split(",").map(Number)) {
  const size = { articles, seed: Number(values.seed) };
  measured.push(await withWorld({ ...size, fresh: values.fresh }, (world) => measure(world, size)));
}
const empty = parts.has("ingestion") ? await withOwnGraph((_, __, neo4j) => ingestion(neo4j, 0)) : null;
const pages = measured.flatMap(({ pages: table }) => table ?? []);
const figures: Figure[] = [
  ...(pages.length > 0 ? pageFigures(pages) : []),
  ...(empty ? ingestionFigures(empty, measured) : []),
  ...(parts.has("workers") ? [workerFigure(await workers())] : []),
  ...memoryFigures(measured),
];
console.log();
for (const { name, ratio, floor, goal } of figures)
  console.log(`${name.padEnd(24)}${ratio.toFixed(2).padStart(8)}   floor ${floor}, goal ${goal}`);
keep({ at: new Date().toISOString(), ...values, measured, empty, figures });
if (values.json)
  console.log(JSON.stringify({ figures: figures.map(({ name, ratio }) => ({ name, ratio })) }));

async function measure({ neo4j }: KeptWorld, size: WorldSize): Promise<Measured> {
  const page = parts.has("pages") ? await measureWorld(neo4j, size, rounds) : null;
  if (page) printTable(size.articles, page.table);
  const ingested = parts.has("ingestion") ? await ingestion(neo4j, size.articles) : null;
  return { pages: page?.table ?? null, megabytes: page?.megabytes ?? null, ingestion: ingested };
}

async function ingestion(neo4j: KeptWorld["neo4j"], articles: number): Promise<IngestionFigures> {
  const found = await measureIngestion(neo4j, rounds);
  const { ours, readability, removal, withEmbeddings } = found;
  console.log(
    `\n${articles} articles there; ms an article: ingestion ${withEmbeddings ? "with" : "without"} embeddings ${ours.toFixed(1)}, ` +
      `Readability alone ${readability.toFixed(1)}, removal ${removal.toFixed(1)}`,
  );
  return found;
}

async function workers(): Promise<number> {
  const scene = await createWorkerScene();
  try {
    return await compareWorkers(scene, { rounds, articles: WORKED_ARTICLES });
  } finally {
    await scene.close();
  }
}

function keep(results: object): void {
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  const name = `bench-${new Date().toISOString().replaceAll(/[:.]/gu, "-")}.json`;
  writeFileSync(join(folder, name), JSON.stringify(results, null, 2));
}
