import type { ArticleContent } from "../domain/article.js";
import { canonicaliseUrl, LONGEST_URL } from "../domain/canonical-url.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import type { FeedEntry } from "../domain/feeds/feed-document.js";
import { isOnAggregator } from "../domain/source-identity.js";
import type { Web } from "./doors.js";
import type { AnalyzeArticleRequest } from "./services.js";

/** 5 MiB: longer than any article; what is longer is a mistake or an attack. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** A title or byline that is longer is another text in its place. */
const MOST_IN_A_LINE = 1_000;
/** Where the text of an article comes from: it is at hand, or has to be fetched. */
export type Intake = { kind: "CONTENT"; content: ArticleContent } | { kind: "FETCH"; url: string };

/**
 * Checks what a caller gave and takes the article out of it, as far as that needs no network. What the caller knows
 * (title, byline, date, URL) goes before what the page says.
 */
export async function takeIn(request: AnalyzeArticleRequest, web: Web): Promise<Intake> {
  const given = (["html", "text", "url"] as const).filter((name) => request[name] != null);
  const bodies = given.filter((name) => name !== "url");
  if (given.length === 0 || bodies.length > 1)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      `Give exactly one of html, text, or a bare url; this has ${given.length === 0 ? "none" : bodies.join(" and ")}.`,
      ["input"],
    );
  const url = request.url == null ? null : readUrl(request.url);
  for (const name of ["title", "byline"] as const) checkLine(request[name] ?? "", name);
  if (request.text != null)
    return { kind: "CONTENT", content: await textContent(request, request.text, url, web) };
  if (request.html != null)
    return { kind: "CONTENT", content: await pageContent(request, request.html, url, web) };
  // The caller's own spelling is fetched: not every site answers at its canonical one.
  return { kind: "FETCH", url: request.url! };
}

/** Takes the article out of a page; rejects one that is none. */
export async function pageContent(
  request: Pick<AnalyzeArticleRequest, "title" | "byline" | "publishedAt" | "listed">,
  html: string,
  url: string | null,
  web: Web,
): Promise<ArticleContent> {
  checkSize(html, "html");
  const extraction = await web.extractArticle(html, url);
  if (extraction.kind === "NOT_AN_ARTICLE") throw new ExpectedFailure("NOT_AN_ARTICLE", extraction.message);
  const { content } = extraction;
  const canonicalUrl = content.canonicalUrl ?? (url === null ? null : canonicaliseUrl(url));
  return {
    ...content,
    canonicalUrl,
    ...publisherOf(canonicalUrl, request.listed?.publisher ?? null),
    title:
      nonEmpty(request.title) ?? nonEmpty(content.title.slice(0, MOST_IN_A_LINE)) ?? firstWords(content.text),
    byline: nonEmpty(request.byline) ?? content.byline,
    publishedAt: request.publishedAt ?? content.publishedAt ?? request.listed?.publishedAt ?? null,
  };
}

/** Whose article an aggregator shows, as its feed says; anywhere else a page speaks for its own site. */
function publisherOf(
  canonicalUrl: string | null,
  publisher: FeedEntry["publisher"],
): Pick<ArticleContent, "publisherUrl"> & Partial<Pick<ArticleContent, "siteName">> {
  if (publisher === null || canonicalUrl === null || !isOnAggregator(canonicalUrl)) return {};
  return { publisherUrl: publisher.url, siteName: publisher.name };
}

/** A text is stored as it was given; its first line stands in for a title that nobody gave. */
async function textContent(
  request: AnalyzeArticleRequest,
  text: string,
  url: string | null,
  web: Web,
): Promise<ArticleContent> {
  checkSize(text, "text");
  if (text.trimStart().startsWith("%PDF-"))
    throw new ExpectedFailure("NOT_AN_ARTICLE", "This is a PDF file. Send the words of the article.", [
      "input",
      "text",
    ]);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new ExpectedFailure("INVALID_INPUT", "The text has no words. Give the article's text.", [
      "input",
      "text",
    ]);
  return {
    ...{ canonicalUrl: url, onlyText: true },
    title: nonEmpty(request.title) ?? firstWords(text),
    byline: nonEmpty(request.byline),
    publishedAt: request.publishedAt ?? null,
    language: await web.detectLanguage(text),
    text,
    siteName: null,
    links: [],
  };
}

function readUrl(raw: string): string {
  const url = canonicaliseUrl(raw);
  if (url !== null) return url;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    `This is not the address of a page. Give a whole http or https URL of at most ${LONGEST_URL} characters, as https://news.example/story.`,
    ["input", "url"],
  );
}

function checkSize(value: string, field: string): void {
  if (Buffer.byteLength(value) <= MOST_BYTES) return;
  throw new ExpectedFailure(
    "TOO_LARGE",
    `The ${field} is larger than 5 MiB. Give the article alone, without embedded pictures and scripts.`,
    ["input", field],
  );
}

function checkLine(value: string, field: "title" | "byline"): void {
  if (value.length <= MOST_IN_A_LINE) return;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    `The ${field} is longer than ${MOST_IN_A_LINE} characters. Give the ${field === "title" ? "headline" : "authors' names"} alone.`,
    ["input", field],
  );
}

function nonEmpty(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

const TITLE_LENGTH = 80;

function firstWords(text: string): string {
  const line = text.trim().split("\n")[0]!.trim();
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/u, "")}…`;
}
