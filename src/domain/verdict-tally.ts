import type { VerdictValue } from "./verdict.js";

/** How many claims have a verdict. */
export interface VerdictTally {
  verdict: VerdictValue;
  count: number;
}

const ORDER: readonly VerdictValue[] = ["CORROBORATED", "SINGLE_SOURCE", "DISPUTED", "REFUTED", "UNVERIFIED"];

/** All five verdicts in one fixed order, zeros too, so that charts of several tallies line up. */
export function completeTallies(counted: readonly VerdictTally[]): VerdictTally[] {
  const counts = new Map(counted.map(({ verdict, count }) => [verdict, count]));
  return ORDER.map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 }));
}
