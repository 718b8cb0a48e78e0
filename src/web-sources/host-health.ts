import type { Response } from "undici";

import { readRetryAfter } from "./retry-after.js";

/** So many failures in a row make a host one that is not asked for a while. */
const FAILURES_UNTIL_REST = 4;
const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 5 * 60 * 1_000;
/** For a host that asks for fewer requests without saying when. */
const UNNAMED_WAIT_MS = 30_000;

/** How a host has been answering, and until when it is left alone (0: it is not). */
export interface HostHealth {
  failures: number;
  restUntil: number;
  /** Whether the host asked for the rest, rather than having failed again and again. */
  asked: boolean;
}

export const healthyHost = (): HostHealth => ({ failures: 0, restUntil: 0, asked: false });

/** What an answer says of its host: 429 and 503 with Retry-After ask for rest, errors of the server count, all else is well. */
export function afterAnswer(health: HostHealth, response: Response, now: number): HostHealth {
  const { status } = response;
  if (status < 500 && status !== 429) return health.restUntil > now ? health : healthyHost();
  const named =
    status === 429 || status === 503 ? readRetryAfter(response.headers.get("retry-after"), now) : null;
  const wait = named ?? (status === 429 ? UNNAMED_WAIT_MS : null);
  if (wait === null) return afterFailure(health, now);
  return { failures: health.failures + 1, restUntil: now + wait, asked: true };
}

/** A host that fails again and again rests, each time twice as long: no crowd of requests falls on one that is going under. */
export function afterFailure(health: HostHealth, now: number): HostHealth {
  if (health.restUntil > now) return health; // it was under way when the host began to rest
  const failures = health.failures + 1;
  const rests = failures - FAILURES_UNTIL_REST;
  const rest = rests < 0 ? 0 : Math.min(FIRST_REST_MS * 2 ** rests, LONGEST_REST_MS);
  return { failures, restUntil: rest === 0 ? 0 : now + rest, asked: false };
}

/** Whether only one request at a time may find out if the host is back. */
export const isOnTrial = (health: HostHealth): boolean => health.failures >= FAILURES_UNTIL_REST;
