/**
 * What reading an article costs, beside Readability over linkedom alone on the same pages:
 *   [DEVELOPMENT_DATA=...] [EMBEDDING_MODEL_DIR=...] npx tsx bench/analysis.ts [rounds]
 * The pages are those of test/fixtures/pages and, where DEVELOPMENT_DATA is set, of its article_extraction_benchmark. In each round
 * each page is read in each way, one after the other; a page's time is the median of its rounds. Prints milliseconds a page, the
 * ratio to the baseline (median of the pages' ratios, and of totals), and where the time of an analysis goes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Readability } from "@mozilla/readability";

import { readBodyPages } from "../eval/extraction-bodies.js";
import { createBuiltInAnalyzer } from "../src/analyzers/built-in/built-in-analyzer.js";
import { setAsideInstructions } from "../src/analyzers/set-aside-instructions.js";
import { createArticleWorkers } from "../src/article-workers/article-workers.js";
import type { ArticleContent } from "../src/domain/article.js";
import { createLocalEmbedder } from "../src/llm/local-embedder.js";
import type { Embedder } from "../src/services/doors.js";
import { extractArticle } from "../src/web-sources/extract-article.js";
import { parsePage } from "../src/web-sources/page-document.js";
import { partsOfAnalysis, partsOfExtraction } from "./analysis-parts.js";
import { median } from "./median.js";

interface Page {
  html: string;
  url: string | null;
}

type Way = (page: Page) => unknown;

const ROUNDS = Number(process.argv[2] ?? 3);
/** Rounds that let the compiler warm up. */
const WARM_UP = 1;

const analyzer = setAsideInstructions(createBuiltInAnalyzer());
const workers = createArticleWorkers();
const embedder = await createLocalEmbedder({
  modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? null,
  onUnavailable: () => undefined,
});
const ways = new Map<string, Way>([
  ["Readability over linkedom", ({ html }) => new Readability(parsePage(html) as never).parse()],
  ["extraction", ({ html, url }) => extractArticle(html, url)],
  ["analysis without embeddings", (page) => analyse(page, null)],
  ...(embedder ? [["analysis with embeddings", (page: Page) => analyse(page, embedder)] as const] : []),
  ["the same in a thread, without embeddings", analyseInThread],
]);
const pages = readPages();
const times = await measure(pages);
printRatios(times);
await printParts(pages);
await workers.close();

function readPages(): Page[] {
  const fixtures = join(import.meta.dirname, "../test/fixtures/pages");
  const own = readdirSync(fixtures).map((name) => ({
    html: readFileSync(join(fixtures, name, "page.html"), "utf8"),
    url: (JSON.parse(readFileSync(join(fixtures, name, "expected.json"), "utf8")) as Page).url,
  }));
  return [...own, ...(process.env["DEVELOPMENT_DATA"] ? readBodyPages() : [])].filter(
    ({ html, url }) => extractArticle(html, url).kind === "ARTICLE",
  );
}

async function analyse({ html, url }: Page, model: Embedder | null): Promise<void> {
  const extraction = extractArticle(html, url);
  if (extraction.kind !== "ARTICLE") return;
  const { claims } = await analyzer.analyze(extraction.content);
  if (model && claims.length > 0) await model.embed(claims.map(({ text }) => text));
}

async function analyseInThread({ html, url }: Page): Promise<void> {
  const extraction = await workers.extractArticle(html, url);
  if (extraction.kind === "ARTICLE") await workers.analyzer.analyze(extraction.content);
}

/** Milliseconds of each page in each way. */
async function measure(of: readonly Page[]): Promise<Map<string, number[]>> {
  const rounds = new Map([...ways.keys()].map((name) => [name, of.map((): number[] => [])]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
    for (const [at, page] of of.entries())
      for (const [name, way] of ways) {
        const started = performance.now();
        await way(page);
        if (round >= WARM_UP) rounds.get(name)?.[at]?.push(performance.now() - started);
      }
  return new Map([...rounds].map(([name, list]) => [name, list.map(median)]));
}

function printRatios(measured: ReadonlyMap<string, readonly number[]>): void {
  const [baseline = []] = measured.values();
  console.log(`${pages.length} pages, ${ROUNDS} rounds      ms a page   ratio: median of pages   of totals`);
  for (const [name, list] of measured) {
    const ratios = list.map((time, at) => time / (baseline[at] ?? time));
    const figures = [sum(list) / list.length, median(ratios), sum(list) / sum(baseline)];
    console.log(
      `${name.padEnd(42)} ${figures.map((figure) => figure.toFixed(2).padStart(10)).join("     ")}`,
    );
  }
}

/** Each part by itself on every page, so that the parts do not add up to the whole exactly. */
async function printParts(of: readonly Page[]): Promise<void> {
  const spent = new Map<string, number>();
  const timed = async <Value>(name: string, part: () => Value | Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await part();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - started);
    return value;
  };
  for (const { html, url } of of) {
    await partsOfExtraction(html, url, timed);
    const extraction = extractArticle(html, url);
    if (extraction.kind === "ARTICLE") await timePartsOf(extraction.content, timed);
  }
  console.log("where the time goes, ms a page");
  for (const [name, time] of spent)
    console.log(`  ${name.padEnd(40)} ${(time / of.length).toFixed(2).padStart(8)}`);
}

async function timePartsOf(
  content: ArticleContent,
  timed: Parameters<typeof partsOfAnalysis>[1],
): Promise<void> {
  const claims = await partsOfAnalysis(content, timed);
  if (embedder && claims.length > 0) await timed("embedding the claims", () => embedder.embed(claims));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
