import { z } from "zod";

import type { TechniqueDetection } from "../../domain/analysis.js";
import type { TextSpan } from "../../domain/span.js";
import { TECHNIQUES, type TechniqueSlug } from "../../domain/techniques.js";
import type { RuleReading } from "../built-in/built-in-analyzer.js";
import { voiceAt } from "../built-in/sentence-document.js";
import { quotedSpan } from "./locate-quote.js";

const slugs = TECHNIQUES.map(({ slug }) => slug) as [TechniqueSlug, ...TechniqueSlug[]];

export const techniquesAnswer = z.object({
  detections: z.array(z.object({ technique: z.enum(slugs), quote: z.string() })),
});

const MOST_ADDED = 40;
/** Models say of themselves that they are sure; measured, they are right a little more often than not. */
const CONFIDENCE = 0.6;

/** The rules' detections and those that a model points at, each verbatim; what a rule has seen already is not seen twice. */
export function addTechniques(
  { document, result }: RuleReading,
  answer: z.infer<typeof techniquesAnswer>,
): TechniqueDetection[] {
  const byTechnique = new Map(result.detections.map((detection) => [detection.technique, detection]));
  for (const { technique, quote } of answer.detections.slice(0, MOST_ADDED)) {
    const known = byTechnique.get(technique) ?? { technique, confidence: CONFIDENCE, spans: [] };
    const span = quotedSpan(quote, document.text, (start, end) => voiceAt(document, start, end));
    if (known.spans.some((other) => overlap(span, other))) continue;
    const spans = [...known.spans, span].sort((a, b) => a.start - b.start);
    byTechnique.set(technique, { ...known, spans });
  }
  return [...byTechnique.values()];
}

function overlap(a: TextSpan, b: TextSpan): boolean {
  return b.voice !== "HEADLINE" && a.start < b.end && b.start < a.end;
}
