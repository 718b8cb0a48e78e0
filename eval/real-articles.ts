/**
 * Prints the articles of the development sets as `claimgraph import articles` takes them, one a line:
 * `npx tsx eval/real-articles.ts <data folder> > articles.jsonl`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

interface BasilArticle {
  url: string;
  title: string;
  date: string;
  paragraphs: string[][];
}

/** 210 articles: one event in three outlets, seventy times. */
function* basil(folder: string): Iterable<object> {
  const lines = readFileSync(join(folder, "basil", "articles.jsonl"), "utf8")
    .trim()
    .split("\n");
  for (const line of lines) {
    const { url, title, date, paragraphs } = JSON.parse(line) as BasilArticle;
    const text = paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
    yield { url, title, publishedAt: date, text };
  }
}

/** 92 pages as they stood on the web. */
function* extractionBenchmark(folder: string): Iterable<object> {
  const set = join(folder, "article_extraction_benchmark");
  const pages = JSON.parse(readFileSync(join(set, "ground-truth.json"), "utf8")) as Record<
    string,
    { url: string }
  >;
  for (const [id, { url }] of Object.entries(pages))
    yield { url, html: gunzipSync(readFileSync(join(set, "html", `${id}.html.gz`))).toString("utf8") };
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Name the folder of the data sets: npx tsx eval/real-articles.ts <data folder>");
for (const article of [...basil(folder), ...extractionBenchmark(folder)])
  process.stdout.write(`${JSON.stringify(article)}\n`);
