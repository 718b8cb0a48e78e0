import type { Feed } from "../../domain/feeds/feed.js";
import { MINUTE_MS } from "../../domain/instant.js";
import type { Graph } from "../../graph/graph.js";
import type { Web } from "../doors.js";
import type { Services } from "../services.js";

/** What reading feeds needs. */
export interface FeedParts {
  graph: Graph;
  web: Pick<Web, "fetchFeed">;
  analyzeArticle: Services["analyzeArticle"];
  now: () => Date;
}

/** How far the reading of a feed has come. */
export interface FeedProgress {
  feed: Feed;
  done: number;
  total: number;
}

export interface ReadFeedOptions {
  signal: AbortSignal;
  onProgress?: (progress: FeedProgress) => void;
}

/** Longer than one article takes; a process that says nothing for so long has died, and another begins again. */
export const LEASE_MS = 10 * MINUTE_MS;
