import type { Instant } from "../instant.js";

/** An article as a feed lists it. */
export interface FeedEntry {
  /** Absolute, as the feed spells it. */
  url: string;
  /** The feed's own name for the entry; its address where it gives none. */
  guid: string;
  /** What the feed says of how new it is, as text: another stamp means that the article changed. */
  stamp: string;
  title: string | null;
  publishedAt: Instant | null;
  /** Whose article it is where the feed is an aggregator's (`<source url>` of RSS); null elsewhere. */
  publisher: { name: string | null; url: string } | null;
}

/** What a feed came to when it was read. */
export interface FeedDocument {
  title: string | null;
  entries: FeedEntry[];
  /** The sitemaps that a sitemap index leads to. */
  sitemaps: { url: string; changedAt: Instant | null }[];
}

/** By what a site is asked whether a feed has changed since. */
export interface FeedValidators {
  etag: string | null;
  lastModified: string | null;
}
