import { ExpectedFailure } from "../domain/expected-failure.js";
import { type Instant, instantAfter, MINUTE_MS } from "../domain/instant.js";
import { advanceAnalysis, extendLease } from "../graph/analysis.commands.js";
import type { Graph } from "../graph/graph.js";

const LEASE_MS = MINUTE_MS;

/** An analysis in the hands of one attempt at it; `owner` is that attempt's own, so that a former one can do nothing to it. */
export interface HeldAnalysis {
  id: string;
  owner: string;
}

/** This process's hold on the analyses that it runs: whoever lets a lease run out loses the analysis to another. */
export interface AnalysisLeases {
  /** Until when a lease taken now lasts. */
  until(): Instant;
  hold(held: HeldAnalysis): void;
  release(held: HeldAnalysis): void;
  /** Says how far an analysis has come, 0 to 1; rejects where it is no longer this attempt's. */
  advance(held: HeldAnalysis, progress: number): Promise<void>;
  close(): void;
}

/** Keeps the leases of what is held by renewing them three times over their length. */
export function createAnalysisLeases(graph: Graph, now: () => Date): AnalysisLeases {
  const held = new Set<HeldAnalysis>();
  const until = () => instantAfter(now(), LEASE_MS);
  const renew = () => {
    // Each by itself: one that is being committed is locked until then, and must not keep the others waiting. A renewal that
    // fails is made up for by the next; after three the lease is gone, as it should be.
    for (const { id, owner } of held)
      graph.write(extendLease, { id, owner, leaseUntil: until() }).catch(() => undefined);
  };
  const heartbeat = setInterval(renew, LEASE_MS / 3).unref();
  return {
    until,
    hold: (analysis) => void held.add(analysis),
    release: (analysis) => void held.delete(analysis),
    advance: async ({ id, owner }, progress) => {
      const rows = await graph.write(advanceAnalysis, { id, owner, progress, leaseUntil: until() });
      if (rows.length === 0)
        throw new ExpectedFailure("CANCELLED", "The analysis was cancelled or taken over.");
    },
    close: () => clearInterval(heartbeat),
  };
}
