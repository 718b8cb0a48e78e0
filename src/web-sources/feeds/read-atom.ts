import type { FeedDocument } from "../../domain/feeds/feed-document.js";
import type { XmlElement } from "../read-xml.js";
import { toFeedEntry } from "./feed-entry.js";
import { childrenNamed, textOf } from "./xml-elements.js";

/** Reads Atom 1.0. */
export function readAtom(root: XmlElement, feedUrl: string): FeedDocument {
  return {
    title: textOf(root, "title"),
    entries: childrenNamed(root, "entry").flatMap((entry) => readEntry(entry, feedUrl)),
    sitemaps: [],
  };
}

function readEntry(entry: XmlElement, feedUrl: string) {
  const [source] = childrenNamed(entry, "source");
  return toFeedEntry(
    {
      link: alternateLink(entry),
      guid: textOf(entry, "id"),
      title: textOf(entry, "title"),
      published: textOf(entry, "published", "issued"),
      updated: textOf(entry, "updated", "modified"),
      publisher: source ? { name: textOf(source, "title"), url: alternateLink(source) } : null,
    },
    feedUrl,
  );
}

/** The page that it is about, and not a feed, a picture or a comment. */
function alternateLink(element: XmlElement): string | null {
  const links = childrenNamed(element, "link").map(({ attributes }) => attributes);
  const page = links.find(
    ({ rel = "alternate", type = "text/html" }) => rel === "alternate" && /html/.test(type),
  );
  return page?.["href"] ?? links.find(({ rel = "alternate" }) => rel === "alternate")?.["href"] ?? null;
}
