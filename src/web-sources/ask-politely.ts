import type { Response } from "undici";

import { fetchFailures } from "./fetch-failures.js";
import {
  type Ask,
  type FetchLimits,
  type GuardedFetch,
  type GuardedResponse,
  withinDeadline,
} from "./guarded-fetch.js";
import { readRetryAfter } from "./retry-after.js";
import type { RobotsRules } from "./robots-rules.js";

/** By what and within which limits something is asked of a site. */
export interface Asking {
  guarded: GuardedFetch;
  robots: RobotsRules;
  limits: FetchLimits;
  signal: AbortSignal | undefined;
  now: () => number;
}

/** Asks for an address by the rules of its site's robots.txt and within the deadline; `read` makes something of the answer. */
export async function askPolitely<Read>(
  raw: string,
  ask: Ask,
  { guarded, robots, limits, signal }: Asking,
  read: (answered: GuardedResponse) => Promise<Read>,
): Promise<Read> {
  if (!URL.canParse(raw)) throw fetchFailures.blocked("it is not a whole http or https address");
  const work = async (deadline: AbortSignal) => {
    const checkRobots = (hop: URL) => robots.check(hop, deadline);
    return read(await guarded.request(new URL(raw), ask, deadline, checkRobots));
  };
  return withinDeadline(limits.timeoutMs, work, signal);
}

/** What a status that is no success means; null for one that is. */
export function refusalOfStatus({ status, headers }: Response, now: () => number): Error | null {
  if (status >= 200 && status <= 299) return null;
  const wait = readRetryAfter(headers.get("retry-after"), now());
  return fetchFailures.refusedByStatus(status, wait === null ? null : now() + wait);
}
