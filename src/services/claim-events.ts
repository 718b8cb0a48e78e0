import type { ClaimChange } from "../domain/claim-change.js";
import { createEventQueue, type EventQueue } from "./event-queue.js";

/** Announces what happens to claims to whoever listens in this process. */
export interface ClaimEvents {
  /** To be told after the commit, and only then. */
  publish(changes: readonly ClaimChange[]): void;
  /** What happens from now on to one claim, also after it has become part of another, or to all of them (null). */
  subscribe(claimId: string | null): AsyncIterableIterator<ClaimChange>;
}

/** A listener that is so far behind is gone or asleep. */
const MOST_WAITING = 1_000;

export function createClaimEvents(): ClaimEvents {
  const listeners = new Set<{ followed: Set<string> | null; queue: EventQueue<ClaimChange> }>();
  return {
    publish: (changes) => {
      for (const change of changes)
        for (const { followed, queue } of listeners) {
          if (followed && !followed.has(change.claimId)) continue;
          if (change.survivorId !== null) followed?.add(change.survivorId);
          queue.push(change);
        }
    },
    subscribe: (claimId) => {
      const followed = claimId === null ? null : new Set([claimId]);
      const queue = createEventQueue<ClaimChange>(MOST_WAITING, () => listeners.delete(listener));
      const listener = { followed, queue };
      listeners.add(listener);
      return queue;
    },
  };
}
