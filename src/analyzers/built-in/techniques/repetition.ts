import type { Range, ReadSentence, Word } from "./read-sentence.js";
import type { TechniqueRule } from "./technique-rule.js";

/** Two sentences share this many first words, or three share this many, before the echo is taken for a device. */
const WORDS_SHARED_BY_TWO = 6;
const WORDS_SHARED_BY_THREE = 3;

/** Openings that reports repeat innocently: whom or what the story is about, and who said it. */
const PLAIN_OPENING =
  /^(?:he|she|it|the|this|that|there|mr|mrs|ms|dr|according|a|an|photo|image|read|in|on|at)$/;
const SAYING = /^(?:said|says|told|added|wrote|asked|announced|reported)$/;

/** Sentences in a row that begin alike, and words said three times on the spot. */
export const repetition: TechniqueRule = {
  technique: "repetition",
  find: (sentences) =>
    sentences.map((sentence, index) => [...echoedOpening(sentences, index), ...repeatedOnTheSpot(sentence)]),
};

/** The words with which a sentence and its neighbours all begin. */
function echoedOpening(sentences: readonly ReadSentence[], index: number): Range[] {
  const shared = (distance: number) => sharedWords(sentences[index], sentences[index + distance]);
  const [before, after] = [shared(-1), shared(1)];
  const pair = Math.max(before, after);
  const trio = Math.max(
    Math.min(before, after),
    Math.min(after, sharedWords(sentences[index + 1], sentences[index + 2])),
    Math.min(before, sharedWords(sentences[index - 1], sentences[index - 2])),
  );
  const length = pair >= WORDS_SHARED_BY_TWO ? pair : trio >= WORDS_SHARED_BY_THREE ? trio : 0;
  const opening = sentences[index]?.words.slice(0, length) ?? [];
  const [first, last] = [opening[0], opening.at(-1)];
  return first === undefined || last === undefined || isPlain(opening)
    ? []
    : [{ start: first.start, end: last.end }];
}

/** How many words two sentences have in common from their first on; a sentence that repeats another whole shares none. */
function sharedWords(one: ReadSentence | undefined, other: ReadSentence | undefined): number {
  if (one?.paragraphIndex !== other?.paragraphIndex) return 0;
  if (one === undefined || other === undefined) return 0;
  const shared = one.words.findIndex((word, k) => word.lower !== other.words[k]?.lower);
  return Math.max(0, shared);
}

function isPlain(opening: readonly Word[]): boolean {
  const named = opening.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  return (
    named || PLAIN_OPENING.test(opening[0]?.lower ?? "") || opening.some(({ lower }) => SAYING.test(lower))
  );
}

/** "Lies, lies, lies." Names, and words that children and jokers double, do not come three times in a row. */
const ON_THE_SPOT =
  /(?<![\p{L}\p{N}'-])(?!(?:blah|yeah|very|beep|knock|here|thousands)\b)([\p{L}']{4,20})(?:[,;.!]? (?:and )?\1){2,5}(?![\p{L}\p{N}'-])/giu;

function repeatedOnTheSpot({ text, words }: ReadSentence): Range[] {
  if (!saysTwice(words)) return [];
  return [...text.matchAll(ON_THE_SPOT)].map(({ index, 0: exact }) => ({
    start: index,
    end: index + exact.length,
  }));
}

/** Whether a word is followed by itself, as nearly none is: to look for three of a kind at every letter takes long. */
function saysTwice(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => {
    const next = words[at + 1]?.lower;
    return lower === next || (next === "and" && lower === words[at + 2]?.lower);
  });
}
