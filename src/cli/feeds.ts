import { setTimeout as wait } from "node:timers/promises";

import type { App } from "../app.js";
import type { Feed, FeedResult } from "../domain/feeds/feed.js";
import { SetupFailure } from "../domain/setup-failure.js";
import type { FeedProgress } from "../services/feeds/feed-reading.js";
import type { ProgressBar } from "./reporter.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

const DEFAULT_MINUTES = 15;
const LONGEST_MINUTES = 7 * 24 * 60;
/** How often `feeds run` looks for feeds that have become due. */
const LOOK_EVERY_MS = 15_000;

/** Adds a feed; nothing of it is analysed until feeds are run. */
export function addFeedCommand(
  url: string,
  { every }: { every?: string },
  context: CommandContext,
): Promise<number> {
  const minutes = readMinutes(every);
  return withApp(context, async ({ services }) => {
    context.reporter.step(`Reading ${url}`);
    const { feed, listed } = await services.feeds.add(url, minutes, context.signal);
    context.print(
      context.json
        ? JSON.stringify({ ...shown(feed), listed })
        : `Added ${feed.title ?? feed.url}, which lists ${listed} articles now; it is read every ${minutes} minutes ` +
            `by \`claimgraph feeds run\` and by a server.`,
    );
    return 0;
  });
}

/** Lists the feeds with what came of each. */
export function listFeedsCommand(context: CommandContext): Promise<number> {
  return withApp(context, async ({ services }) => {
    const feeds = await services.feeds.list();
    const lines = feeds.map((feed) => `${feed.url}  every ${feed.everyMinutes} min  ${lastReading(feed)}`);
    context.print(
      context.json
        ? JSON.stringify(feeds.map(shown))
        : lines.join("\n") || "There are no feeds. `claimgraph feeds add <url>` adds one.",
    );
    return 0;
  });
}

/** Removes a feed; its articles stay. */
export function removeFeedCommand(url: string, context: CommandContext): Promise<number> {
  return withApp(context, async ({ services }) => {
    await services.feeds.remove(url);
    context.print(
      context.json ? JSON.stringify({ removed: url }) : "Removed. The articles that came by it stay.",
    );
    return 0;
  });
}

/** Reads feeds as they fall due until Ctrl-C, or all of them once; then exits with 1 where a feed could not be read. */
export function runFeedsCommand({ once }: { once?: boolean }, context: CommandContext): Promise<number> {
  return withApp(context, async (app) => {
    if (once) return (await readFeeds(app, "ALL", context)) ? 0 : 1;
    for (;;) {
      await readFeeds(app, "DUE", context);
      context.reporter.step("Waiting for a feed to fall due (Ctrl-C stops)");
      await wait(LOOK_EVERY_MS, undefined, { signal: context.signal });
    }
  });
}

/** Reads feeds with a bar for each; gives whether all could be read. */
async function readFeeds(app: App, which: "DUE" | "ALL", context: CommandContext): Promise<boolean> {
  const { signal } = context;
  const bars = barOfFeed(context);
  let well = true;
  try {
    for await (const { feed, result } of app.services.feeds.read(which, { signal, onProgress: bars.show })) {
      bars.stop();
      well &&= result.failure === null;
      context.print(
        context.json ? JSON.stringify({ url: feed.url, ...result }) : `${feed.url}: ${inWords(result)}`,
      );
    }
  } finally {
    bars.stop();
  }
  return well;
}

/** A bar for the feed that is being read. */
function barOfFeed({ reporter }: CommandContext) {
  let current: { feedId: string; bar: ProgressBar; started: number } | null = null;
  return {
    show: ({ feed, done, total }: FeedProgress) => {
      if (current?.feedId !== feed.id)
        current = { feedId: feed.id, bar: reporter.bar(total), started: performance.now() };
      const seconds = (performance.now() - current.started) / 1000;
      const rate = seconds > 0 ? (done / seconds).toFixed(1) : "0";
      current.bar.update(done, `${feed.title ?? feed.url}: ${done} of ${total} articles, ${rate} a second`);
    },
    stop: () => {
      current?.bar.stop();
      current = null;
    },
  };
}

function shown({ id: _, etag: _etag, lastModified: _lastModified, ...feed }: Feed) {
  return feed;
}

const lastReading = ({ readAt, result }: Feed): string =>
  readAt === null || result === null ? "not read yet" : `read ${readAt}: ${inWords(result)}`;

function inWords({ listed, analysed, refused, unreachable, failure }: FeedResult): string {
  if (failure) return `could not be read (${failure.code}). ${failure.message}`;
  if (listed === null) return "unchanged";
  return `${analysed} new or changed of ${listed} articles, ${refused} refused, ${unreachable} to be tried again`;
}

function readMinutes(given: string | undefined): number {
  const minutes = given === undefined ? DEFAULT_MINUTES : Number(given);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES) return minutes;
  throw new SetupFailure(`--every takes whole minutes from 1 to ${LONGEST_MINUTES}; it is "${given}".`);
}
