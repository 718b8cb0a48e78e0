import { lexicon, rangeOfWords, type WordRange } from "./lexicon.js";
import {
  INTENSIFIERS,
  MILD_WORDS,
  STRONG_ADJECTIVES,
  STRONG_NOUNS,
  STRONG_VERBS,
} from "./lexicons/loaded-words.js";
import type { ReadSentence, Word } from "./read-sentence.js";
import { sentenceRule } from "./technique-rule.js";

const strong = lexicon(STRONG_ADJECTIVES, STRONG_NOUNS, STRONG_VERBS);
const mild = lexicon(MILD_WORDS);
const intensifiers = lexicon(INTENSIFIERS);

/** Strong words wherever they stand; mild ones only in company, since a sober report uses one now and then. */
export const loadedLanguage = sentenceRule("loaded-language", (sentence) => {
  const certain = strong(sentence.words);
  const charged = mildWordsInCompany(sentence, certain);
  return [...certain, ...charged].map((found) => rangeOfWords(sentence.words, found));
});

function mildWordsInCompany({ text, words }: ReadSentence, certain: WordRange[]): WordRange[] {
  const candidates = mild(words).filter(
    ({ from }) => !certain.some((other) => from >= other.from && from < other.to),
  );
  if (/!\s*$/.test(text) || certain.length + candidates.length >= MILD_WORDS_THAT_CONVINCE) return candidates;
  return candidates.flatMap((found) => withIntensifier(words, found) ?? []);
}

/** One of the two numbers that were calibrated on the development sets. */
const MILD_WORDS_THAT_CONVINCE = 2;

function withIntensifier(words: readonly Word[], { from, to }: WordRange): WordRange | null {
  const before = intensifiers(words.slice(Math.max(0, from - 3), from)).find(
    (found) => found.to === Math.min(3, from),
  );
  return before === undefined ? null : { from: from - (before.to - before.from), to };
}
