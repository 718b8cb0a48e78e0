import type { Stance } from "../comparison.js";
import type { FactCheckRating } from "./published-fact-check.js";

const STANCES: Record<FactCheckRating, Stance> = {
  TRUE: "SUPPORTS",
  FALSE: "REFUTES",
  MIXED: "NEUTRAL",
  UNKNOWN: "NEUTRAL",
};

/** What a fact-check does to the claim that it reviews. */
export function stanceOfRating(rating: FactCheckRating): Stance {
  return STANCES[rating];
}
