import type { TechniqueSlug } from "../../../domain/techniques.js";

/**
 * How often one span of a technique's rules is right: the share of spans that touch a span of the same technique in the
 * annotated articles of SemEval-2023 task 3 (`npx tsx eval/techniques.ts` prints them), drawn towards NOT_MEASURED as by
 * ten more spans, since some counts are small. The annotators passed over much that the definitions cover, so these
 * are low rather than high.
 */
const SPAN_PRECISION: Partial<Record<TechniqueSlug, number>> = {
  "name-calling": 0.44,
  "guilt-by-association": 0.41,
  "casting-doubt": 0.33,
  "flag-waving": 0.51,
  "appeal-to-fear": 0.37,
  "causal-oversimplification": 0.29,
  "false-dilemma": 0.41,
  slogan: 0.65,
  "conversation-killer": 0.25,
  "loaded-language": 0.45,
  exaggeration: 0.29,
  repetition: 0.26,
};

/** For techniques that the set annotates fewer than 30 times or not at all: what the rules come to on the whole. */
const NOT_MEASURED = 0.4;

/** Spans of one article agree with each other more than chance would have it, so each further one adds less. */
const FURTHER_SPAN = 0.6;

const HIGHEST = 0.95;

/** How sure it is that the technique is in the article at all, given how many spans were found; 0 to 1. */
export function confidenceOf(technique: TechniqueSlug, spanCount: number): number {
  const precision = SPAN_PRECISION[technique] ?? NOT_MEASURED;
  const evidence = 1 + FURTHER_SPAN * (spanCount - 1);
  return Math.min(HIGHEST, Math.round((1 - (1 - precision) ** evidence) * 100) / 100);
}
