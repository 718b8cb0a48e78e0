import { mismatchesBetween } from "../matching/compare-statements.js";
import { castsDoubt } from "./debunking.js";
import type { SentenceOfPassage } from "./read-sentences.js";
import { stanceFeatures } from "./stance-features.js";

/** What tells which side a passage likely takes, each about 0 to 1, in the order of the models' weights. */
export const LIKELY_FEATURES = [
  "covered",
  "coveredAround",
  "likeness",
  "likenessAround",
  "oneDenies",
  "oneDeniesAlike",
  "denying",
  "claimDenies",
  "contrary",
  "opposite",
  "doubted",
  "turns",
] as const;
export type LikelyFeatures = Record<(typeof LIKELY_FEATURES)[number], number>;

const DENYING = /\b(?:not?|never|none|without|cannot|\w+n['’]t|false|myth|wrong)\b/giu;
/** From so many words that deny in a passage on, more tell nothing more. */
const MANY_DENYING = 3;
/** Words by which a text turns against what was said before. */
const TURNING =
  /\b(?:however|in fact|in reality|actually|contrary to|although|though|despite|instead|rather than|whereas|but)\b/iu;

/** The sentence of a passage that is closest to the claim, by its words and by meaning; null of none. */
export function closestSentence(sentences: readonly SentenceOfPassage[]): SentenceOfPassage | null {
  const ranked = sentences.map((sentence) => ({ sentence, closeness: closenessOf(sentence) }));
  return ranked.sort((one, other) => other.closeness - one.closeness)[0]?.sentence ?? null;
}

function closenessOf({ read }: SentenceOfPassage): number {
  return stanceFeatures(read).covered + (read.likeness.sentence ?? 0);
}

/** Reads the closest sentence of a passage, and how the whole denies. */
export function likelyFeatures(
  sentences: readonly SentenceOfPassage[],
  { text, next, read }: SentenceOfPassage,
): LikelyFeatures {
  const { claim, sentence, alignment } = read;
  const { covered, coveredAround, likeness, likenessAround } = stanceFeatures(read);
  const claimDenies = claim.denied || claim.negations.length > 0;
  const oneDenies = Number(claimDenies !== sentence.negations.length > 0);
  const turns = TURNING.test(text) || (next !== null && TURNING.test(next));
  return {
    ...{ covered, coveredAround, likeness, likenessAround, oneDenies },
    oneDeniesAlike: oneDenies * (read.likeness.sentence ?? covered),
    denying: Math.min(1, countDenying(sentences) / MANY_DENYING),
    claimDenies: Number(claimDenies),
    contrary: Number(mismatchesBetween(claim, sentence).includes("POLARITY")),
    opposite: Number(alignment.pairs.some((pair) => pair.opposite)),
    doubted: Number(castsDoubt(claim.text, text, next)),
    turns: Number(turns),
  };
}

function countDenying(sentences: readonly SentenceOfPassage[]): number {
  return sentences.reduce((sum, { text }) => sum + (text.match(DENYING) ?? []).length, 0);
}
