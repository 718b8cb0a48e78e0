import type { TechniqueDetection } from "../../../domain/analysis.js";
import { spanAt, type TextSpan } from "../../../domain/span.js";
import { TECHNIQUES, type TechniqueSlug } from "../../../domain/techniques.js";
import { voiceAt, type Sentence, type SentenceDocument } from "../sentence-document.js";
import { confidenceOf } from "./confidence.js";
import { readSentence, type Range } from "./read-sentence.js";
import { TECHNIQUE_RULES } from "./rules.js";

/**
 * Finds the persuasion techniques of an article, headline included: one detection a technique with all its spans, the
 * headline's first, in the order of the catalogue. The same article always gives the same detections.
 */
export function detectTechniques(document: SentenceDocument): TechniqueDetection[] {
  const headline = document.headline === null ? [] : [document.headline];
  const inHeadline = rangesByTechnique(headline, []);
  const inBody = rangesByTechnique(document.sentences, document.quotes);
  return TECHNIQUES.flatMap(({ slug }) => {
    const spans = [
      ...phrases(document.title, inHeadline.get(slug)).map((range) => headlineSpan(document, range)),
      ...phrases(document.text, inBody.get(slug)).map((range) => bodySpan(document, range)),
    ];
    return spans.length === 0
      ? []
      : [{ technique: slug, confidence: confidenceOf(slug, spans.length), spans }];
  });
}

function headlineSpan({ title }: SentenceDocument, { start, end }: Range): TextSpan {
  return spanAt(title, start, end, "HEADLINE");
}

function bodySpan(document: SentenceDocument, { start, end }: Range): TextSpan {
  return spanAt(document.text, start, end, voiceAt(document, start, end));
}

/** What the rules find, with offsets into the text that the sentences are from. */
function rangesByTechnique(all: readonly Sentence[], quotes: readonly Range[]): Map<TechniqueSlug, Range[]> {
  const sentences = all.filter(({ text }) => /\p{L}/u.test(text));
  const read = sentences.map((sentence) => readSentence(sentence, quotes));
  const found = new Map<TechniqueSlug, Range[]>();
  for (const { technique, find } of TECHNIQUE_RULES) {
    const ranges = find(read).flatMap((within, index) => shifted(within, sentences[index]?.start ?? 0));
    found.set(technique, [...(found.get(technique) ?? []), ...ranges]);
  }
  return found;
}

function shifted(ranges: readonly Range[], by: number): Range[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** Ordered by place; those that overlap, or that one space parts, make one phrase. */
function phrases(text: string, ranges: readonly Range[] = []): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (start >= end) continue;
    if (last !== undefined && (start < last.end || text.slice(last.end, start) === " "))
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
