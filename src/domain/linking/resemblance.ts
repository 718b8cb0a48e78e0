import type { Comparison } from "../comparison.js";
import type { NodeId } from "../ids.js";

/** What the matcher said of two distinct wordings that are about the same thing. */
export interface Resemblance {
  /** The smaller wording id: a resemblance has no direction and is kept once. */
  fromId: NodeId;
  toId: NodeId;
  relation: NonNullable<Comparison["relation"]>;
  /** 0 to 1. */
  score: number;
  mismatches: Comparison["mismatches"];
}

/** Puts the two wordings of a comparison in their stored order; null where they are not about the same thing. */
export function resemblance(oneId: NodeId, otherId: NodeId, comparison: Comparison): Resemblance | null {
  const { relation, score, mismatches } = comparison;
  if (relation === null) return null;
  const [fromId, toId] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
  return { fromId, toId, relation, score, mismatches };
}
