/**
 * What the page of a claim takes where it is stated 5,000 times and 2,000 things are drawn around it, beside one that is stated five
 * times: `npx tsx bench/pages.ts`, after `npm run build`. Needs Chromium at CHROMIUM, or at /usr/bin/chromium; starts a server and a
 * Neo4j of its own in a temporary folder, and prints milliseconds.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium, type Locator, type Page } from "playwright-core";

import { createApp } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { toGlobalId } from "../src/domain/global-id.js";
import { migrate } from "../src/graph/migrations.js";
import { startServer } from "../src/server/server.js";
import { type Crowd, crowdedClaim } from "./crowded-claim.js";

const CROWDS: readonly Crowd[] = [
  { mentions: 5, origins: 2, own: false },
  { mentions: 5_000, origins: 50, own: false },
];
const THINGS = 2_000;
const STEPS = {
  "claim and verdict shown": seeClaim,
  "outlets and how it spread": seeOutlets,
  "another verdict without an outlet": leaveOut,
  "graph begun": beginGraph,
  "graph grown, the slowest step": growGraph,
  "another thing chosen in it": chooseThing,
  "the longest frame while it is dragged": dragGraph,
};

const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-pages-"));
const config = { ...readConfig({ ...process.env, LOG_LEVEL: "silent" }), dataDir, port: 0 };
const app = await createApp(config, { onProgress: () => undefined });
await migrate(app.graph);
const server = await startServer(app);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  for (const crowd of CROWDS) {
    const claim = toGlobalId("Claim", await crowdedClaim(app.graph, crowd));
    // The first visit plans the statements.
    for (const isMeasured of [false, true]) await visit(claim, crowd, isMeasured);
  }
} finally {
  await browser.close();
  await server.close();
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function visit(claim: string, { mentions }: Crowd, isMeasured: boolean): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(120_000);
  if (isMeasured) console.log(`\nStated ${mentions} times`);
  for (const [name, step] of Object.entries(STEPS)) {
    const begun = performance.now();
    const told = await step(page, `${server.url}/claims/${claim}`);
    const milliseconds = told ?? performance.now() - begun;
    if (isMeasured) console.log(`${name.padEnd(42)}${milliseconds.toFixed(0).padStart(8)}`);
  }
  if (isMeasured) console.log(await graphOf(page).getByText("shown.").textContent());
  await page.close();
}

async function seeClaim(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function seeOutlets(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Outlets that repeat it" }).click();
  await page.getByText("How it spread").waitFor();
}

async function leaveOut(page: Page): Promise<void> {
  await page.getByRole("link", { name: "What if" }).click();
  await page.getByRole("region", { name: "What if" }).getByRole("checkbox").first().check();
  await page.getByRole("heading", { name: "Without them" }).waitFor();
}

function graphOf(page: Page): Locator {
  return page.getByRole("region", { name: "The graph around it" });
}

function neighbours(page: Page): Locator {
  return graphOf(page).getByRole("list", { name: "Around it" }).getByRole("button");
}

async function beginGraph(page: Page): Promise<void> {
  await page.getByRole("link", { name: "The graph around it" }).click();
  await neighbours(page).first().waitFor();
  await graphOf(page).locator("canvas").first().waitFor();
}

/** Adds what lies around the claim, step by step, until there is nothing more or enough is drawn. */
async function growGraph(page: Page): Promise<number> {
  const more = graphOf(page).getByRole("button", { name: "Add more" });
  let slowest = 0;
  while ((await more.count()) > 0 && (await shown(page)) < THINGS) {
    const [before, begun] = [await shown(page), performance.now()];
    await more.click();
    while ((await shown(page)) <= before) await page.waitForTimeout(5);
    slowest = Math.max(slowest, performance.now() - begun);
  }
  return slowest;
}

/** How many things the graph says that it shows; 0 while it asks. */
async function shown(page: Page): Promise<number> {
  const text = await graphOf(page).textContent();
  return Number(/(\d+) shown/.exec(text ?? "")?.[1] ?? 0);
}

async function chooseThing(page: Page): Promise<void> {
  const first = neighbours(page).first();
  const name = (await first.textContent()) ?? "";
  await first.click();
  await graphOf(page).getByRole("heading", { name }).waitFor();
}

/** Frames are counted in the page while the mouse drags the picture. */
async function dragGraph(page: Page): Promise<number> {
  const box = (await graphOf(page).locator("canvas").first().boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  const frames = page.evaluate(`new Promise((done) => {
    let [last, longest, left] = [performance.now(), 0, 60];
    const frame = (now) => {
      longest = Math.max(longest, now - last);
      last = now;
      if (left-- > 0) requestAnimationFrame(frame); else done(longest);
    };
    requestAnimationFrame(frame);
  })`);
  await page.mouse.move(box.x + 220, box.y + 160, { steps: 30 });
  await page.mouse.up();
  return (await frames) as number;
}
