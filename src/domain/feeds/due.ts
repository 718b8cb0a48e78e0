import type { Instant } from "../instant.js";

const MINUTE_MS = 60_000;

/** So many minutes after an instant. */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * MINUTE_MS).toISOString();
}
