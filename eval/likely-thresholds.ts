import type { Stance } from "../src/domain/comparison.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { isSureEnough } from "../src/domain/outside/counted-evidence.js";
import {
  LIKELY_FROM,
  type LikelyFrom,
  type LikelySides,
  likelySides,
  sideTaken,
} from "../src/domain/stance/likely-stance.js";
import { isSettled, stanceByRules } from "../src/domain/stance/read-passage.js";
import { readSentences } from "../src/domain/stance/read-sentences.js";
import type { LikelyWeights, StanceWeights } from "../src/domain/stance/stance-model.js";
import type { StanceReading } from "../src/domain/stance/stance-reading.js";
import type { Lesson } from "../training/stance-training.js";
import { FOLDS } from "./folds-by-claim.js";
import { macroF1 } from "./stance-scores.js";

export interface StanceModels {
  ruled: StanceWeights;
  likely: LikelyWeights;
}

/** A judged passage as the judge reads it, before it is decided which side is likely enough. */
export interface ReadLesson {
  gold: Stance;
  fold: number;
  ruled: StanceReading | null;
  sides: LikelySides | null;
}

export function readWith(
  { claim, passage, stance }: Lesson,
  fold: number,
  { ruled, likely }: StanceModels,
): ReadLesson {
  const sentences = readSentences(readStatement(claim), passage);
  return {
    ...{ gold: stance, fold },
    ruled: stanceByRules(sentences, ruled),
    sides: likelySides(sentences, likely),
  };
}

/** The stance that a verdict goes by. */
export function countingStance({ ruled }: ReadLesson): Stance {
  return ruled !== null && isSureEnough(ruled) ? ruled.stance : "NEUTRAL";
}

/** The stance that is shown. */
export function likelyStanceOf(from: LikelyFrom = LIKELY_FROM): (read: ReadLesson) => Stance {
  return ({ ruled, sides }) => {
    if (isSettled(ruled) || sides === null) return ruled?.stance ?? "NEUTRAL";
    return sideTaken(sides, from)?.stance ?? "NEUTRAL";
  };
}

const SUPPORTS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45];
const REFUTES = [0.04, 0.06, 0.08, 0.1, 0.12, 0.16, 0.2, 0.25];
const GRID = SUPPORTS.flatMap((supports) =>
  REFUTES.map((refutes): LikelyFrom => ({ SUPPORTS: supports, REFUTES: refutes })),
);

/** How likely each side must be for the best macro-F1, in the mean of the sets. */
export function chooseThresholds(sets: readonly (readonly ReadLesson[])[]): LikelyFrom {
  const worth = (from: LikelyFrom) =>
    sets.reduce(
      (sum, rows) =>
        sum +
        macroF1(
          rows.map(({ gold }) => gold),
          rows.map(likelyStanceOf(from)),
        ),
      0,
    );
  return GRID.map((from) => ({ from, worth: worth(from) })).reduce((best, one) =>
    one.worth > best.worth ? one : best,
  ).from;
}

/** Each part of the claims with thresholds that were chosen on the others. */
export function saidByFold(sets: readonly (readonly ReadLesson[])[]): Stance[][] {
  const chosen = FOLDS.map((fold) =>
    chooseThresholds(sets.map((rows) => rows.filter((row) => row.fold !== fold))),
  );
  return sets.map((rows) => rows.map((row) => likelyStanceOf(chosen[row.fold])(row)));
}
