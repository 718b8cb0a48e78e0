import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import fc from "fast-check";
import { z } from "zod";

import { type ArticleWorkers, createArticleWorkers } from "../../src/article-workers/article-workers.js";
import { readConfig } from "../../src/config.js";
import type { Graph } from "../../src/graph/graph.js";
import { createArticleImport } from "../../src/services/import-articles.js";
import type { AnalyzeArticleRequest } from "../../src/services/services.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { createWeb } from "../../src/web-sources/web.js";
import { tellTogether, type ToldArticle } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { NOBODY_OUTSIDE } from "../support/nobody-outside.js";
import { ownWords } from "../support/own-words.js";
import { articlesOf, tellAll, tellOwners, worlds } from "../support/worlds.js";
import { canonicalGraph } from "./canonical-graph.js";

const numRuns = Number(process.env["LAWS_WORLDS"] ?? 3);

type Canonical = Awaited<ReturnType<typeof canonicalGraph>>;
/** Which wordings are near is looked for among some forty candidates of each, so it goes by what was there when it came. */
const withoutNear = ({ sizes, ...rest }: Canonical) => ({
  ...{ ...rest, sizes: sizes.filter(({ label }) => label !== "NEAR") },
});
const nearPairs = ({ sizes }: Canonical) => sizes.find(({ label }) => label === "NEAR")?.count ?? 0;

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

async function differences(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
}

/** Parts of these sizes, again and again. */
function parted<Value>(values: readonly Value[], sizes: readonly number[]): Value[][] {
  const left = [...values];
  const parts: Value[][] = [];
  for (let at = 0; left.length > 0; at++) parts.push(left.splice(0, sizes[at % sizes.length]!));
  return parts;
}

describe("articles that are committed together", () => {
  it(
    "come to the same graph as one after the other, in any world, whatever the batches",
    () =>
      fc.assert(
        fc.asyncProperty(
          worlds(),
          fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
          async (world, sizes) => {
            const told = articlesOf(world);
            await clearGraph(graph);
            await tellOwners(graph, world);
            await tellAll(graph, told);
            const alone = await canonicalGraph(graph);
            await clearGraph(graph);
            await tellOwners(graph, world);
            for (const part of parted(told, sizes)) await tellTogether(graph, part);
            expect(await differences()).toEqual([]);
            expect(await canonicalGraph(graph)).toEqual(alone);
          },
        ),
        { numRuns, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
      ),
    500_000,
  );

  it("add to a claim that many state already, also where several do at once", async () => {
    const claim = "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks.";
    const denial =
      "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found cracks.";
    const report = (index: number): ToldArticle => ({
      ...{ from: `outlet${index % 30}.example`, slug: `story-${index}`, on: "2026-04-15" },
      claims: [index % 9 === 4 ? denial : claim],
      // One in five is a copy of the one before.
      text: `${index % 9 === 4 ? denial : claim} ${ownWords(`r${index % 5 === 0 ? Math.max(0, index - 1) : index}w`, 60)}`,
    });
    const told = Array.from({ length: 60 }, (_, index) => report(index)).filter(
      ({ text }, index, all) => index % 5 !== 0 || text?.slice(0, 60) === all[index - 1]?.text?.slice(0, 60),
    );
    await clearGraph(graph);
    await tellAll(graph, told);
    const alone = await canonicalGraph(graph);
    await clearGraph(graph);
    for (const part of parted(told, [34, 7, 1, 18])) await tellTogether(graph, part);
    expect(await differences()).toEqual([]);
    expect(await canonicalGraph(graph)).toEqual(alone);
  }, 400_000);

  it("take in again what is there, and what is there with another text", async () => {
    const story = (slug: string, figure: number): ToldArticle => ({
      ...{ from: "gazette.example", slug, on: "2026-04-15" },
      claims: [`The port of Ellery handled ${figure} tonnes of grain in April 2026.`],
      text: `The port of Ellery handled ${figure} tonnes of grain in April 2026. ${ownWords(slug, 60)}`,
    });
    const before = [story("a", 100), story("b", 200)];
    const after = [story("a", 100), story("b", 300), story("c", 300)];
    await clearGraph(graph);
    await tellAll(graph, [...before, ...after]);
    const alone = await canonicalGraph(graph);
    await clearGraph(graph);
    await tellTogether(graph, before);
    expect(await tellTogether(graph, after)).toMatchObject([
      { kind: "UNCHANGED" },
      { kind: "COMMITTED" },
      { kind: "COMMITTED" },
    ]);
    expect(await differences()).toEqual([]);
    expect(await canonicalGraph(graph)).toEqual(alone);
  }, 200_000);
});

describe("importing articles", () => {
  const samples = resolve(import.meta.dirname, "../../samples");
  let workers: ArticleWorkers;
  beforeAll(() => void (workers = createArticleWorkers()));
  afterAll(() => workers.close());

  const importer = (analyzeArticle: (request: AnalyzeArticleRequest) => Promise<{ analysisId: string }>) =>
    createArticleImport({
      ...{ graph, analyzer: workers.analyzer, outside: NOBODY_OUTSIDE, embedder: () => null, analyzeArticle },
      web: createWeb({ ...readConfig(), extractArticle: workers.extractArticle }),
      now: () => new Date(),
    });
  const neverAlone = () => Promise.reject(new Error("This is for batches."));

  it("comes to the same with the samples, whether in one transaction or in many", async () => {
    const pages = z
      .array(z.object({ file: z.string(), url: z.string() }))
      .parse(JSON.parse(readFileSync(resolve(samples, "manifest.json"), "utf8")));
    const { read, commit } = importer(neverAlone);
    const articles = [];
    for (const { file, url } of pages) {
      const html = readFileSync(resolve(samples, file), "utf8");
      // Some samples are there to show that they are no articles.
      const article = await read({ url, html, force: false, wait: true }).catch(() => undefined);
      if (article) articles.push(article);
    }
    expect(articles.length).toBeGreaterThan(15);
    await clearGraph(graph);
    for (const article of articles) expect(await commit([article])).toEqual([null]);
    const alone = await canonicalGraph(graph);
    await clearGraph(graph);
    expect(await commit(articles)).toEqual(articles.map(() => null));
    expect(await differences()).toEqual([]);
    const together = await canonicalGraph(graph);
    expect(withoutNear(together)).toEqual(withoutNear(alone));
    expect(nearPairs(together)).toBeGreaterThan(0.9 * nearPairs(alone));
  }, 400_000);

  it("commits the others where one of a batch cannot be, and says why of that one", async () => {
    await clearGraph(graph);
    const alone: string[] = [];
    const { read, commit } = importer((request) => {
      alone.push(request.url!);
      return Promise.reject(new Error("It is refused alone, too."));
    });
    const request = (number: number) => ({
      url: `https://paper${number}.example/pier`,
      text: `The Gull Bay pier closed on Thursday. The harbour office counted ${number} visitors in July 2025.`,
      ...{ force: false, wait: true },
    });
    const articles = await Promise.all([1, 2, 3, 4, 5].map((number) => read(request(number))));
    // A property that the database cannot keep.
    articles[2]!.result.summary = { no: "text" } as never;
    const failures = await commit(articles);
    expect(failures.map((failure) => (failure === null ? null : (failure as Error).message))).toEqual([
      ...[null, null, "It is refused alone, too.", null, null],
    ]);
    expect(alone).toEqual(["https://paper3.example/pier"]);
    expect(await differences()).toEqual([]);
  }, 200_000);
});
