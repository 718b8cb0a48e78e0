import { LONGEST_URL } from "../../domain/canonical-url.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { Feed, FeedResult } from "../../domain/feeds/feed.js";
import { feedId } from "../../domain/ids.js";
import { addFeed, removeFeed } from "../../graph/feed.commands.js";
import { allFeeds } from "../../graph/feed.queries.js";
import { collectFeed } from "./collect-feed.js";
import type { FeedParts, ReadFeedOptions } from "./feed-reading.js";
import { readFeed } from "./read-feed.js";

/** The verbs of feeds. */
export interface Feeds {
  /** Adds a feed, having read it once; rejects with an ExpectedFailure for what is none. Nothing of it is analysed yet. */
  add(url: string, everyMinutes: number, signal: AbortSignal): Promise<{ feed: Feed; listed: number }>;
  list(): Promise<Feed[]>;
  /** Rejects with an ExpectedFailure where there is no such feed. */
  remove(url: string): Promise<void>;
  /** Reads the feeds that are due, or all, one after another, each told as it is done; see `readFeed`. */
  read(which: "DUE" | "ALL", options: ReadFeedOptions): AsyncGenerator<{ feed: Feed; result: FeedResult }>;
}

export function createFeeds(parts: FeedParts): Feeds {
  const { graph, web, now } = parts;
  return {
    add: async (raw, everyMinutes, signal) => {
      const url = readUrl(raw);
      const found = await collectFeed(web, { url, etag: null, lastModified: null }, signal);
      const { title = null, entries = [] } = found ?? {};
      const added = { id: feedId(url), url, title, everyMinutes, addedAt: now().toISOString() };
      const [feed] = await graph.write(addFeed, { feed: added });
      return { feed: feed!, listed: entries.length };
    },
    list: () => graph.read(allFeeds, {}),
    remove: async (raw) => {
      const [removed] = await graph.write(removeFeed, { feedId: feedId(readUrl(raw)) });
      if (!removed)
        throw new ExpectedFailure(
          "NOT_FOUND",
          "There is no such feed. `claimgraph feeds list` names those that there are.",
          ["input", "url"],
        );
    },
    read: async function* (which, options) {
      const dueBy = which === "ALL" ? LAST : now().toISOString();
      for (const feed of await graph.read(allFeeds, {})) {
        options.signal.throwIfAborted();
        if (feed.dueAt > dueBy) continue;
        const result = await readFeed(parts, feed, dueBy, options);
        if (result) yield { feed, result };
      }
    },
  };
}

/** After every instant. */
const LAST = "9999-12-31T23:59:59.999Z";

function readUrl(raw: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_URL) return url.href;
  throw new ExpectedFailure(
    "INVALID_INPUT",
    "This is not the address of a feed. Give a whole http or https URL, as https://news.example/feed.xml.",
    ["input", "url"],
  );
}
