import type { Stance } from "../src/domain/comparison.js";
import type { JudgedPassage } from "../training/judged-passages.js";
import { fitLogistic, probability } from "../training/logistic-regression.js";

const STANCES: readonly Stance[] = ["SUPPORTS", "REFUTES", "NEUTRAL"];
const NEGATING = /\b(?:not?|never|none|without|cannot|\w+n['’]t|false|myth|wrong)\b/giu;

/**
 * The baseline: one regression a stance on how many words a claim and a passage share, each weighed against how common the
 * stance is. Gives a function from a passage to its stance.
 */
export function fitOverlapRegression(judged: readonly JudgedPassage[]): (row: JudgedPassage) => Stance {
  const rows = judged.map((row) => ({ row, features: overlapFeatures(row) }));
  const models = STANCES.map((stance) => ({
    stance,
    prior: rows.filter(({ row }) => row.stance === stance).length / rows.length,
    weights: fitLogistic(rows.map(({ row, features }) => ({ features, positive: row.stance === stance }))),
  }));
  return (row) => {
    const features = overlapFeatures(row);
    const weighed = models.map(({ stance, prior, weights }) => ({
      stance,
      // By the root of how common it is: between the likeliest stance, which is nearly always NEUTRAL, and full balance.
      score: probability(weights, features) / Math.sqrt(prior),
    }));
    return weighed.reduce((best, one) => (one.score > best.score ? one : best)).stance;
  };
}

function overlapFeatures({ claim, passage }: JudgedPassage): number[] {
  const [a, b] = [wordsOf(claim), wordsOf(passage)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const [inClaim, inPassage] = [claim, passage].map((text) => (text.match(NEGATING) ?? []).length);
  return [
    shared / (a.size || 1),
    shared / (a.size + b.size - shared || 1),
    Math.log(1 + a.size),
    Math.log(1 + b.size),
    Math.min(3, inClaim!),
    Math.min(3, inPassage!),
  ];
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}
