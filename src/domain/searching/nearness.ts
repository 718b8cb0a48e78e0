import type { Comparison } from "../comparison.js";

/**
 * The full-text score that counts for half: scores of good hits on claims of 18 words lie around it. Lower where words
 * alone decide, so that what the matcher says moves good hits less.
 */
const HALF_SCORE = { besideMeaning: 30, alone: 20 };
/** How much words weigh beside meaning. */
const WEIGHT_OF_WORDS = 0.35;

/**
 * How near a stored wording is to a text, 0 to 1, by both indexes: a weighted sum of its full-text score (BM25, brought
 * to 0..1; null where it is not among the best by words) and of the mean of two cosines, of the whole text and of the
 * text's likest sentence. Without a vector on either side (no cosines) words alone decide.
 *
 * The two numbers were chosen on two development sets (`npx tsx eval/retrieval.ts`; neighbouring values give the same
 * figures within .005); reciprocal ranks reached less, because they forget how sure each index is.
 */
export function nearness(score: number | null, cosines: readonly number[]): number {
  const whole = cosines[0];
  const half = whole === undefined ? HALF_SCORE.alone : HALF_SCORE.besideMeaning;
  const byWords = score === null ? 0 : score / (score + half);
  if (whole === undefined) return byWords;
  const byMeaning = Math.max(0, (whole + Math.max(...cosines)) / 2);
  return WEIGHT_OF_WORDS * byWords + (1 - WEIGHT_OF_WORDS) * Math.min(1, byMeaning);
}

/** How far what the matcher says takes a near wording up: who asks whether anyone said this wants the same first. */
const PULL = { SAME: 1, CONTRADICTS: 0.2, VARIANT: 0.2, none: 0.05 } as const;

/** Nearness with what the matcher says of the pair, 0 to 1: an identical statement has 1. */
export function matchScore(near: number, { relation, score }: Comparison): number {
  return near + (1 - near) * PULL[relation ?? "none"] * score;
}
