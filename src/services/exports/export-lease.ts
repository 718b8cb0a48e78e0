import { instantAfter, MINUTE_MS } from "../../domain/instant.js";
import { advanceExport } from "../../graph/export.commands.js";
import type { Graph } from "../../graph/graph.js";
import type { OnProgress } from "./write-export.js";

const LEASE_MS = 2 * MINUTE_MS;
/** How often the graph is told how far an export has come, which renews the lease. */
const TOLD_EVERY_MS = 1_000;

/** An export in the hands of one attempt at it. */
export interface HeldExport {
  id: string;
  /** This attempt's own: who took the export before or takes it later has another. */
  owner: string;
}

/** Thrown where an export is not to go on, and nothing is wrong. */
export class NotWanted extends Error {}

/** Until when a lease lasts that is taken now. */
export const leaseFrom = (now: Date) => instantAfter(now, LEASE_MS);

/** Keeps hold of an export by a timer, also while a page of it is read or written for long. */
export function holdExport(
  { graph, now }: { graph: Graph; now: () => Date },
  held: HeldExport,
  closing: AbortSignal,
): { onProgress: OnProgress; release: () => void } {
  let [progress, isLost] = [0, false];
  const tell = async () => {
    const rows = await graph.write(advanceExport, { ...held, progress, leaseUntil: leaseFrom(now()) });
    if (rows.length === 0) isLost = true;
  };
  // What cannot be told now is told by the next; who cannot tell for as long as the lease lasts loses the export, as it should be.
  let telling: Promise<void> | null = null;
  const tellOnce = () =>
    (telling ??= tell()
      .catch(() => undefined)
      .finally(() => (telling = null)));
  const timer = setInterval(() => void tellOnce(), TOLD_EVERY_MS).unref();
  return {
    onProgress: (reached) => {
      progress = reached;
      return closing.aborted || isLost ? Promise.reject(new NotWanted()) : Promise.resolve();
    },
    release: () => clearInterval(timer),
  };
}
