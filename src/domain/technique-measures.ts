import measures from "./technique-measures.json" with { type: "json" };

/** How the built-in analyzer does on annotated articles, for one technique. */
export interface TechniqueMeasure {
  /** The set, and how many articles were read. */
  set: string;
  articles: number;
  /** How many spans the annotators marked. */
  annotated: number;
  /** How many spans were found. */
  found: number;
  /** The share of the found spans that touch an annotated one of the same technique. */
  precision: number;
  /** The share of the annotated spans that were touched. */
  recall: number;
}

/** With fewer annotated spans than this, nothing can be said. */
export const FEWEST_ANNOTATED_SPANS = 30;

const BY_SLUG = new Map(Object.entries(measures.techniques));

/** What was measured of a technique (`npx tsx eval/techniques.ts --write` does it anew); null where the set has too few spans of it. */
export function measureOf(slug: string): TechniqueMeasure | null {
  const measure = BY_SLUG.get(slug);
  if (measure === undefined || measure.annotated < FEWEST_ANNOTATED_SPANS) return null;
  return { set: measures.set, articles: measures.articles, ...measure };
}
