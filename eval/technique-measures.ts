import { overlaps } from "../src/analyzers/built-in/techniques/read-sentence.js";
import { TECHNIQUES } from "../src/domain/techniques.js";
import { annotatedTechniques, type JudgedArticle, spansOf } from "./judged-articles.js";
import { overlapCounts } from "./techniques-scores.js";

/** What src/domain/technique-measures.json keeps. */
export interface TechniqueMeasures {
  set: string;
  articles: number;
  techniques: Record<string, { annotated: number; found: number; precision: number; recall: number }>;
  /** Of detections with a confidence from `from`, how many there were and the share that was right. */
  reliability: { from: number; detections: number; right: number }[];
}

export function measureTechniques(judged: readonly JudgedArticle[]): TechniqueMeasures["techniques"] {
  return Object.fromEntries(
    TECHNIQUES.map(({ slug }) => {
      const { found, hits, gold, reached } = overlapCounts(spansOf(judged, slug));
      return [slug, { annotated: gold, found, precision: share(hits, found), recall: share(reached, gold) }];
    }),
  );
}

/** How often detections of one confidence are right: right is, a span touches an annotated one of the technique. */
export function measureReliability(judged: readonly JudgedArticle[]): TechniqueMeasures["reliability"] {
  const annotated = annotatedTechniques(judged);
  const outcomes = judged.flatMap(({ detections, gold }) =>
    detections
      .filter(({ technique }) => annotated.has(technique))
      .map(({ technique, confidence, spans }) => ({
        confidence,
        right: spans.some((span) =>
          gold.some((marked) => marked.technique === technique && overlaps(span, marked)),
        ),
      })),
  );
  return Array.from({ length: 10 }, (_, tenth) => tenth / 10).flatMap((from) => {
    const bin = outcomes.filter(
      ({ confidence }) => confidence >= from - 1e-9 && confidence < from + 0.1 - 1e-9,
    );
    const right = share(bin.filter((outcome) => outcome.right).length, bin.length);
    return bin.length === 0 ? [] : [{ from, detections: bin.length, right }];
  });
}

/** To three places. */
const share = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
