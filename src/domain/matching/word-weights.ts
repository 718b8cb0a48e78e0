import commonWords from "./lexicon/common-words.json" with { type: "json" };

const frequencies: ReadonlyMap<string, number> = new Map(
  commonWords.flatMap(({ frequency, words }) =>
    words.split(" ").map((word): [string, number] => [word, frequency]),
  ),
);

/** The logarithms (in tenths) between which a word's weight falls from 1 to its least. */
const RARE = 36;
const FREQUENT = 70;
const LEAST_WEIGHT = 0.25;

/** How much a word tells about what a statement is about: 1 for a rare one, down to 0.25 for the most frequent. */
export function weightOf(lemma: string): number {
  const frequency = frequencies.get(lemma);
  if (frequency === undefined) return 1;
  const share = (frequency - RARE) / (FREQUENT - RARE);
  return 1 - Math.min(1, Math.max(0, share)) * (1 - LEAST_WEIGHT);
}

/** Whether the word is an ordinary one, met in lower case in running text, and so no name merely for its capital. */
export function isCommonWord(lower: string): boolean {
  return frequencies.has(lower);
}
