import { readFileSync } from "node:fs";

import type { ArticleContent } from "../src/domain/article.js";
import { decodePage } from "../src/web-sources/decode-page.js";
import { extractArticle } from "../src/web-sources/extract-article.js";
import { fileOfSet } from "../training/development-sets.js";

export interface Truth {
  file: string;
  title: string;
  author: string;
  date: string;
  with: string[];
  without: string[];
}

/** A page as it stands on the web, with what people read on it. */
export interface MetadataPage {
  url: string;
  html: string;
  truth: Truth;
}

/** The pages of trafilatura's evaluation that are in English. */
export function readMetadataPages(folder?: string): MetadataPage[] {
  const set = "trafilatura_eval_en";
  const truths = JSON.parse(readFileSync(fileOfSet(`${set}/evaldata.json`, folder), "utf8")) as Record<
    string,
    Truth
  >;
  return Object.entries(truths).map(([url, truth]) => ({
    ...{ url, truth },
    html: decodePage(readFileSync(fileOfSet(`${set}/html/${truth.file}`, folder)), null),
  }));
}

/** What is read of a page, and which of it is right. */
export function judgeMetadata({ url, html, truth }: MetadataPage) {
  const extraction = extractArticle(html, url);
  const content = extraction.kind === "ARTICLE" ? extraction.content : null;
  return { url, truth, extraction, content, right: judge(truth, content) };
}

/** Prints how often title, author and day are right, and how the wanted and unwanted passages fared. */
export function measureMetadata(listPages: boolean): void {
  const judged = readMetadataPages().map(judgeMetadata);
  const tally = {
    titles: 0,
    authors: 0,
    withAuthor: 0,
    invented: 0,
    days: 0,
    withDay: 0,
    wanted: 0,
    missed: 0,
    unwanted: 0,
    articles: 0,
  };
  for (const { url, truth, extraction, content, right } of judged) {
    if (!content)
      console.log(`  no article (${extraction.kind === "ARTICLE" ? "" : extraction.reason}): ${url}`);
    tally.articles += Number(content !== null);
    tally.titles += Number(right.title);
    tally.withAuthor += Number(truth.author !== "");
    tally.authors += Number(truth.author !== "" && right.author);
    tally.invented += Number(truth.author === "" && content?.byline != null);
    tally.withDay += Number(truth.date !== "");
    tally.days += Number(truth.date !== "" && right.day);
    for (const passage of truth.with) tally[content?.text.includes(passage) ? "wanted" : "missed"] += 1;
    tally.unwanted += truth.without.filter((passage) => content?.text.includes(passage)).length;
    if (listPages) printDifferences(url, truth, content, right);
  }
  const precision = tally.wanted / (tally.wanted + tally.unwanted);
  const recall = tally.wanted / (tally.wanted + tally.missed);
  console.log(`\nmetadata, ${judged.length} pages (${tally.articles} taken for articles)`);
  console.log(
    `title exact ${tally.titles}/${judged.length}, author ${tally.authors}/${tally.withAuthor} (named where the set has none: ${tally.invented}), day ${tally.days}/${tally.withDay}`,
  );
  console.log(
    `passages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
}

function judge(
  truth: Truth,
  content: ArticleContent | null,
): { title: boolean; author: boolean; day: boolean } {
  const authors = truth.author.split(";").map(plain);
  return {
    title: plain(content?.title ?? "") === plain(truth.title),
    author: authors.every((author) => plain(content?.byline ?? "").includes(author)),
    day: content?.publishedAt?.slice(0, 10) === truth.date,
  };
}

function printDifferences(
  url: string,
  truth: Truth,
  content: ArticleContent | null,
  right: ReturnType<typeof judge>,
): void {
  if (!right.title) console.log(`  title  ${truth.title} <> ${content?.title}  ${url}`);
  if (!right.author && truth.author !== "")
    console.log(`  author ${truth.author} <> ${content?.byline}  ${url}`);
  if (truth.author === "" && content?.byline != null)
    console.log(`  author (none) <> ${content.byline}  ${url}`);
  if (!right.day && truth.date !== "")
    console.log(`  day    ${truth.date} <> ${content?.publishedAt}  ${url}`);
  for (const passage of truth.with)
    if (content && !content.text.includes(passage)) console.log(`  missed ${passage}  ${url}`);
  for (const passage of truth.without)
    if (content?.text.includes(passage)) console.log(`  unwanted ${passage}  ${url}`);
}

const plain = (text: string) => text.trim().toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ");
