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
  return sentenceRule(technique, ({ text }) => everywhere.flatMap((pattern) => rangesOf(pattern, text)));
}

/** As patternRule, but a match marks its whole sentence: for techniques that are an argument and not a phrase. */
export function argumentRule(technique: TechniqueSlug, patterns: readonly RegExp[]): TechniqueRule {
  return sentenceRule(technique, (sentence) =>
    patterns.some((pattern) => pattern.test(sentence.text)) ? [wholeSentence(sentence)] : [],
  );
}

/** From the first to the last word, without the surrounding punctuation. */
export function wholeSentence({ words }: ReadSentence): Range {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
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
