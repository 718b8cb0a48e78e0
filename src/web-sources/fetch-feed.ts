import type { FeedValidators } from "../domain/feeds/feed-document.js";
import type { FetchedFeed } from "../services/doors.js";
import { type Asking, askPolitely, refusalOfStatus } from "./ask-politely.js";
import { decodePage } from "./decode-page.js";
import { readFeed } from "./feeds/read-feed.js";
import { readBody } from "./guarded-fetch.js";

const ACCEPT_FEEDS =
  "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1";
const NOT_MODIFIED = 304;
const LONGEST_VALIDATOR = 1_000;

/** Fetches a feed, asking whether it has changed since; see `Web`. Sites send feeds under every type there is. */
export async function fetchFeed(
  raw: string,
  since: FeedValidators | null,
  asking: Asking,
): Promise<FetchedFeed> {
  const ask = { accept: ACCEPT_FEEDS, headers: conditions(since) };
  return askPolitely(raw, ask, asking, async ({ url, response }) => {
    const { headers } = response;
    const refusal = response.status === NOT_MODIFIED ? null : refusalOfStatus(response, asking.now);
    if (refusal || response.status === NOT_MODIFIED) await response.body?.cancel();
    if (refusal) throw refusal;
    if (response.status === NOT_MODIFIED) return { kind: "UNCHANGED" };
    const validators = {
      etag: validator(headers.get("etag")),
      lastModified: validator(headers.get("last-modified")),
    };
    // The answer that this process kept may be given again in place of a 304.
    const text = decodePage(
      await readBody(response, asking.limits.mostBytes, "fail"),
      headers.get("content-type"),
    );
    if (since !== null && isSame(since, validators)) return { kind: "UNCHANGED" };
    return { kind: "FEED", url: url.href, document: readFeed(text, url.href), validators };
  });
}

function conditions(since: FeedValidators | null): Record<string, string> {
  return {
    ...(since?.etag ? { "if-none-match": since.etag } : {}),
    ...(since?.lastModified ? { "if-modified-since": since.lastModified } : {}),
  };
}

const validator = (header: string | null) =>
  header !== null && header.length <= LONGEST_VALIDATOR ? header : null;

/** By the entity tag, as HTTP goes by it before the date; without either nothing is known. */
function isSame(since: FeedValidators, now: FeedValidators): boolean {
  return since.etag !== null || now.etag !== null
    ? since.etag === now.etag
    : since.lastModified !== null && since.lastModified === now.lastModified;
}
