import lists from "./lexicons/charged-words.json" with { type: "json" };
import type { WordRange } from "./lexicon.js";
import type { Word } from "./read-sentence.js";

/**
 * What a charged phrase is: a part of speech, a fixed expression ("phrase"), a label for persons or things with its adjectives,
 * or a word of dread, of nation and sacred values, or of exaggeration.
 */
export type ChargeKind =
  | "adjective"
  | "adverb"
  | "verb"
  | "noun"
  | "phrase"
  | "label"
  | "label-adjective"
  | "fear"
  | "nation"
  | "hyperbole";

/**
 * How charged it is, 0 to 9: of ten times that it stands in news and opinion of all kinds, how often a careful reader would mark it
 * as loaded ("attack" 1, "slam" 5, "brazen" 8), as those judged who wrote the lexicon.
 */
type ChargeGrade = number;

/** A phrase of the lexicon in a sentence, by the index of its words. */
export interface ChargedPhrase extends WordRange {
  kind: ChargeKind;
  grade: ChargeGrade;
}

interface Entry {
  rest: readonly string[];
  kind: ChargeKind;
  grade: ChargeGrade;
}

const BY_FIRST_WORD = byFirstWord(lists as { kind: ChargeKind; grade: ChargeGrade; phrases: string }[]);

/** Every phrase of the lexicon, written by hand, that stands in the sentence, also within another; words match as they stand or by their base form. */
export function chargedPhrases(words: readonly Word[]): ChargedPhrase[] {
  return words.flatMap((word, from) =>
    entriesOf(word)
      .filter(({ rest }) => rest.every((part, at) => isForm(words[from + 1 + at], part)))
      .map(({ rest, kind, grade }) => ({ from, to: from + 1 + rest.length, kind, grade })),
  );
}

function entriesOf({ lower, lemma }: Word): readonly Entry[] {
  const asItStands = BY_FIRST_WORD.get(lower) ?? [];
  return lemma === lower ? asItStands : [...asItStands, ...(BY_FIRST_WORD.get(lemma) ?? [])];
}

function isForm(word: Word | undefined, part: string): boolean {
  return word !== undefined && (word.lower === part || word.lemma === part);
}

function byFirstWord(
  graded: readonly { kind: ChargeKind; grade: ChargeGrade; phrases: string }[],
): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { kind, grade, phrases } of graded) {
    for (const phrase of phrases.split(", ")) {
      const [first = "", ...rest] = phrase.split(" ");
      entries.set(first, [...(entries.get(first) ?? []), { rest, kind, grade }]);
    }
  }
  return entries;
}
