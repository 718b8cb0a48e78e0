import type { ClaimRelation, Comparison, Mismatch, Stance } from "../comparison.js";
import { align, type Alignment } from "./alignment.js";
import { circumstancesDiffer } from "./circumstances.js";
import { datesDiffer } from "./date-agreement.js";
import { deedsDiffer, replacesByOneDeed } from "./deed-agreement.js";
import { type LeftOut, type Overlap, overlapOf } from "./likeness.js";
import {
  NEARLY_EQUAL_FROM,
  RELATED_FROM,
  SEVERAL_DETAILS_FROM,
  WITH_EMBEDDINGS,
  WITHOUT_EMBEDDINGS,
} from "./matching-weights.js";
import { modalitiesDiffer } from "./modality.js";
import { namesWithoutLike } from "./name-agreement.js";
import { boundsExclude, numbersDiffer } from "./number-agreement.js";
import { polaritiesDiffer } from "./polarity.js";
import { rolesAreSwapped } from "./roles.js";
import { scopesDiffer } from "./scope.js";
import { differInOneWord, isShort, isThing, replacesWords, sharesTooLittle } from "./short-statements.js";
import { slotDifferences } from "./slot-differences.js";
import { replacedSlots, type Slot } from "./slots.js";
import type { Statement } from "./statement.js";

const STANCES: Record<ClaimRelation, Stance> = {
  SAME: "SUPPORTS",
  CONTRADICTS: "REFUTES",
  VARIANT: "NEUTRAL",
};

/** Another figure, date or name makes it less sure that both are about one thing than a plain denial does. */
const ANOTHER_DETAIL = 0.9;

/**
 * Says how a statement stands to a claim. `similarity` is the cosine of their embeddings, or null without a model. The
 * result does not depend on the order of the two. Details are compared first; only where none differs can both be the same.
 */
export function compareStatements(
  claim: Statement,
  statement: Statement,
  similarity: number | null,
): Comparison {
  if (claim.normalised === statement.normalised) {
    return { relation: "SAME", stance: "SUPPORTS", score: 1, mismatches: [] };
  }
  const [a, b] = claim.normalised < statement.normalised ? [claim, statement] : [statement, claim];
  const alignment = align(a, b);
  const slots = replacedSlots(a, b);
  const plain = overlapOf(a, b, alignment);
  const mismatches = withoutOmissions(
    mismatchesOf(a, b, alignment, slots, plain.least >= NEARLY_EQUAL_FROM),
    () => mismatchesOf(a, b, alignment, slots, false),
  );
  const overlap =
    mismatches.length === 0
      ? plain
      : overlapOf(a, b, alignment, differingParts(a, b, alignment, slots, mismatches));
  const weights = similarity === null ? WITHOUT_EMBEDDINGS : WITH_EMBEDDINGS;
  const score = likeness(overlap, similarity, weights);
  const related =
    mismatches.length === 0
      ? score >= weights.sameFrom &&
        !saysSomethingElse(a, b, alignment, slots) &&
        !deedsDiffer(a, b, alignment) &&
        !circumstancesDiffer(a, b, alignment)
      : score >= RELATED_FROM && plain.least >= leastForAnotherDetail(mismatches);
  const relation =
    related && !sharesTooLittle(a, b, overlap) ? relationOf(mismatches, boundsExclude(a, b)) : null;
  return {
    relation,
    stance: relation === null ? "NEUTRAL" : STANCES[relation],
    score: relation === "VARIANT" ? score * ANOTHER_DETAIL : score,
    mismatches: relation === null ? [] : mismatches,
  };
}

/** In which details two statements differ, whether or not their words show that they are about one thing. */
export function mismatchesBetween(claim: Statement, statement: Statement): Mismatch[] {
  const [a, b] = claim.normalised < statement.normalised ? [claim, statement] : [statement, claim];
  const alignment = align(a, b);
  return mismatchesOf(a, b, alignment, replacedSlots(a, b), false);
}

function mismatchesOf(
  a: Statement,
  b: Statement,
  alignment: Alignment,
  slots: Slot[],
  nearlyEqual: boolean,
): Mismatch[] {
  const found: [Mismatch, boolean][] = [
    ["NUMBER", numbersDiffer(a, b, nearlyEqual)],
    ["DATE", datesDiffer(a, b)],
    ["ENTITY", namesDiffer(a, b) || rolesAreSwapped(a, b, alignment)],
    ["POLARITY", polaritiesDiffer(a, b, alignment)],
    ["SCOPE", modalitiesDiffer(a, b, alignment, nearlyEqual) || scopesDiffer(a, b, alignment, nearlyEqual)],
  ];
  const inSlots = slotDifferences(a, b, alignment, slots);
  return found.flatMap(([mismatch, differs]) => (differs || inSlots.includes(mismatch) ? [mismatch] : []));
}

/**
 * In a short statement a word that stands for another which has nothing to do with it makes another statement; in a long one
 * where it is all that differs: "recorded 412 cases of measles" and "of mumps".
 */
function saysSomethingElse(a: Statement, b: Statement, alignment: Alignment, slots: Slot[]): boolean {
  const decides = isShort(a, b) || (slots.length === 1 && differInOneWord(a, b, alignment));
  return (
    decides && slots.some((slot) => replacesWords(a, b, alignment, slot) && !replacesByOneDeed(a, b, slot))
  );
}

/** Where several details differ, enough else must be the same: small words and a shared year tell nothing of one thing. */
function leastForAnotherDetail(mismatches: readonly Mismatch[]): number {
  return mismatches.length > 1 ? SEVERAL_DETAILS_FROM : 0;
}

/** A denial that leaves a detail out denies all the same: "it did not close" contradicts "it closed on Monday". */
function withoutOmissions(mismatches: Mismatch[], differingOnBothSides: () => Mismatch[]): Mismatch[] {
  if (!mismatches.includes("POLARITY") || mismatches.length === 1) return mismatches;
  const kept = differingOnBothSides();
  return mismatches.filter((mismatch) => mismatch === "POLARITY" || kept.includes(mismatch));
}

function namesDiffer(a: Statement, b: Statement): boolean {
  return namesWithoutLike(a, b).length > 0 && namesWithoutLike(b, a).length > 0;
}

/** The words in which the two differ, named as mismatches already: what is left tells whether they are of one thing. */
function differingParts(
  a: Statement,
  b: Statement,
  { pairs }: Alignment,
  slots: Slot[],
  mismatches: Mismatch[],
): LeftOut {
  const [left, right]: [Part[], Part[]] = [[], []];
  if (mismatches.includes("ENTITY")) {
    const things = slots.filter((slot) => isThing(a, slot.left) && isThing(b, slot.right));
    left.push(...namesWithoutLike(a, b), ...things.map((slot) => slot.left));
    right.push(...namesWithoutLike(b, a), ...things.map((slot) => slot.right));
  }
  if (mismatches.includes("POLARITY")) {
    const contrary = pairs.filter(({ opposite }) => opposite);
    left.push(...[...contrary.map((pair) => pair.left), ...a.negations.map(({ at }) => at)].map(single));
    right.push(...[...contrary.map((pair) => pair.right), ...b.negations.map(({ at }) => at)].map(single));
  }
  return { left: positions(left), right: positions(right) };
}

interface Part {
  start: number;
  end: number;
}

function single(at: number): Part {
  return { start: at, end: at + 1 };
}

function positions(names: Part[]): Set<number> {
  return new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

function likeness(
  { added, words, runs }: Overlap,
  similarity: number | null,
  weights: typeof WITH_EMBEDDINGS,
): number {
  const sum =
    weights.bias +
    weights.added * added +
    weights.words * words +
    weights.runs * runs +
    weights.similarity * (similarity ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * A contrary with another figure, date, name or scope contradicts nothing: it speaks of another case. Another figure
 * alone contradicts where no figure fits both, as "more than 60" and "fewer than 50".
 */
function relationOf(mismatches: Mismatch[], figuresExclude: boolean): ClaimRelation {
  if (mismatches.length === 0) return "SAME";
  const [only] = mismatches;
  const contrary = only === "POLARITY" || (only === "NUMBER" && figuresExclude);
  return mismatches.length === 1 && contrary ? "CONTRADICTS" : "VARIANT";
}
