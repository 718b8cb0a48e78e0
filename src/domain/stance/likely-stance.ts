import type { Mismatch, Stance } from "../comparison.js";
import { mismatchesBetween } from "../matching/compare-statements.js";
import { COUNTED_FROM } from "../outside/counted-evidence.js";
import { closestSentence, type LikelyFeatures, likelyFeatures } from "./likely-features.js";
import type { SentenceOfPassage } from "./read-sentences.js";
import { coveredBeyondNames } from "./stance-features.js";
import { likelihoodBy, LIKELY_WEIGHTS, type LikelyWeights } from "./stance-model.js";
import type { StanceReading } from "./stance-reading.js";
import { asks } from "./stance-rules.js";

/**
 * A sentence with less of what the claim says, or with little of it but names, is about something else. Where there is a model,
 * the mean with likeness decides, since half of what takes a side says it in other words; and what is near in meaning needs no
 * word of the claim beside its names. Calibrated like the next.
 */
const ABOUT_FROM = 0.3;
const ABOUT_WITH_LIKENESS_FROM = 0.4;
const ABOUT_BEYOND_NAMES_FROM = 0.25;
const NEAR_IN_MEANING = 0.6;
/**
 * How likely each side must be to be shown. Denials are far rarer than support, and worth more to a reader: what is no more
 * likely than the rest would otherwise never be seen. Calibrated on Factcheck-Bench and Climate-FEVER (`eval/stance.ts`).
 */
export const LIKELY_FROM: LikelyFrom = { SUPPORTS: 0.225, REFUTES: 0.05 };
/** However likely: without agreement in all details it stays below what counts. */
const MOST_LIKELY = COUNTED_FROM - 0.01;

/** How likely each side must be. */
export type LikelyFrom = Record<Exclude<Stance, "NEUTRAL">, number>;

/** How likely a passage takes each side, going by the sentence that is closest to the claim. */
export interface LikelySides {
  supports: number;
  refutes: number;
  /** In which details that sentence differs from the claim. */
  mismatches: Mismatch[];
  /** Whether it doubts what it says, or asks. */
  doubts: boolean;
}

/** The side that a passage likely takes, which never counts; null where it takes none or is not about the claim. */
export function likelyStance(
  sentences: readonly SentenceOfPassage[],
  weights: LikelyWeights = LIKELY_WEIGHTS,
): StanceReading | null {
  const sides = likelySides(sentences, weights);
  return sides === null ? null : sideTaken(sides);
}

/**
 * Weighs each side against how likely it must be. A detail may be missing, as where part of a claim is supported; where one
 * differs from the claim's, or the sentence doubts or asks, it is never support.
 */
export function sideTaken(
  { supports, refutes, mismatches, doubts }: LikelySides,
  from: LikelyFrom = LIKELY_FROM,
): StanceReading | null {
  if (supports < from.SUPPORTS && refutes < from.REFUTES) return null;
  if (supports / from.SUPPORTS <= refutes / from.REFUTES)
    return { stance: "REFUTES", confidence: Math.min(MOST_LIKELY, refutes), mismatches };
  return mismatches.length === 0 && !doubts
    ? { stance: "SUPPORTS", confidence: Math.min(MOST_LIKELY, supports), mismatches }
    : null;
}

function isAbout({ read }: SentenceOfPassage, { covered }: LikelyFeatures): boolean {
  const { sentence: likeness } = read.likeness;
  const isEnough =
    likeness === null ? covered >= ABOUT_FROM : covered + likeness >= 2 * ABOUT_WITH_LIKENESS_FROM;
  if (!isEnough) return false;
  return (likeness ?? 0) >= NEAR_IN_MEANING || coveredBeyondNames(read) >= ABOUT_BEYOND_NAMES_FROM;
}

/** One regression a stance, brought to a sum of 1; null where the passage is not about the claim. */
export function likelySides(
  sentences: readonly SentenceOfPassage[],
  weights: LikelyWeights,
): LikelySides | null {
  const closest = closestSentence(sentences);
  if (closest === null) return null;
  const features = likelyFeatures(sentences, closest);
  if (!isAbout(closest, features)) return null;
  const { claim, sentence, likeness } = closest.read;
  const trained = likeness.sentence === null ? weights.withoutEmbeddings : weights.withEmbeddings;
  const [supports, refutes] = [
    likelihoodBy(trained.SUPPORTS, features),
    likelihoodBy(trained.REFUTES, features),
  ];
  const sum = supports + refutes + likelihoodBy(trained.NEUTRAL, features);
  return {
    supports: supports / sum,
    refutes: refutes / sum,
    mismatches: mismatchesBetween(claim, sentence),
    doubts: features.doubted > 0 || (asks(closest.text) && !asks(claim.text)),
  };
}
