import type { Range, ReadSentence, Word } from "./read-sentence.js";
import type { TechniqueRule } from "./technique-rule.js";

/** Openings that reports repeat innocently: who said it, and where it happened. */
const PLAIN_OPENING =
  /^(?:he|she|it|they|the|this|that|in|on|at|there|mr|mrs|ms|according|a|an|as|for|but|and|what|when|how|photo|image|read|also)$/;

const SAYING = /^(?:said|says|told|added|wrote|asked|is|was|has|had|are|were|reported|announced)$/;

/** Sentences in a row that begin alike, and words said twice or thrice on the spot. */
export const repetition: TechniqueRule = {
  technique: "repetition",
  find: (sentences) =>
    sentences.map((sentence, index) => [
      ...sharedOpening(sentence, sentences[index - 1]),
      ...sharedOpening(sentence, sentences[index + 1]),
      ...repeatedOnTheSpot(sentence),
    ]),
};

/** The words with which two neighbouring sentences both begin, from three on. */
function sharedOpening({ words }: ReadSentence, neighbour: ReadSentence | undefined): Range[] {
  if (neighbour === undefined || neighbour.text === "") return [];
  const shared = words.findIndex((word, k) => word.lower !== neighbour.words[k]?.lower);
  const opening = words.slice(0, shared < 0 ? words.length : shared);
  if (shared < 0 || opening.length < 3 || isPlain(opening)) return [];
  return [{ start: opening[0]?.start ?? 0, end: opening.at(-1)?.end ?? 0 }];
}

function isPlain(opening: readonly Word[]): boolean {
  return (
    PLAIN_OPENING.test(opening[0]?.lower ?? "") || opening.slice(0, 3).some((word) => SAYING.test(word.lower))
  );
}

const ON_THE_SPOT =
  /\b(?!(?:had|that|ha|bye|no|knock|far|so|day|step|face|side|year|time|one|her|is|it|very|the|a|to|in|do|go)\b)([\p{L}']{2,20})(?:[,;.!]? \1){1,4}(?=[\s.,!?;"']|$)|\b(?:again and again(?: and again)?|over and over(?: again)?|time and (?:time )?again|(?:lies|more|never|years|war|money|death) (?:and|upon|after) (?:lies|more|never|years|war|money|death))\b/giu;

function repeatedOnTheSpot({ text }: ReadSentence): Range[] {
  return [...text.matchAll(ON_THE_SPOT)]
    .filter(({ 1: word }) => word === undefined || !/^\p{Lu}/u.test(word) || /^\p{Lu}+$/u.test(word))
    .map(({ index, 0: exact }) => ({ start: index, end: index + exact.length }));
}
