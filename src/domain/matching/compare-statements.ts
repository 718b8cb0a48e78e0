import type { ClaimRelation, Comparison, Mismatch, Stance } from "../comparison.js";
import { align, type Alignment } from "./alignment.js";
import { datesDiffer } from "./date-agreement.js";
import { type LeftOut, type Overlap, overlapOf } from "./likeness.js";
import { NEARLY_EQUAL_FROM, RELATED_FROM, WITH_EMBEDDINGS, WITHOUT_EMBEDDINGS } from "./matching-weights.js";
import { modalitiesDiffer } from "./modality.js";
import { namesWithoutLike } from "./name-agreement.js";
import { numbersDiffer } from "./number-agreement.js";
import { polaritiesDiffer } from "./polarity.js";
import { rolesAreSwapped } from "./roles.js";
import { scopesDiffer } from "./scope.js";
import { slotDifferences } from "./slot-differences.js";
import type { Name, Statement } from "./statement.js";

const STANCES: Record<ClaimRelation, Stance> = {
  SAME: "SUPPORTS",
  CONTRADICTS: "REFUTES",
  VARIANT: "NEUTRAL",
};

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
  const plain = overlapOf(a, b, alignment);
  const mismatches = withoutOmissions(mismatchesOf(a, b, alignment, plain.least >= NEARLY_EQUAL_FROM), () =>
    mismatchesOf(a, b, alignment, false),
  );
  const overlap = mismatches.includes("ENTITY") ? overlapOf(a, b, alignment, differingNames(a, b)) : plain;
  const weights = similarity === null ? WITHOUT_EMBEDDINGS : WITH_EMBEDDINGS;
  const score = likeness(overlap, similarity, weights);
  const relation = relationOf(score, mismatches, weights.sameFrom);
  return {
    relation,
    stance: relation === null ? "NEUTRAL" : STANCES[relation],
    score,
    mismatches: relation === null ? [] : mismatches,
  };
}

function mismatchesOf(a: Statement, b: Statement, alignment: Alignment, nearlyEqual: boolean): Mismatch[] {
  const found: [Mismatch, boolean][] = [
    ["NUMBER", numbersDiffer(a, b, nearlyEqual)],
    ["DATE", datesDiffer(a, b)],
    ["ENTITY", namesDiffer(a, b) || rolesAreSwapped(a, b, alignment)],
    ["POLARITY", polaritiesDiffer(a, b, alignment, nearlyEqual)],
    ["SCOPE", modalitiesDiffer(a, b, alignment, nearlyEqual) || scopesDiffer(a, b, alignment, nearlyEqual)],
  ];
  const inSlots = slotDifferences(a, b);
  return found.flatMap(([mismatch, differs]) => (differs || inSlots.includes(mismatch) ? [mismatch] : []));
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

function differingNames(a: Statement, b: Statement): LeftOut {
  return { left: positions(namesWithoutLike(a, b)), right: positions(namesWithoutLike(b, a)) };
}

function positions(names: Name[]): Set<number> {
  return new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

function likeness(
  { most, least }: Overlap,
  similarity: number | null,
  weights: typeof WITH_EMBEDDINGS,
): number {
  const sum =
    weights.bias + weights.most * most + weights.least * least + weights.similarity * (similarity ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A contrary with another figure, date, name or scope contradicts nothing: it speaks of another case. */
function relationOf(score: number, mismatches: Mismatch[], sameFrom: number): ClaimRelation | null {
  if (mismatches.length === 0) return score >= sameFrom ? "SAME" : null;
  if (score < RELATED_FROM) return null;
  return mismatches.length === 1 && mismatches[0] === "POLARITY" ? "CONTRADICTS" : "VARIANT";
}
