import { type Alignment, contentPositions } from "./alignment.js";
import { agreeingDates } from "./date-agreement.js";
import { agreeingNumbers } from "./number-agreement.js";
import type { Statement } from "./statement.js";

/** How much of each statement the other has, 0 to 1, words weighed by how much they tell. */
export interface Overlap {
  /** Of the statement that is better covered, and of the other one. */
  most: number;
  least: number;
}

/** An agreeing number or date tells as much as a rare word. */
const DETAIL_WEIGHT = 1;

/** Measures how much of each statement the alignment covers; what `leftOut` names by position counts on neither side. */
export function overlapOf(
  a: Statement,
  b: Statement,
  { pairs }: Alignment,
  leftOut: LeftOut = NOTHING,
): Overlap {
  const shared = agreeingDetails(a, b);
  const covered = { a: shared.a, b: shared.b };
  for (const { left, right, likeness } of pairs) {
    covered.a += likeness * a.tokens[left]!.weight;
    covered.b += likeness * b.tokens[right]!.weight;
  }
  const ofA = share(covered.a, shared.a + weightOf(a, leftOut.left));
  const ofB = share(covered.b, shared.b + weightOf(b, leftOut.right));
  return { most: Math.max(ofA, ofB), least: Math.min(ofA, ofB) };
}

/** Positions of words that belong to a differing detail. */
export interface LeftOut {
  left: ReadonlySet<number>;
  right: ReadonlySet<number>;
}

const NOTHING: LeftOut = { left: new Set(), right: new Set() };

function agreeingDetails(a: Statement, b: Statement): { a: number; b: number } {
  return {
    a: DETAIL_WEIGHT * (agreeingNumbers(a, b) + agreeingDates(a, b)),
    b: DETAIL_WEIGHT * (agreeingNumbers(b, a) + agreeingDates(b, a)),
  };
}

function weightOf(statement: Statement, leftOut: ReadonlySet<number>): number {
  return contentPositions(statement)
    .filter((at) => !leftOut.has(at))
    .reduce((sum, at) => sum + statement.tokens[at]!.weight, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
