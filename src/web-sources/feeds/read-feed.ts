import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { FeedDocument } from "../../domain/feeds/feed-document.js";
import { readXml, UnreadableXml, type XmlElement } from "../read-xml.js";
import { readAtom } from "./read-atom.js";
import { readJsonFeed } from "./read-json-feed.js";
import { readRss } from "./read-rss.js";
import { readNewsSitemap, readSitemapIndex } from "./read-sitemap.js";
import { isNamed } from "./xml-elements.js";

const READERS: readonly [string, (root: XmlElement, feedUrl: string) => FeedDocument][] = [
  ["rss", readRss],
  ["rdf", readRss],
  ["feed", readAtom],
  ["urlset", readNewsSitemap],
  ["sitemapindex", readSitemapIndex],
];

/** Reads RSS, Atom, JSON Feed, a news sitemap or a sitemap index; rejects with an ExpectedFailure what is none of them. */
export function readFeed(text: string, feedUrl: string): FeedDocument {
  const trimmed = text.replace(/^\ufeff/, "").trimStart();
  if (trimmed.startsWith("{")) {
    const document = readJsonFeed(trimmed, feedUrl);
    if (document) return document;
    throw unreadable("It is JSON, but no JSON Feed.");
  }
  const root = readRoot(trimmed);
  const reader = READERS.find(([name]) => isNamed(root, name))?.[1];
  if (!reader) throw unreadable("It is neither RSS nor Atom, JSON Feed or a news sitemap.");
  return reader(root, feedUrl);
}

function readRoot(xml: string): XmlElement {
  try {
    return readXml(xml);
  } catch (error) {
    if (error instanceof UnreadableXml) throw unreadable(error.message);
    throw error;
  }
}

function unreadable(why: string): ExpectedFailure {
  return new ExpectedFailure(
    "FEED_UNREADABLE",
    `The feed could not be read. ${why} Give the address of a feed, as the site's pages link to it.`,
    ["input", "url"],
  );
}
