import { isAdjacent, lexicon, rangeOfWords, type WordRange } from "./lexicon.js";
import {
  INTENSIFIERS,
  MILD_WORDS,
  STRONG_ADJECTIVES,
  STRONG_NOUNS,
  STRONG_VERBS,
} from "./lexicons/loaded-words.js";
import type { Word } from "./read-sentence.js";
import { patternRule, sentenceRule } from "./technique-rule.js";

const strong = lexicon(STRONG_ADJECTIVES, STRONG_NOUNS, STRONG_VERBS);
const mild = lexicon(MILD_WORDS);
const intensifiers = lexicon(INTENSIFIERS);

/**
 * Strong words wherever they stand; mild ones only beside a strong one or an intensifier, since a sober report uses one
 * now and then. (On the annotated articles a mild word alone is right in 18 of 100 cases, in company in 26.)
 */
export const loadedLanguage = sentenceRule("loaded-language", ({ words }) => {
  const certain = strong(words);
  const charged = mild(words).filter(
    ({ from }) => !certain.some((other) => from >= other.from && from < other.to),
  );
  const supported =
    certain.length > 0 ? charged : charged.filter((found) => intensifierBefore(words, found) > 0);
  return [...certain, ...supported].map((found) => rangeOfWords(words, wholePhrase(words, found)));
});

/** The intensifier before the word belongs to the phrase, and so does the noun that a charged adjective describes. */
function wholePhrase(words: readonly Word[], found: WordRange): WordRange {
  return { from: found.from - intensifierBefore(words, found), to: found.to + nounsAfter(words, found) };
}

/** How many words before it are an intensifier of it: "nothing less than insane" has three. */
function intensifierBefore(words: readonly Word[], { from }: WordRange): number {
  const before = words.slice(Math.max(0, from - 3), from);
  const last = intensifiers(before).find(({ to }) => to === before.length);
  return last === undefined ? 0 : last.to - last.from;
}

function nounsAfter(words: readonly Word[], { to }: WordRange): number {
  if (words[to - 1]?.pos !== "ADJ") return 0;
  return words[to]?.pos === "NOUN" && isAdjacent(words[to - 1], words[to]) ? 1 : 0;
}

/** What is done to "us" or to "you", in verbs that a report would not use. */
export const wrongsDoneToUs = patternRule("loaded-language", [
  /\b(?:destroy|wreck|poison|ruin|strangle|mock|despise|cheat|humiliate|bleed|betray|lied? to|spit on|sneer at|rob)(?:ed|s|es|ing|ed to|s to)? (?:us|our|your)\b/i,
  /\b(?:stole|steal(?:s|ing)?|stolen|robb(?:ed|ing)|hat(?:e|es|ed|ing)|l(?:ied|ying) to|laugh(?:s|ing|ed)? at|sp(?:at|itting) on|break(?:s|ing)?|broke) (?:us|our|your)\b/i,
]);
