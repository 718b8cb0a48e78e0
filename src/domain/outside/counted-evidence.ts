import type { Stance } from "../comparison.js";
import type { Evidence } from "../evidence.js";

/**
 * How sure the stance of a piece of evidence must be to count for or against a claim. The rules of stance give as much only
 * to a passage that agrees with the claim, or denies it, in every detail; what is only likely stays below.
 */
export const COUNTED_FROM = 0.5;

/** Why a piece of evidence counts for and against nothing. */
export type NotCounted = "TAKES_NO_SIDE" | "ONLY_LIKELY" | "CHANGED" | "GONE";

/** Whether a stance is sure enough to count. */
export function isSureEnough({ confidence }: { confidence: number }): boolean {
  return confidence >= COUNTED_FROM;
}

/** Whether a passage supports a claim surely enough to count. */
export function supportsSurely(judged: { stance: Stance; confidence: number } | null | undefined): boolean {
  return judged?.stance === "SUPPORTS" && isSureEnough(judged);
}

/** Says why evidence does not count; null where it does. What an article of the graph says counts as the article's mention. */
export function whyNotCounted({
  kind,
  stance,
  confidence,
  state,
}: Pick<Evidence, "kind" | "stance" | "confidence" | "state">): NotCounted | null {
  if (state !== "PRESENT") return state;
  if (stance === "NEUTRAL") return "TAKES_NO_SIDE";
  return kind === "CROSS_REFERENCE" || isSureEnough({ confidence }) ? null : "ONLY_LIKELY";
}
