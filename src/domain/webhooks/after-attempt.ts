import { HOUR_MS, type Instant, instantAfter, MINUTE_MS } from "../instant.js";
import type { AttemptOutcome, PauseReason } from "./webhook.js";

/** What a receiver did with what was sent; without a status it did not answer. */
export interface Attempt {
  outcome: AttemptOutcome;
  httpStatus: number | null;
  /** Before then it is not to be tried again; null where nobody said so. */
  notBefore: Instant | null;
}

/** Between one attempt and the next: about two days in all. */
export const RETRY_PAUSES_MS: readonly number[] = [
  ...[MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
  ...[2 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS, 24 * HOUR_MS],
];

/** What is done after an attempt. */
export type NextStep =
  | { kind: "GO_ON"; attempts: number }
  | { kind: "TRY_AGAIN"; attempts: number; at: Instant }
  | { kind: "PAUSE"; attempts: number; because: PauseReason };

const GONE = 410;

/**
 * Says what comes after an attempt, before which there were so many of the same change. A host that is left alone was not
 * asked, so that this is no attempt. What cannot be delivered stops the webhook rather than be left out.
 */
export function afterAttempt(attempt: Attempt, before: number, at: Instant): NextStep {
  if (attempt.outcome === "POSTPONED")
    return { kind: "TRY_AGAIN", attempts: before, at: attempt.notBefore ?? at };
  const attempts = before + 1;
  if (attempt.outcome === "DELIVERED") return { kind: "GO_ON", attempts };
  if (attempt.httpStatus === GONE) return { kind: "PAUSE", attempts, because: "GONE" };
  const pause = RETRY_PAUSES_MS[before];
  if (pause === undefined) return { kind: "PAUSE", attempts, because: "ATTEMPTS_EXHAUSTED" };
  const planned = instantAfter(at, pause);
  const { notBefore } = attempt;
  return { kind: "TRY_AGAIN", attempts, at: notBefore !== null && notBefore > planned ? notBefore : planned };
}
