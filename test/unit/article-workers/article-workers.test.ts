import { monitorEventLoopDelay } from "node:perf_hooks";

import { createBuiltInAnalyzer } from "../../../src/analyzers/built-in/built-in-analyzer.js";
import { setAsideInstructions } from "../../../src/analyzers/set-aside-instructions.js";
import { type ArticleWorkers, createArticleWorkers } from "../../../src/article-workers/article-workers.js";
import { extractArticle } from "../../../src/web-sources/extract-article.js";
import { largePage } from "./large-page.js";

const URL = "https://harbour-post.example/berths";
const SMALL =
  "<article><h1>Ferry stays in port</h1><p>The ferry to Port Alder did not sail on Friday, the line said, and 312 passengers had to wait.</p></article>";
const LONGEST_HOLD_MS = 50;

const open: ArticleWorkers[] = [];
const workersWith = (...limits: Parameters<typeof createArticleWorkers>) => {
  const workers = createArticleWorkers(...limits);
  open.push(workers);
  return workers;
};
afterAll(() => Promise.all(open.map((workers) => workers.close())));

describe("threads that read articles", () => {
  const workers = workersWith();

  it("read a page, its article and its statements as they are read without them", async () => {
    const here = extractArticle(SMALL, URL);
    expect(await workers.extractArticle(SMALL, URL)).toEqual(here);
    if (here.kind !== "ARTICLE") throw new Error(here.message);
    const analyzer = setAsideInstructions(createBuiltInAnalyzer());
    expect(await workers.analyzer.analyze(here.content)).toEqual(await analyzer.analyze(here.content));
    expect(workers.analyzer.identity).toEqual(analyzer.identity);
    const { statements } = await workers.readByRules(here.content);
    expect(statements.length).toBeGreaterThan(0);
    expect(await workers.reader.read(here.content)).toEqual(statements);
  });

  it("leave the event loop free while a page of 2 MB and 5,000 paragraphs is read and analysed", async () => {
    const html = largePage();
    expect(html.length).toBeGreaterThan(1_900_000);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    // A machine that is busy with something else delays everybody, so that the best of ten tells.
    const longest: number[] = [];
    while (longest.length < 10 && !longest.some((hold) => hold < LONGEST_HOLD_MS)) {
      delay.reset();
      delay.enable();
      const extraction = await workers.extractArticle(html, URL);
      if (extraction.kind !== "ARTICLE") throw new Error(extraction.message);
      const { claims } = await workers.analyzer.analyze(extraction.content);
      delay.disable();
      expect(claims.length).toBeGreaterThan(0);
      longest.push(delay.max / 1e6);
    }
    expect(Math.min(...longest)).toBeLessThan(LONGEST_HOLD_MS);
  });
});

describe("a thread that fails", () => {
  it("says so of the article that took too much memory, and others are read", async () => {
    const workers = workersWith({ mostMegabytes: 90 });
    const [large, small] = await Promise.allSettled([
      workers.extractArticle(largePage(), URL),
      workers.extractArticle(SMALL, URL),
    ]);
    expect(large).toMatchObject({ status: "rejected", reason: { code: "UNREADABLE" } });
    expect(large).toHaveProperty("reason.message", expect.stringMatching(/memory .* as text\.$/));
    expect(small).toMatchObject({ status: "fulfilled", value: { kind: "ARTICLE" } });
    expect(await workers.extractArticle(SMALL, URL)).toMatchObject({ kind: "ARTICLE" });
  });

  it("says so of the article that took too long", async () => {
    const workers = workersWith({ timeoutMs: 20 });
    await expect(workers.extractArticle(largePage(), URL)).rejects.toMatchObject({
      code: "UNREADABLE",
      message: expect.stringContaining("longer than 0.02 seconds") as string,
    });
  });
});
