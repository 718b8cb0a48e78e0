import type { Instant } from "../instant.js";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const SOONEST = HOUR;
const LATEST = 90 * DAY;
/** A correction is the rarer the older an article is; after so long hardly any comes. */
const LAST_AGE = 2 * 365 * DAY;

/**
 * When an article is to be looked at again: after half the age that it had at this visit, so some twenty times in its first
 * two years and most of them early; null when it is too old.
 */
export function nextVisit(effectiveAt: Instant, visitedAt: Instant): Instant | null {
  const visited = Date.parse(visitedAt);
  const age = visited - Date.parse(effectiveAt);
  if (age > LAST_AGE) return null;
  return new Date(visited + Math.min(Math.max(age / 2, SOONEST), LATEST)).toISOString();
}

/** Names that lead nowhere by RFC 2606 and RFC 6761; what runs on the machine itself is looked at by its address. */
const LEADS_NOWHERE = /(?:^|\.)(?:example|invalid|test|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

/** Whether there may be a page at an article's address that can be looked at again. */
export function canBeVisited(url: string | null): url is string {
  return url !== null && !LEADS_NOWHERE.test(new URL(url).hostname);
}
