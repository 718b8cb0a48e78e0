import { z } from "zod";

import type { FeedDocument } from "../../domain/feeds/feed-document.js";
import { toFeedEntry } from "./feed-entry.js";

const text = z.string().nullish().catch(null);

const jsonFeed = z.object({
  version: z.string().regex(/jsonfeed\.org\/version\//),
  title: text,
  items: z
    .array(
      z
        .object({
          id: z.union([z.string(), z.number()]).nullish().catch(null),
          url: text,
          external_url: text,
          title: text,
          date_published: text,
          date_modified: text,
        })
        .catch({}),
    )
    .default([]),
});

/** Reads JSON Feed 1.0 and 1.1; null for JSON that is none. */
export function readJsonFeed(json: string, feedUrl: string): FeedDocument | null {
  const parsed = jsonFeed.safeParse(parse(json));
  if (!parsed.success) return null;
  const entries = parsed.data.items.flatMap((item) =>
    toFeedEntry(
      {
        link: item.url ?? item.external_url ?? null,
        guid: item.id == null ? null : String(item.id),
        title: item.title ?? null,
        ...{ published: item.date_published ?? null, updated: item.date_modified ?? null },
      },
      feedUrl,
    ),
  );
  return { title: parsed.data.title ?? null, entries, sitemaps: [] };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
