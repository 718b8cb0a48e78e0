import type { Stance } from "../comparison.js";
import { LIKELY_FEATURES, type LikelyFeatures } from "./likely-features.js";
import stanceWeights from "./stance-weights.json" with { type: "json" };
import { STANCE_FEATURES, type StanceFeatures } from "./stance-features.js";

/** Weights of the features, in their order, and last the bias. */
export interface StanceWeights {
  withEmbeddings: readonly number[];
  withoutEmbeddings: readonly number[];
}

/** The same for each stance, of the features that tell the likely one. */
export interface LikelyWeights {
  withEmbeddings: Record<Stance, readonly number[]>;
  withoutEmbeddings: Record<Stance, readonly number[]>;
}

export const STANCE_WEIGHTS: StanceWeights = stanceWeights;
export const LIKELY_WEIGHTS: LikelyWeights = stanceWeights.likely;

/** How likely a sentence says what the claim says, 0 to 1, if its details agree: a logistic regression. */
export function likelihoodOfSupport(weights: readonly number[], features: StanceFeatures): number {
  return regression(
    weights,
    STANCE_FEATURES.map((feature) => features[feature]),
  );
}

/** How likely a passage takes one stance, looked at by itself. */
export function likelihoodBy(weights: readonly number[], features: LikelyFeatures): number {
  return regression(
    weights,
    LIKELY_FEATURES.map((feature) => features[feature]),
  );
}

function regression(weights: readonly number[], values: readonly number[]): number {
  const sum = values.reduce((total, value, at) => total + value * weights[at]!, weights.at(-1)!);
  return 1 / (1 + Math.exp(-sum));
}
