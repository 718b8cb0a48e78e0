import type { Token } from "./statement.js";

/** Words (dictionary forms) that deny something without a "not": who declines to comment did not comment. */
const IMPLICIT_NEGATIVES = new Set(
  `refuse refusal decline deny denial reject fail failure unable unaware unknown unlikely impossible incapable lack lose
  loss absent absence avoid prevent stop halt end cease ban bar prohibit block forbid miss empty exception exclude
  anonymous anonymity remove drop cancel resist reluctant hesitate withhold withdraw neglect ignore free clear exempt
  spare escape doubt dispute untrue false wrong rather instead unlike unclear`.split(/\s+/),
);
const NEGATING_PREFIX = /^(?:un|non|dis)(?=\p{L}{4})(?!unit|under|disclos|discuss|distrib|district|display)/u;

/** Whether a word can stand where another wording has a negation: "declined" for "did not", "unable" for "not able". */
export function isImplicitNegative({ lemma, lower, weight }: Token): boolean {
  return weight > 0 && (IMPLICIT_NEGATIVES.has(lemma) || NEGATING_PREFIX.test(lower));
}
