import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { Feed, FeedResult } from "../../domain/feeds/feed.js";
import { instantAfter, MINUTE_MS } from "../../domain/instant.js";
import { releaseFeed, takeUpFeed, writeFeedResult } from "../../graph/feed.commands.js";
import { collectFeed } from "./collect-feed.js";
import { type FeedParts, LEASE_MS, type ReadFeedOptions } from "./feed-reading.js";
import { takeInEntries } from "./take-in-entries.js";

const NOTHING: FeedResult = { listed: null, analysed: 0, refused: 0, unreachable: 0, failure: null };

/**
 * Reads a feed that is due by then and has the articles analysed that are new to it or changed. Each is noted as soon as it
 * is done: stopped anywhere, the next reading goes on from there. Null where another process was faster.
 */
export async function readFeed(
  parts: FeedParts,
  feed: Feed,
  dueBy: string,
  options: ReadFeedOptions,
): Promise<FeedResult | null> {
  const { graph } = parts;
  const now = () => parts.now().toISOString();
  const leaseUntil = instantAfter(now(), LEASE_MS);
  const [taken] = await graph.write(takeUpFeed, { feedId: feed.id, dueBy, leaseUntil });
  if (!taken) return null;
  try {
    const { result, ...read } = await lookInto(parts, feed, options);
    const dueAt = instantAfter(now(), feed.everyMinutes * MINUTE_MS);
    const stored = { ...read, readAt: now(), dueAt, result: JSON.stringify(result) };
    await graph.write(writeFeedResult, { feedId: feed.id, read: stored });
    return result;
  } catch (error) {
    // Where the database is gone, the lease runs out.
    await graph.write(releaseFeed, { feedId: feed.id, dueAt: now() }).catch(() => undefined);
    throw error;
  }
}

type Read = Pick<Feed, "title" | "etag" | "lastModified"> & { result: FeedResult };

async function lookInto(parts: FeedParts, feed: Feed, options: ReadFeedOptions): Promise<Read> {
  const { title, etag, lastModified } = feed;
  try {
    const collected = await collectFeed(parts.web, feed, options.signal);
    if (collected === null) return { title, etag, lastModified, result: NOTHING };
    const result = { ...NOTHING, ...(await takeInEntries(parts, feed, collected.entries, options)) };
    // Who is told "unchanged" next time would not try again what could not be had.
    const complete = result.unreachable === 0 && collected.whole;
    const validators = complete ? collected.validators : { etag: null, lastModified: null };
    return { title: collected.title ?? title, ...validators, result };
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return { title, etag, lastModified, result: { ...NOTHING, failure: error.toFailure() } };
  }
}
