import type { ChargedTechnique } from "./charged-techniques.js";
import weights from "./charge-weights.json" with { type: "json" };

/** A linear model over terms; training/techniques.ts makes it. */
interface ChargeWeights {
  bias: number;
  terms: Record<string, number>;
}

/** For each technique, and for either of them. */
export type ChargeModel = Record<ChargedTechnique | "either", ChargeWeights>;

export const CHARGE_MODEL: ChargeModel = weights;

/** How likely a word of these terms stands in a phrase that the writers of the training texts marked; 0 where it has no charge. */
export function chargeLikelihood({ bias, terms }: ChargeWeights, ofWord: readonly string[] | null): number {
  if (ofWord === null) return 0;
  const logOdds = ofWord.reduce((sum, term) => sum + (terms[term] ?? 0), bias);
  return 1 / (1 + Math.exp(-logOdds));
}
