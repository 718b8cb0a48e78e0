/**
 * What the page of a claim takes that 5,000 articles of 300 outlets state and whose graph grows to 2,000 things, beside the page of
 * the sample claim that most outlets state: `npx tsx bench/pages.ts`, after `npm run build`. Needs Chromium or Chrome; starts a
 * server and a Neo4j of its own in a temporary folder. Prints medians in milliseconds, what scripts a page loads at first, and
 * what `verify` finds wrong, which should be nothing.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { chromium } from "playwright-core";

import { createApp } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { toGlobalId } from "../src/domain/global-id.js";
import { migrate } from "../src/graph/migrations.js";
import { startServer } from "../src/server/server.js";
import { verifyGraph } from "../src/services/verify-graph.js";
import { ask, loadSamples, samplePages } from "../test/api/samples.js";
import { installedChromium } from "../test/support/installed-chromium.js";
import { type Journey, visitClaim } from "./claim-journey.js";
import { crowdedClaim } from "./crowded-claim.js";
import { openWatched, type Seen } from "./page-watch.js";
import { median } from "./median.js";

const ROUNDS = Number(process.argv[2] ?? 5);
const CROWD = { mentions: 5_000, outlets: 300, reports: 250 };
/** So that it has a history of a hundred verdicts. */
const DECIDED_AFTER = 50;
const BUSIEST = `{ claims(orderBy: MOST_SOURCES, first: 1) { nodes { id text } } }`;

const executablePath = installedChromium();
if (executablePath === null) throw new Error("No Chromium is installed: install it, then run this again.");
const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-pages-"));
const limits = { LOG_LEVEL: "silent", COST_BUCKET: "1000000000", COST_REFILL: "1000000000" };
const config = { ...readConfig({ ...process.env, ...limits }), dataDir, port: 0 };
const app = await createApp(config, { onProgress: () => undefined });
await migrate(app.graph);
const server = await startServer(app);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  await loadSamples(app, samplePages);
  const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(app, BUSIEST);
  const crowded = toGlobalId("Claim", await crowdedClaim(app.graph, CROWD, DECIDED_AFTER));
  for await (const fault of verifyGraph(app.graph)) console.log(`verify: ${fault}`);
  const visits: [Journey[], Journey[]] = [[], []];
  // The first round plans statements and is not counted.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [at, id] of [claims.nodes[0]!.id, crowded].entries()) {
      const page = await openWatched(browser);
      const journey = await visitClaim(page, `${server.url}/claims/${id}`);
      if (round > 0) visits[at]!.push(journey);
      await page.context().close();
    }
  printTable(visits);
  printScripts();
} finally {
  await browser.close();
  await server.close();
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
}

function printTable([samples, crowded]: [Journey[], Journey[]]): void {
  const columns = ["samples", "crowded", "ratio", "longest task", "crowded"];
  console.log(`\n${"".padEnd(48)}${columns.map((name) => name.padStart(14)).join("")}`);
  for (const name of crowded[0]!.keys()) {
    const [one, other] = [samples, crowded].map((journeys) =>
      medianOf(journeys.flatMap((each) => each.get(name) ?? [])),
    );
    const ratio = one && other ? (other.took / one.took).toFixed(2) : "";
    const cells = [inMs(one?.took), inMs(other?.took), ratio, inMs(one?.longest), inMs(other?.longest)];
    console.log(`${name.padEnd(48)}${cells.map((cell) => cell.padStart(14)).join("")}`);
  }
}

function inMs(value: number | undefined): string {
  return value?.toFixed(0) ?? "";
}

function medianOf(seen: readonly Seen[]): Seen | null {
  if (seen.length === 0) return null;
  return { took: median(seen.map(({ took }) => took)), longest: median(seen.map(({ longest }) => longest)) };
}

/** The scripts that the document loads, and whether what draws graphs and charts is among them. */
function printScripts(): void {
  const dist = join(import.meta.dirname, "../web/dist");
  const document = readFileSync(join(dist, "index.html"), "utf8");
  const names = [...document.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, name]) => name!);
  const texts = names.map((name) => readFileSync(join(dist, name)));
  const kilobytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
  const isThere = (word: string) => texts.some((text) => text.includes(word));
  console.log(`\nInitial scripts: ${kilobytes.toFixed(1)} kB compressed (${names.join(", ")})`);
  for (const [library, word] of [
    ["cytoscape", "haystack"],
    ["echarts", "ECharts"],
  ] as const) {
    const chunks = readdirSync(join(dist, "assets")).filter((name) =>
      readFileSync(join(dist, "assets", name)).includes(word),
    );
    console.log(`${library}: ${isThere(word) ? "AMONG THEM" : `apart, in ${chunks.join(", ")}`}`);
  }
}
