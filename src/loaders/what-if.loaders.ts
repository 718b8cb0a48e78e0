import DataLoader from "dataloader";

import type { LeftOut } from "../domain/independence/leave-out.js";
import type { SupposedVerdict } from "../domain/supposed-verdict.js";
import type { Origin } from "../domain/verdict.js";
import { byRest } from "./batching.js";

/** The verbs that recompute verdicts, each for many claims at once. */
export interface Supposing {
  verdictsWithout(claimIds: readonly string[], leftOut: LeftOut): Promise<SupposedVerdict[]>;
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
