import type { FeedDocument } from "../../domain/feeds/feed-document.js";
import { toInstant } from "../../domain/instant.js";
import type { XmlElement } from "../read-xml.js";
import { toFeedEntry } from "./feed-entry.js";
import { childrenNamed, textOf } from "./xml-elements.js";

/** Reads a news sitemap: of a `<urlset>` only what is marked as news, for the rest is every page of the site. */
export function readNewsSitemap(root: XmlElement, feedUrl: string): FeedDocument {
  const entries = childrenNamed(root, "url").flatMap((page) => {
    const [news] = childrenNamed(page, "news");
    if (!news) return [];
    const raw = {
      ...{ link: textOf(page, "loc"), guid: null, title: textOf(news, "title") },
      ...{ published: textOf(news, "publication_date"), updated: textOf(page, "lastmod") },
    };
    return toFeedEntry(raw, feedUrl);
  });
  return { title: null, entries, sitemaps: [] };
}

/** Reads a sitemap index; what it leads to is read like any other feed. */
export function readSitemapIndex(root: XmlElement, feedUrl: string): FeedDocument {
  const sitemaps = childrenNamed(root, "sitemap").flatMap((child) => {
    const link = textOf(child, "loc");
    if (link === null || !URL.canParse(link, feedUrl)) return [];
    return [{ url: new URL(link, feedUrl).href, changedAt: toInstant(textOf(child, "lastmod")) }];
  });
  return { title: null, entries: [], sitemaps };
}
