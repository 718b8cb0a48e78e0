import type { FeedEntry, FeedValidators } from "../../domain/feeds/feed-document.js";
import type { Feed } from "../../domain/feeds/feed.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { FetchedFeed, Web } from "../doors.js";

/** All that a feed lists now. */
export interface CollectedFeed {
  title: string | null;
  entries: FeedEntry[];
  validators: FeedValidators;
  /** Whether everything that it leads to could be read. */
  whole: boolean;
}

/** A news sitemap has at most 1,000 entries; an index leads to months of them, newest last or first. */
const MOST_SITEMAPS = 20;
const MOST_ENTRIES = 2_000;

/** Reads what a feed lists, of a sitemap index what the newest sitemaps list; null where it has not changed. */
export async function collectFeed(
  web: Pick<Web, "fetchFeed">,
  { url, etag, lastModified }: Pick<Feed, "url" | "etag" | "lastModified">,
  signal: AbortSignal,
): Promise<CollectedFeed | null> {
  const fetched = await web.fetchFeed(url, { etag, lastModified }, signal);
  if (fetched.kind === "UNCHANGED") return null;
  const { document, validators } = fetched;
  const newest = [...document.sitemaps]
    .sort((one, other) => ((one.changedAt ?? "") > (other.changedAt ?? "") ? -1 : 1))
    .slice(0, MOST_SITEMAPS);
  const inner: (FetchedFeed | null)[] = [];
  for (const sitemap of newest) inner.push(await fetchSitemap(web, sitemap.url, signal));
  const entries = [document, ...inner.map(documentOf)].flatMap((list) => list?.entries ?? []);
  return {
    ...{ title: document.title, entries: entries.slice(0, MOST_ENTRIES) },
    // An index may stay as it is while its sitemaps grow.
    validators: document.sitemaps.length > 0 ? { etag: null, lastModified: null } : validators,
    whole: inner.every((sitemap) => sitemap !== null),
  };
}

const documentOf = (fetched: FetchedFeed | null) => (fetched?.kind === "FEED" ? fetched.document : null);

/** Null for a sitemap that cannot be had: the others are read all the same. */
async function fetchSitemap(
  web: Pick<Web, "fetchFeed">,
  url: string,
  signal: AbortSignal,
): Promise<FetchedFeed | null> {
  try {
    return await web.fetchFeed(url, null, signal);
  } catch (error) {
    if (error instanceof ExpectedFailure) return null;
    throw error;
  }
}
