import pLimit from "p-limit";

import { ExpectedFailure, PageGone } from "../../domain/expected-failure.js";
import type { FeedEntry } from "../../domain/feeds/feed-document.js";
import type { Feed, FeedResult } from "../../domain/feeds/feed.js";
import { feedEntryId } from "../../domain/ids.js";
import { instantAfter } from "../../domain/instant.js";
import { forgetEntries, writeEntry } from "../../graph/feed.commands.js";
import { entryStamps } from "../../graph/feed.queries.js";
import type { Services } from "../services.js";
import { type FeedParts, LEASE_MS, type ReadFeedOptions } from "./feed-reading.js";

type Outcome = "analysed" | "refused" | "unreachable";

/** While one waits for its site, the other is analysed. */
const AT_ONCE = 2;
/** A site that cannot be had now is asked again; what else goes wrong stays so until the feed says that something changed. */
const MAY_PASS = new Set(["FETCH_FAILED", "FETCH_BACKED_OFF"]);

/** Has what is new to the feed or changed analysed, oldest first, so that an original comes before its copies. */
export async function takeInEntries(
  { graph, analyzeArticle, now }: FeedParts,
  feed: Feed,
  entries: readonly FeedEntry[],
  { signal, onProgress }: ReadFeedOptions,
): Promise<Pick<FeedResult, "listed" | Outcome>> {
  const listed = new Map(entries.map((entry) => [feedEntryId(feed.id, entry.guid, entry.url), entry]));
  const rows = await graph.read(entryStamps, { feedId: feed.id });
  const known = new Map(rows.map(({ id, stamp }) => [id, stamp]));
  const fresh = [...listed].filter(([id, { stamp }]) => known.get(id) !== stamp).sort(oldestFirst);
  const tally: Record<Outcome, number> = { analysed: 0, refused: 0, unreachable: 0 };
  const tell = (done: number) => onProgress?.({ feed, done, total: fresh.length });
  const inLine = pLimit(AT_ONCE);
  let done = 0;
  const takeIn = async ([id, entry]: [string, FeedEntry]) => {
    signal.throwIfAborted();
    const outcome = await takeInEntry(analyzeArticle, entry);
    tally[outcome]++;
    const leaseUntil = instantAfter(now(), LEASE_MS);
    if (outcome !== "unreachable")
      await graph.write(writeEntry, { feedId: feed.id, leaseUntil, entry: { id, stamp: entry.stamp } });
    tell(++done);
  };
  tell(0);
  const taken = await Promise.allSettled(fresh.map((entry) => inLine(() => takeIn(entry))));
  const failed = taken.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
  await graph.write(forgetEntries, { entryIds: [...known.keys()].filter((id) => !listed.has(id)) });
  return { listed: listed.size, ...tally };
}

async function takeInEntry(
  analyzeArticle: Services["analyzeArticle"],
  { url, publishedAt, publisher }: FeedEntry,
): Promise<Outcome> {
  try {
    await analyzeArticle({ url, listed: { publishedAt, publisher }, force: false, wait: true });
    return "analysed";
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return MAY_PASS.has(error.code) && !(error instanceof PageGone) ? "unreachable" : "refused";
  }
}

function oldestFirst([, one]: [string, FeedEntry], [, other]: [string, FeedEntry]): number {
  const [a, b] = [one.publishedAt ?? LAST, other.publishedAt ?? LAST];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What has no date is taken for new. */
const LAST = "9999";
