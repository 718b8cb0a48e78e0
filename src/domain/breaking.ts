import { DAY_MS, type Instant } from "./instant.js";

/** Whether a claim is so new that its verdict is likely to move: first seen under 24 hours ago. */
export function isBreaking(firstSeenAt: Instant | null, now: Date): boolean {
  return firstSeenAt !== null && now.getTime() - Date.parse(firstSeenAt) < DAY_MS;
}
