import stanceWeights from "./stance-weights.json" with { type: "json" };
import { STANCE_FEATURES, type StanceFeatures } from "./stance-features.js";

/** Weights of the features, in their order, and last the bias. */
export interface StanceWeights {
  withEmbeddings: readonly number[];
  withoutEmbeddings: readonly number[];
}

export const STANCE_WEIGHTS: StanceWeights = stanceWeights;

/** How likely a sentence says what the claim says, 0 to 1, if its details agree: a logistic regression. */
export function likelihoodOfSupport(weights: readonly number[], features: StanceFeatures): number {
  const sum = STANCE_FEATURES.reduce(
    (total, feature, at) => total + features[feature] * weights[at]!,
    weights.at(-1)!,
  );
  return 1 / (1 + Math.exp(-sum));
}
