import { readDocument, type Sentence } from "../src/analyzers/built-in/sentence-document.js";
import { detectTechniques } from "../src/analyzers/built-in/techniques/detect-techniques.js";
import { overlaps, type Range } from "../src/analyzers/built-in/techniques/read-sentence.js";
import type { TechniqueDetection } from "../src/domain/analysis.js";
import { overlapCounts, type SpanPair } from "./techniques-scores.js";
import type { AnnotatedArticle } from "./techniques-sets.js";

interface TechniqueSpan extends Range {
  technique: string;
}

/** An annotated article beside what is found in it. */
export interface JudgedArticle {
  text: string;
  sentences: Sentence[];
  detections: TechniqueDetection[];
  /** The spans of all detections. */
  found: TechniqueSpan[];
  gold: TechniqueSpan[];
}

export function judgeArticle({ text, spans: gold }: AnnotatedArticle): JudgedArticle {
  const document = readDocument({ title: "", text });
  const detections = detectTechniques(document);
  const found = detections.flatMap(({ technique, spans }) =>
    spans.map(({ start, end }) => ({ technique, start, end })),
  );
  return { text, sentences: document.sentences, detections, found, gold };
}

/** Of each article the spans of one technique. */
export function spansOf(judged: readonly JudgedArticle[], technique: string): SpanPair[] {
  const of = (spans: readonly TechniqueSpan[]) => spans.filter((span) => span.technique === technique);
  return judged.map(({ found, gold }) => ({ found: of(found), gold: of(gold) }));
}

/** The techniques that annotators marked at least once. */
export function annotatedTechniques(judged: readonly JudgedArticle[]): Set<string> {
  return new Set(judged.flatMap(({ gold }) => gold.map(({ technique }) => technique)));
}

/** For each sentence whether anything is found in it, and whether annotators marked anything. */
export function sentenceOutcomes(judged: readonly JudgedArticle[]): { found: boolean; gold: boolean }[] {
  return judged.flatMap(({ sentences, found, gold }) =>
    sentences.map((sentence) => ({
      found: found.some((span) => overlaps(span, sentence)),
      gold: gold.some((span) => overlaps(span, sentence)),
    })),
  );
}

/** Of all spans of techniques that the set annotates, how many touch one of the same technique. */
export function typedPrecision(judged: readonly JudgedArticle[]): number {
  const counts = [...annotatedTechniques(judged)].map((technique) =>
    overlapCounts(spansOf(judged, technique)),
  );
  const sum = (part: "found" | "hits") => counts.reduce((total, each) => total + each[part], 0);
  return sum("hits") / Math.max(1, sum("found"));
}
