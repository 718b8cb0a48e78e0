import type { Instant } from "./instant.js";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a claim is so new that its verdict is likely to move: first seen under 24 hours ago. */
export function isBreaking(firstSeenAt: Instant | null, now: Date): boolean {
  return firstSeenAt !== null && now.getTime() - Date.parse(firstSeenAt) < DAY_MS;
}
