import type { TechniqueSlug } from "../../../domain/techniques.js";

/**
 * How often one span of a technique's rules is right: the share of spans that overlap a span of the same technique in the
 * annotated articles of SemEval-2023 task 3 (`npx tsx eval/techniques.ts` prints them). Techniques that the set does
 * not annotate, or for fewer than 30 spans, are given a cautious value and are not measured.
 */
const SPAN_PRECISION: Partial<Record<TechniqueSlug, number>> = {};

const NOT_MEASURED = 0.4;

/** Spans of one article agree with each other more than chance would have it, so each further one adds less. */
const FURTHER_SPAN = 0.5;

const HIGHEST = 0.95;

/** How sure it is that the technique is in the article at all, given how many spans were found; 0 to 1. */
export function confidenceOf(technique: TechniqueSlug, spanCount: number): number {
  const precision = SPAN_PRECISION[technique] ?? NOT_MEASURED;
  const evidence = 1 + FURTHER_SPAN * (spanCount - 1);
  return Math.min(HIGHEST, Math.round((1 - (1 - precision) ** evidence) * 100) / 100);
}
