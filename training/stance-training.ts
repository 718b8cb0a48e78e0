import { readStatement } from "../src/domain/matching/read-statement.js";
import type { Passage } from "../src/domain/stance/read-passage.js";
import { readSentence, STANCE_FEATURES, stanceFeatures } from "../src/domain/stance/stance-features.js";
import type { StanceWeights } from "../src/domain/stance/stance-model.js";
import { fitLogistic, probability, type Weights } from "./logistic-regression.js";

/** A judged passage as the model learns from it. */
export interface Lesson {
  claim: string;
  passage: Passage;
  supports: boolean;
}

/** Which sentence of a passage people judged is not told: the likeliest is taken, anew after each fit. */
const ROUNDS = 4;

/** Fits both models; the same lessons give the same weights. */
export function trainStance(lessons: readonly Lesson[]): StanceWeights {
  return {
    withEmbeddings: fit(lessons.map((lesson) => sentenceFeatures(lesson, true))),
    withoutEmbeddings: fit(lessons.map((lesson) => sentenceFeatures(lesson, false))),
  };
}

interface PassageFeatures {
  supports: boolean;
  sentences: number[][];
}

function sentenceFeatures({ claim, passage, supports }: Lesson, withModel: boolean): PassageFeatures {
  const own = readStatement(claim);
  const read = passage.sentences.map(({ text }) => readStatement(text));
  const around = new Set(read.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  const sentences = passage.sentences.map(({ likeness }, at) => {
    const known = withModel
      ? { sentence: likeness, passage: passage.likeness }
      : { sentence: null, passage: null };
    const features = stanceFeatures(readSentence(own, read[at]!, around, known));
    return STANCE_FEATURES.map((feature) => features[feature]);
  });
  return { supports, sentences };
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
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}
