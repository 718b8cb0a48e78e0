/** A body under this many words is one passage. */
const WHOLE_BODY_WORDS = 150;

/**
 * The passage that states a claim: the paragraph of the span with its neighbours, or the whole body of a short text.
 * It is what must be copied for the statement to count as a copy, so that an outlet which carries an agency's
 * paragraphs beside its own keeps its own.
 */
export function passageAround(text: string, start: number, end: number): string {
  if (countWords(text) < WHOLE_BODY_WORDS) return text;
  const paragraphs = paragraphRanges(text);
  const first = paragraphs.findIndex((paragraph) => paragraph.end > start);
  const last = paragraphs.findLastIndex((paragraph) => paragraph.start < end);
  const from = paragraphs[Math.max(0, first - 1)];
  const to = paragraphs[Math.min(paragraphs.length - 1, last + 1)];
  return from && to ? text.slice(from.start, to.end) : text;
}

/** Words of a text, counted by white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function paragraphRanges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
