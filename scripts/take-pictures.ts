/**
 * Takes the pictures of docs/pages.md from a running server with the samples, each page wide and narrow, light and dark:
 * `npx tsx scripts/take-pictures.ts [URL] [FOLDER]`, as `npm run quickstart` prints the URL. Only what is seen of a page without
 * scrolling far is kept.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

import { installedChromium } from "../test/support/installed-chromium.js";

const [server = "http://127.0.0.1:4000", folder = "docs/pictures"] = process.argv.slice(2);

/** What there is to see: a claim with many origins, an article that persuades, two outlets that share claims, a way from one to another. */
const QUERY = `{
  claims(first: 1, orderBy: MOST_ORIGINS) {
    nodes { id entities { id } sources(first: 2) { nodes { source { domain } } } }
  }
  articles(first: 100) { nodes { id analysis { id propaganda { score } } } }
  overview { techniqueRates { technique { slug } articles } }
}`;

interface Seen {
  claims: {
    nodes: {
      id: string;
      entities: { id: string }[];
      sources: { nodes: { source: { domain: string } }[] };
    }[];
  };
  articles: { nodes: { id: string; analysis: { id: string; propaganda: { score: number } } | null }[] };
  overview: { techniqueRates: { technique: { slug: string }; articles: number }[] };
}

const LOOKS = [
  ["wide", { width: 1280, height: 1600 }],
  ["narrow", { width: 390, height: 1400 }],
] as const;

const CHAIN = "query ($from: ID!, $to: ID!) { shortestChain(from: $from, to: $to) { length } }";

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${server}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The article to which the chain from a claim is longest. */
async function farthest(from: string, articles: readonly { id: string }[]): Promise<string> {
  const lengths = new Map<string, number>();
  for (const { id: to } of articles) {
    const { shortestChain } = await ask<{ shortestChain: { length: number | null } }>(CHAIN, { from, to });
    lengths.set(to, shortestChain.length ?? 0);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]![0];
}

async function addresses(): Promise<Record<string, string>> {
  const data = await ask<Seen>(QUERY);
  const [claim] = data.claims.nodes;
  const [one, other] = claim!.sources.nodes.map(({ source }) => source.domain);
  const entity = claim!.entities[0]!.id;
  const score = ({ analysis }: Seen["articles"]["nodes"][number]) => analysis?.propaganda.score ?? 0;
  const [told] = [...data.articles.nodes].sort((a, b) => score(b) - score(a));
  const [seen] = [...data.overview.techniqueRates].sort((a, b) => b.articles - a.articles);
  return {
    search: "/",
    analyze: "/analyze",
    analysis: `/analyses/${told!.analysis!.id}`,
    claim: `/claims/${claim!.id}`,
    spread: `/claims/${claim!.id}#outlets`,
    graph: `/claims/${claim!.id}#graph`,
    overview: "/overview",
    outlets: "/outlets",
    outlet: `/outlets/${one}`,
    compare: `/outlets/compare?a=${one}&b=${other}`,
    matrix: "/outlets/matrix",
    techniques: "/techniques",
    technique: `/techniques/${seen!.technique.slug}`,
    entities: "/entities",
    entity: `/entities/${entity}`,
    chain: `/chain?from=${claim!.id}&to=${await farthest(claim!.id, data.articles.nodes)}`,
    exports: "/exports",
  };
}

/** WebP, which Playwright itself does not write. */
async function take(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 75 });
  writeFileSync(file, Buffer.from(data, "base64"));
}

async function takeAll(browser: Browser, options: BrowserContextOptions, ending: string): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const [name, address] of Object.entries(await addresses())) {
    await page.goto(server + address, { waitUntil: "networkidle" });
    // What comes into sight with the scrolling is asked for late.
    while ((await page.locator("main .loading").count()) > 0) await page.waitForTimeout(100);
    await take(page, join(folder, `${name}-${ending}.webp`));
    console.log(`${name}, ${ending}`);
  }
  await context.close();
}

mkdirSync(folder, { recursive: true });
const executablePath = installedChromium();
if (executablePath === null) throw new Error("No Chromium is installed: install it, then run this again.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const [width, viewport] of LOOKS)
    for (const colorScheme of ["light", "dark"] as const)
      await takeAll(browser, { viewport, colorScheme }, `${width}-${colorScheme}`);
} finally {
  await browser.close();
}
