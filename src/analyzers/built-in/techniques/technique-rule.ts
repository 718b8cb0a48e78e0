import type { TechniqueSlug } from "../../../domain/techniques.js";
import type { Range, ReadSentence } from "./read-sentence.js";

/** One way in which a technique shows: a technique may have several rules. */
export interface TechniqueRule {
  technique: TechniqueSlug;
  /** Where it shows; one list for each sentence, in their order, with offsets from the sentence's start. */
  find(sentences: readonly ReadSentence[]): Range[][];
}

/** A rule that looks at one sentence at a time. */
export function sentenceRule(
  technique: TechniqueSlug,
  find: (sentence: ReadSentence) => Range[],
): TechniqueRule {
  return { technique, find: (sentences) => sentences.map(find) };
}

/**
 * A rule made of patterns, the span being what the pattern matches. Patterns may bound their gaps ({0,40}) but never nest
 * repetitions, so that no text can make them slow.
 */
export function patternRule(technique: TechniqueSlug, patterns: readonly RegExp[]): TechniqueRule {
  const everywhere = patterns.map(({ source, flags }) => new RegExp(source, withFlag(flags, "g")));
  return sentenceRule(technique, ({ text }) =>
    // Most patterns are not in a sentence at all, and to look once takes a third of the time of looking everywhere.
    everywhere.flatMap((pattern, at) => (text.search(patterns[at]!) < 0 ? [] : rangesOf(pattern, text))),
  );
}

/**
 * As patternRule, but a match marks its whole sentence: for techniques that are an argument and not a phrase. What is
 * argued within quotation marks is the speaker's, so there the quotation alone is marked.
 */
export function argumentRule(technique: TechniqueSlug, patterns: readonly RegExp[]): TechniqueRule {
  return sentenceRule(technique, (sentence) => {
    const match = patterns.map((pattern) => pattern.exec(sentence.text)).find((found) => found !== null);
    return match === undefined ? [] : [quotationAround(sentence, match.index) ?? wholeSentence(sentence)];
  });
}

/** As patternRule, but a match marks the clause that it stands in, and no more of a long sentence. */
export function clauseRule(technique: TechniqueSlug, patterns: readonly RegExp[]): TechniqueRule {
  const everywhere = patterns.map(({ source, flags }) => new RegExp(source, withFlag(flags, "g")));
  return sentenceRule(technique, (sentence) =>
    everywhere
      .flatMap((pattern) => rangesOf(pattern, sentence.text))
      .map((match) => clauseAround(sentence, match)),
  );
}

/** What ends a clause: a colon, a semicolon, a dash, a bracket, a quotation mark, a comma before a word that joins. */
const CLAUSE_END =
  /[;:()"]|,"| [-–—]+ |—|, (?=(?:and|but|or|so|yet|for|nor|because|since|while|whereas|though|although|as|which|who|where|when) )/g;

/** The clause, or the clauses, in which the words between start and end stand. */
export function clauseAround(sentence: ReadSentence, { start, end }: Range): Range {
  const ends = [...sentence.text.matchAll(CLAUSE_END)];
  const before = ends.filter(({ index, 0: mark }) => index + mark.length <= start).at(-1);
  const after = ends.find(({ index }) => index >= end);
  return fromWordToWord(sentence, {
    start: before === undefined ? 0 : before.index + before[0].length,
    end: after?.index ?? sentence.text.length,
  });
}

function quotationAround(sentence: ReadSentence, offset: number): Range | null {
  const quote = sentence.quotes.find(({ start, end }) => start <= offset && offset < end);
  return quote === undefined ? null : fromWordToWord(sentence, quote);
}

/** From the first to the last word, without the surrounding punctuation. */
export function wholeSentence(sentence: ReadSentence): Range {
  return fromWordToWord(sentence, { start: 0, end: sentence.text.length });
}

function fromWordToWord({ words }: ReadSentence, { start, end }: Range): Range {
  const within = words.filter((word) => word.start >= start && word.end <= end);
  return { start: within[0]?.start ?? start, end: within.at(-1)?.end ?? end };
}

function rangesOf(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: exact }) => ({
    start: index,
    end: index + exact.trimEnd().length,
  }));
}

function withFlag(flags: string, flag: string): string {
  return flags.includes(flag) ? flags : flags + flag;
}
