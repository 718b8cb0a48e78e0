/**
 * Prints the articles of the development sets as `claimgraph import articles` takes them, one a line:
 * `npx tsx eval/real-articles.ts > articles.jsonl`
 */
import { basilText, readBasil } from "./basil.js";
import { readBodyPages } from "./extraction-bodies.js";

/** 210 articles: one event in three outlets, seventy times. */
function* basil(): Iterable<object> {
  for (const { url, title, date, ...article } of readBasil())
    yield { url, title, publishedAt: date, text: basilText(article) };
}

/** 92 pages as they stood on the web. */
function* extractionBenchmark(): Iterable<object> {
  for (const { url, html } of readBodyPages()) yield { url, html };
}

for (const article of [...basil(), ...extractionBenchmark()])
  process.stdout.write(`${JSON.stringify(article)}\n`);
