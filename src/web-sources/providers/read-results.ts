import { canonicaliseUrl } from "../../domain/canonical-url.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import { isTimeout } from "./provider-failures.js";
import type { FoundPage, Web } from "../../services/doors.js";

/** So many pages are read for a claim; engines put what answers a question among the first. */
const MOST_PAGES = 6;

/**
 * Reads the pages that an engine found, side by side through the guarded door; what cannot be fetched or is no article is
 * counted. The engine's own blurbs are never read: they are not what the page says.
 */
export async function readResults(
  urls: readonly string[],
  web: Web,
  now: () => number,
  signal: AbortSignal,
): Promise<{ pages: FoundPage[]; unreadable: number }> {
  const wanted = distinct(urls).slice(0, MOST_PAGES);
  const read = await Promise.all(wanted.map((url) => readPage(url, web, now, signal)));
  const pages = read.filter((page) => page !== null);
  const byUrl = new Map(pages.reverse().map((page) => [page.url, page])); // of two that are one page, the first stays
  return { pages: [...byUrl.values()].reverse(), unreadable: read.length - pages.length };
}

/** Addresses as they were given, one of each page. */
function distinct(urls: readonly string[]): string[] {
  const byPage = new Map<string, string>();
  for (const url of urls) {
    const page = canonicaliseUrl(url);
    if (page !== null && !byPage.has(page)) byPage.set(page, url);
  }
  return [...byPage.values()];
}

async function readPage(
  url: string,
  web: Web,
  now: () => number,
  signal: AbortSignal,
): Promise<FoundPage | null> {
  try {
    const page = await web.fetchPage(url, signal);
    const extraction = await web.extractArticle(page.html, page.url);
    if (extraction.kind === "NOT_AN_ARTICLE") return null;
    const { content } = extraction;
    const canonical = content.canonicalUrl ?? canonicaliseUrl(page.url) ?? page.url;
    return {
      url: canonical,
      content,
      references: [],
      revision: null,
      retrievedAt: new Date(now()).toISOString(),
    };
  } catch (error) {
    // what was read before time was up is worth having
    if (error instanceof ExpectedFailure || isTimeout(error)) return null;
    throw error;
  }
}
