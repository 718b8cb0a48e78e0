import { VERDICT_VALUES, type VerdictValue } from "./verdict.js";

/** How many claims have a verdict. */
export interface VerdictTally {
  verdict: VerdictValue;
  count: number;
}

/** All five verdicts in one fixed order, zeros too, so that charts of several tallies line up. */
export function completeTallies(counted: readonly VerdictTally[]): VerdictTally[] {
  const counts = new Map(counted.map(({ verdict, count }) => [verdict, count]));
  return VERDICT_VALUES.map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 }));
}
