import type { Feeds } from "./feeds.js";

/** Reads feeds as they fall due, one round at a time, while a server runs. */
export interface FeedRounds {
  /** Begins a round where none is under way; resolves when it is through. */
  run(): Promise<void>;
  /** Lets the articles that are being read finish and begins no others. */
  close(): Promise<void>;
}

export function createFeedRounds(feeds: Pick<Feeds, "read">): FeedRounds {
  const closing = new AbortController();
  let reading: Promise<void> | null = null;
  const round = async () => {
    try {
      for await (const _ of feeds.read("DUE", { signal: closing.signal }));
    } catch (error) {
      if (!closing.signal.aborted) throw error;
    } finally {
      reading = null;
    }
  };
  return {
    run: async () => {
      if (!closing.signal.aborted) await (reading ??= round());
    },
    close: async () => {
      closing.abort();
      await reading?.catch(() => undefined);
    },
  };
}
