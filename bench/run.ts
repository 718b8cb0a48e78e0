/**
 * What growth costs: `npm run bench`, after `npm run build`. Makes worlds of several sizes in a Neo4j of its own each, which are
 * kept for the next run, and measures the pages beside their floors and a peer; docs/scale.md says what is measured and how.
 *
 * `--articles 1000,10000` chooses the sizes, `--seed 9` the world, `--rounds 5` how many rounds, `--fresh` makes the worlds anew,
 * `--json` ends with one line of JSON.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { openStatements } from "./page-queries/bare-statements.js";
import { type ContenderServer, startBeside, startOurs } from "./page-queries/contender-servers.js";
import { contenders, differingRows, measureRound, type PageTable } from "./page-queries/measure-pages.js";
import { medianTable, pageFigures, printTable } from "./page-queries/page-report.js";
import { pageVisits } from "./page-queries/page-visits.js";
import { type KeptWorld, withWorld } from "./world/kept-world.js";
import { planWorld } from "./world/world-plan.js";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000,100000" },
    seed: { type: "string", default: "9" },
    rounds: { type: "string", default: "5" },
    fresh: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const VISITS = 40;

const tables: PageTable[] = [];
for (const articles of values.articles.split(",").map(Number)) {
  const size = { articles, seed: Number(values.seed) };
  const table = await withWorld({ ...size, fresh: values.fresh }, (world) => measure(world, size));
  printTable(articles, table);
  tables.push(table);
}
const figures = pageFigures(tables);
console.log();
for (const { name, ratio, floor, goal } of figures)
  console.log(`${name.padEnd(20)}${ratio.toFixed(2).padStart(8)}   floor ${floor}, goal ${goal}`);
keep({ at: new Date().toISOString(), ...values, tables, figures });
if (values.json)
  console.log(JSON.stringify({ figures: figures.map(({ name, ratio }) => ({ name, ratio })) }));

async function measure({ neo4j }: KeptWorld, size: { articles: number; seed: number }): Promise<PageTable> {
  const visits = pageVisits(planWorld(size), VISITS);
  const statements = openStatements(neo4j);
  const starts = [
    startOurs(neo4j),
    startBeside("page-queries/serve-statements.ts", neo4j),
    startBeside("peer/serve-peer.ts", neo4j),
  ];
  try {
    const [ours, plain, peer] = (await Promise.all(starts)) as [
      ContenderServer,
      ContenderServer,
      ContenderServer,
    ];
    const { asks, close } = contenders({ ours: ours.url, plain: plain.url, peer: peer.url }, statements);
    for (const difference of await differingRows(asks, visits)) console.log(`other rows: ${difference}`);
    const rounds: PageTable[] = [];
    // The first round is to warm up.
    for (let round = 0; round <= Number(values.rounds); round++)
      rounds.push(await measureRound(asks, visits, round));
    console.log(`\nmemory of the server after this: ${Math.round(ours.megabytes())} MB`);
    await close();
    return medianTable(rounds.slice(1));
  } finally {
    await statements.close();
    for (const started of await Promise.allSettled(starts))
      if (started.status === "fulfilled") await started.value.stop();
  }
}

function keep(results: object): void {
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  const name = `pages-${new Date().toISOString().replaceAll(/[:.]/gu, "-")}.json`;
  writeFileSync(join(folder, name), JSON.stringify(results, null, 2));
}
