import type { TechniqueSlug } from "../../../domain/techniques.js";
import type { ChargedTechnique } from "./charged-techniques.js";

/**
 * How a passage's score becomes a likelihood: two numbers a technique, fitted on the annotated articles of SemEval-2023 task 3
 * (`npx tsx eval/charge-calibration.ts` fits them).
 */
const CALIBRATION: Readonly<Record<ChargedTechnique, { slope: number; offset: number }>> = {
  "loaded-language": { slope: 0.49, offset: -1.72 },
  "name-calling": { slope: 0.58, offset: -2.09 },
};

/**
 * How often one span of a technique's rules is right: the share of spans that touch a span of the same technique in the
 * same articles, drawn towards NOT_MEASURED as by ten more spans, since some counts are small. The annotators passed over much
 * that the definitions cover, so these are low rather than high.
 */
const RULE_PRECISION: Partial<Record<TechniqueSlug, number>> = {
  "guilt-by-association": 0.41,
  "casting-doubt": 0.36,
  "appeal-to-hypocrisy": 0.36,
  "flag-waving": 0.45,
  "appeal-to-authority": 0.38,
  "appeal-to-fear": 0.35,
  "red-herring": 0.33,
  "causal-oversimplification": 0.33,
  "false-dilemma": 0.38,
  slogan: 0.6,
  "conversation-killer": 0.33,
  exaggeration: 0.37,
  repetition: 0.39,
};

/** For techniques that the set annotates fewer than 30 times or not at all: what the rules come to on the whole. */
const NOT_MEASURED = 0.4;

/** Spans of one article agree with each other more than chance would have it, so each further one adds less. */
const FURTHER_SPAN = 0.6;

const HIGHEST = 0.95;

/** How likely a passage of charged words is the technique, 0 to 1. */
export function likelihoodOfScore(technique: ChargedTechnique, score: number): number {
  const { slope, offset } = CALIBRATION[technique];
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** How likely what a rule found is the technique, 0 to 1. */
export function likelihoodByRule(technique: TechniqueSlug): number {
  return RULE_PRECISION[technique] ?? NOT_MEASURED;
}

/** How sure it is that the technique is in the article at all, given how likely each span is; 0 to 1. */
export function confidenceOf(likelihoods: readonly number[]): number {
  const [surest = 0, ...further] = [...likelihoods].sort((one, other) => other - one);
  const none = further.reduce((left, likelihood) => left * (1 - likelihood) ** FURTHER_SPAN, 1 - surest);
  return Math.min(HIGHEST, Math.round((1 - none) * 100) / 100);
}
