import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";

import type { Graph, GraphTransaction } from "../graph.js";
import { MigrationError } from "./migration-error.js";
import {
  confirmLock,
  createLockConstraint,
  extendLock,
  releaseLock,
  takeLock,
} from "./migration-lock.commands.js";

export interface MigrationLockOptions {
  /** How long a silent holder (killed, cut off) keeps others waiting. */
  leaseMilliseconds: number;
  /** How long to wait for a holder that goes on. */
  waitMilliseconds: number;
  /** Told once, when the lock is not free at the first try. */
  onWait: () => void;
  /** Ends the waiting, not the work. */
  signal?: AbortSignal | undefined;
}

/** Proof of holding the lock, to be shown in each transaction that a runner makes. */
export interface MigrationLease {
  /** In a transaction that writes data: locks, prolongs and rejects with LOST_LOCK where another runner took over. */
  extendWithin(tx: GraphTransaction): Promise<void>;
  /** In a transaction that changes the schema: the same without a write. */
  confirmWithin(tx: GraphTransaction): Promise<void>;
}

/**
 * Runs `work` while no other runner does. The lock is a lease in the database: prolonged while the work goes on, free for
 * the next runner when its holder dies. A holder that was only slow (paused past its lease) is fenced off by its token.
 */
export async function withMigrationLock<T>(
  graph: Graph,
  options: MigrationLockOptions,
  work: (lease: MigrationLease) => Promise<T>,
): Promise<T> {
  await graph.write(createLockConstraint, {});
  const token = await waitForLock(graph, options);
  const { leaseMilliseconds } = options;
  // A missed beat is no failure by itself: every step asks again, in its own transaction.
  const beat = () => void graph.write(extendLock, { token, leaseMilliseconds }).catch(() => undefined);
  const heart = setInterval(beat, leaseMilliseconds / 3).unref();
  try {
    return await work({
      extendWithin: async (tx) => requireLease(await tx.run(extendLock, { token, leaseMilliseconds })),
      confirmWithin: async (tx) => requireLease(await tx.run(confirmLock, { token })),
    });
  } finally {
    clearInterval(heart);
    // Best effort: after a failure the database may be gone, and the lease runs out by itself.
    await graph.write(releaseLock, { token }).catch(() => undefined);
  }
}

async function waitForLock(graph: Graph, options: MigrationLockOptions): Promise<number> {
  const { leaseMilliseconds, waitMilliseconds, onWait, signal } = options;
  const holder = `${hostname()}:${process.pid}`;
  const deadline = performance.now() + waitMilliseconds;
  for (let attempt = 1; performance.now() < deadline; attempt += 1) {
    const [lease] = await graph.write(takeLock, { holder, leaseMilliseconds });
    if (lease) return lease.token;
    if (attempt === 1) onWait();
    await delay(Math.min(250, leaseMilliseconds / 4), undefined, { signal });
  }
  throw new MigrationError(
    "LOCKED",
    "Another process is still migrating this database; let it finish, or stop it, and try again.",
  );
}

function requireLease(rows: unknown[]): void {
  if (rows.length === 1) return;
  throw new MigrationError(
    "LOST_LOCK",
    "This run was silent for so long that another process took over migrating; run it again.",
  );
}
