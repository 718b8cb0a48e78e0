import DataLoader from "dataloader";

import type { LeftOut } from "../domain/independence/leave-out.js";
import type { Origin, Verdict } from "../domain/verdict.js";
import { byRest } from "./batching.js";

/** A verdict that is not stored, with the mentions behind its origins. */
export interface SupposedVerdictRecord extends Verdict {
  origins: (Origin & { claimId: string; mentionIds: string[] })[];
}

/** The verbs that recompute verdicts, each for many claims at once. */
export interface Supposing {
  verdictsWithout(claimIds: readonly string[], leftOut: LeftOut): Promise<SupposedVerdictRecord[]>;
  hangingOrigins(claimIds: readonly string[]): Promise<(Origin & { claimId: string })[][]>;
}

/** Recomputed verdicts: what is asked of many claims in one tick is done at once. */
export function createWhatIfLoaders(supposing: Supposing) {
  const without = byRest((claimIds, leftOut: LeftOut) => supposing.verdictsWithout(claimIds, leftOut));
  return {
    verdictWithout: (claimId: string, leftOut: LeftOut) => without.load({ parentId: claimId, rest: leftOut }),
    hangingOrigins: new DataLoader((claimIds: readonly string[]) => supposing.hangingOrigins(claimIds)),
  };
}
