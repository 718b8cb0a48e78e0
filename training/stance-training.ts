import type { Stance } from "../src/domain/comparison.js";
import { readStatement } from "../src/domain/matching/read-statement.js";
import { closestSentence, LIKELY_FEATURES, likelyFeatures } from "../src/domain/stance/likely-features.js";
import { type Passage, readSentences } from "../src/domain/stance/read-sentences.js";
import { STANCE_FEATURES, stanceFeatures } from "../src/domain/stance/stance-features.js";
import type { LikelyWeights, StanceWeights } from "../src/domain/stance/stance-model.js";
import { fitLogistic, probability, type Weights } from "./logistic-regression.js";

/** A judged passage as the models learn from it. */
export interface Lesson {
  claim: string;
  passage: Passage;
  stance: Stance;
}

/** Which sentence of a passage people judged is not told: the likeliest is taken, anew after each fit. */
const ROUNDS = 4;

/** Fits both models of support; the same lessons give the same weights. */
export function trainStance(lessons: readonly Lesson[]): StanceWeights {
  return {
    withEmbeddings: fit(lessons.map(sentenceFeatures)),
    withoutEmbeddings: fit(lessons.map(withoutLikeness).map(sentenceFeatures)),
  };
}

/** Fits one model a stance, with and without embeddings. Each passage teaches twice: whole, and by its closest sentence alone. */
export function trainLikely(lessons: readonly Lesson[]): LikelyWeights {
  return {
    withEmbeddings: fitEach(lessons.flatMap(exampleTwice)),
    withoutEmbeddings: fitEach(lessons.map(withoutLikeness).flatMap(exampleTwice)),
  };
}

/** A lesson as an installation without embeddings reads it. */
export function withoutLikeness({ passage, ...lesson }: Lesson): Lesson {
  const sentences = passage.sentences.map(({ text }) => ({ text, likeness: null }));
  return { ...lesson, passage: { sentences, likeness: null } };
}

interface PassageFeatures {
  supports: boolean;
  sentences: number[][];
}

function sentenceFeatures({ claim, passage, stance }: Lesson): PassageFeatures {
  const sentences = readSentences(readStatement(claim), passage).map(({ read }) => {
    const features = stanceFeatures(read);
    return STANCE_FEATURES.map((feature) => features[feature]);
  });
  return { supports: stance === "SUPPORTS", sentences };
}

function fit(passages: readonly PassageFeatures[]): Weights {
  const told = passages.filter(({ sentences }) => sentences.length > 0);
  let rank = (features: readonly number[]) =>
    features[STANCE_FEATURES.indexOf("covered")]! + features[STANCE_FEATURES.indexOf("likeness")]!;
  let weights: Weights = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ranked = rank;
    weights = fitLogistic(
      told.map(({ sentences, supports }) => ({
        features: sentences.reduce((best, one) => (ranked(one) > ranked(best) ? one : best)),
        positive: supports,
      })),
    );
    const fitted = weights;
    rank = (features) => probability(fitted, features);
  }
  return weights.map(rounded);
}

interface LikelyExample {
  stance: Stance;
  features: number[];
}

/** What is found outside is mostly one statement; Factcheck-Bench has whole paragraphs. */
function exampleTwice({ claim, passage, stance }: Lesson): LikelyExample[] {
  const own = readStatement(claim);
  const sentences = readSentences(own, passage);
  const closest = closestSentence(sentences);
  if (closest === null) return [];
  const { sentence: likeness } = closest.read.likeness;
  const alone = readSentences(own, { sentences: [{ text: closest.text, likeness }], likeness });
  const whole = likelyFeatures(sentences, closest);
  const bare = likelyFeatures(alone, alone[0]!);
  return (sentences.length === 1 ? [whole] : [whole, bare]).map((features) => ({
    stance,
    features: LIKELY_FEATURES.map((feature) => features[feature]),
  }));
}

function fitEach(examples: readonly LikelyExample[]): Record<Stance, Weights> {
  const fitOne = (wanted: Stance) =>
    fitLogistic(examples.map(({ stance, features }) => ({ features, positive: stance === wanted }))).map(
      rounded,
    );
  return { SUPPORTS: fitOne("SUPPORTS"), REFUTES: fitOne("REFUTES"), NEUTRAL: fitOne("NEUTRAL") };
}

const rounded = (weight: number) => Math.round(weight * 1000) / 1000;
