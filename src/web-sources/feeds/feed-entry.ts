import { canonicaliseUrl } from "../../domain/canonical-url.js";
import type { FeedEntry } from "../../domain/feeds/feed-document.js";
import { toInstant } from "../../domain/instant.js";

/** An entry as the formats give it: texts that may be missing or wrong. */
export interface RawEntry {
  link: string | null;
  guid: string | null;
  title: string | null;
  published: string | null;
  updated: string | null;
  publisher?: { name: string | null; url: string | null } | null;
}

const LONGEST_LINE = 1_000;

/** Makes an entry of what a format gave; none of one that leads to no page. */
export function toFeedEntry(raw: RawEntry, feedUrl: string): FeedEntry[] {
  const { link, published, updated } = raw;
  // Only what could be an article's address; the spelling stays, for not every site answers at its canonical one.
  if (link === null || canonicaliseUrl(link, feedUrl) === null) return [];
  const url = new URL(link.trim(), feedUrl).href;
  const home = raw.publisher?.url == null ? null : canonicaliseUrl(raw.publisher.url);
  return [
    {
      url,
      guid: (raw.guid ?? url).slice(0, LONGEST_LINE),
      stamp: `${updated ?? published ?? ""}`.slice(0, LONGEST_LINE),
      title: raw.title?.slice(0, LONGEST_LINE) ?? null,
      publishedAt: toInstant(published ?? updated),
      publisher: home === null ? null : { name: raw.publisher?.name ?? null, url: home },
    },
  ];
}
