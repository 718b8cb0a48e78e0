import { z } from "zod";

import { CLAIM_CHANGE_KINDS, type ClaimChange } from "../domain/claim-change.js";
import type { Peers } from "./doors.js";
import { createEventQueue, type EventQueue } from "./event-queue.js";
import { NO_PEERS } from "./no-peers.js";

/** Announces what happens to claims to whoever listens, in this process and in those that it can tell. */
export interface ClaimEvents {
  /** To be told after the commit, and only then. */
  publish(changes: readonly ClaimChange[]): void;
  /** What happens from now on to one claim, also after it has become part of another, or to all of them (null). */
  subscribe(claimId: string | null): AsyncIterableIterator<ClaimChange>;
}

/** A listener that is so far behind is gone or asleep. */
const MOST_WAITING = 1_000;

const TOPIC = "claims";
const told = z.array(
  z.object({
    claimId: z.string(),
    kind: z.enum(CLAIM_CHANGE_KINDS),
    previousVerdictId: z.string().nullable(),
    value: z.string().nullable(),
    survivorId: z.string().nullable(),
    at: z.string(),
  }),
);

export function createClaimEvents(peers: Peers = NO_PEERS): ClaimEvents {
  const listeners = new Set<{ followed: Set<string> | null; queue: EventQueue<ClaimChange> }>();
  const announce = (changes: readonly ClaimChange[]) => {
    for (const change of changes)
      for (const { followed, queue } of listeners) {
        if (followed && !followed.has(change.claimId)) continue;
        if (change.survivorId !== null) followed?.add(change.survivorId);
        queue.push(change);
      }
  };
  peers.onTold(TOPIC, (message) => announce(told.safeParse(message).data ?? []));
  return {
    publish: (changes) => {
      if (changes.length === 0) return;
      announce(changes);
      peers.tell(TOPIC, changes);
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
