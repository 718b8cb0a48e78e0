import type { Instant } from "../instant.js";
import type { FeedValidators } from "./feed-document.js";

/** A feed that is read again and again for new articles. */
export interface Feed extends FeedValidators {
  id: string;
  url: string;
  /** As it calls itself; null until it was read. */
  title: string | null;
  everyMinutes: number;
  addedAt: Instant;
  /** When it is to be read next. */
  dueAt: Instant;
  /** Null until it was read. */
  readAt: Instant | null;
  /** What the last reading came to; null until it was read. */
  result: FeedResult | null;
}

/** What reading a feed came to. */
export interface FeedResult {
  /** How many articles it lists; null where it had not changed or could not be read. */
  listed: number | null;
  /** How many of those were new or changed and are analysed now. */
  analysed: number;
  /** How many led to no article, or to one that is refused; they are not tried again until the feed says that they changed. */
  refused: number;
  /** How many could not be had now; they are tried again at the next reading. */
  unreachable: number;
  /** Why the feed itself could not be read; null where it was. */
  failure: { code: string; message: string } | null;
}
