import type { FeedDocument } from "../../domain/feeds/feed-document.js";
import type { XmlElement } from "../read-xml.js";
import { toFeedEntry } from "./feed-entry.js";
import { childrenNamed, textOf } from "./xml-elements.js";

/** Reads RSS 2.0 and its elders; in RSS 1.0 the items stand beside the channel. */
export function readRss(root: XmlElement, feedUrl: string): FeedDocument {
  const channel = childrenNamed(root, "channel")[0] ?? root;
  const items = [...childrenNamed(channel, "item"), ...(channel === root ? [] : childrenNamed(root, "item"))];
  return {
    title: textOf(channel, "title"),
    entries: items.flatMap((item) => readItem(item, feedUrl)),
    sitemaps: [],
  };
}

function readItem(item: XmlElement, feedUrl: string) {
  const guid = childrenNamed(item, "guid")[0];
  const named = textOf(item, "guid");
  const isLink = guid?.attributes["isPermaLink"] !== "false" && /^https?:/.test(named ?? "");
  const [source] = childrenNamed(item, "source");
  return toFeedEntry(
    {
      link: textOf(item, "link") ?? (isLink ? named : null),
      guid: named,
      title: textOf(item, "title"),
      published: textOf(item, "pubdate", "date", "published"),
      updated: textOf(item, "updated", "modified"),
      publisher: source ? { name: source.text.trim() || null, url: source.attributes["url"] ?? null } : null,
    },
    feedUrl,
  );
}
