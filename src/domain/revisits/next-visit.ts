import { DAY_MS, HOUR_MS, type Instant, instantAfter } from "../instant.js";

const SOONEST_MS = HOUR_MS;
const LATEST_MS = 90 * DAY_MS;
/** A correction is the rarer the older an article is; after so long hardly any comes. */
const LAST_AGE_MS = 2 * 365 * DAY_MS;

/**
 * When an article is to be looked at again: after half the age that it had at this visit, so some twenty times in its first
 * two years and most of them early; null when it is too old.
 */
export function nextVisit(effectiveAt: Instant, visitedAt: Instant): Instant | null {
  const age = Date.parse(visitedAt) - Date.parse(effectiveAt);
  if (age > LAST_AGE_MS) return null;
  return instantAfter(visitedAt, Math.min(Math.max(age / 2, SOONEST_MS), LATEST_MS));
}

/** Names that lead nowhere by RFC 2606 and RFC 6761; what runs on the machine itself is looked at by its address. */
const LEADS_NOWHERE = /(?:^|\.)(?:example|invalid|test|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

/** Whether there may be a page at an article's address that can be looked at again. */
export function canBeVisited(url: string | null): url is string {
  return url !== null && !LEADS_NOWHERE.test(new URL(url).hostname);
}
