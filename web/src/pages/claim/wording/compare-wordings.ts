import { diffArrays } from "diff";

import { type Word, wordsOf } from "./words-of.js";

/** Words of a wording that the other one has too, or has not; `isDetail`: they are figures, dates or names. */
export interface Piece {
  text: string;
  isChanged: boolean;
  isDetail: boolean;
}

/** What stands in the one wording in place of what stands in the other; empty where it is left out. */
export interface ChangedDetail {
  first: string;
  other: string;
}

export interface ComparedWordings {
  first: readonly Piece[];
  other: readonly Piece[];
  details: readonly ChangedDetail[];
}

const isSameWord = (one: Word, other: Word): boolean =>
  one.text.trim().toLowerCase() === other.text.trim().toLowerCase();

/** Sets two wordings side by side word by word, and finds the details in which they differ. */
export function compareWordings(first: string, other: string): ComparedWordings {
  const changes = diffArrays(wordsOf(first), wordsOf(other), { comparator: isSameWord });
  const compared = { first: [] as Piece[], other: [] as Piece[], details: [] as ChangedDetail[] };
  // What is put in another's place follows it.
  let left: Word[] = [];
  for (const { value, added, removed } of [...changes, { value: [], added: false, removed: false }]) {
    if (!added) compared.first.push(...piecesOf(value, removed));
    if (!removed) compared.other.push(...piecesOf(value, added));
    const came = added ? value : [];
    if (!removed && [...left, ...came].some(({ isDetail }) => isDetail))
      compared.details.push({ first: joined(left), other: joined(came) });
    left = removed ? value : [];
  }
  return compared;
}

const joined = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join("")
    .trim();

/** What is unchanged in one piece; what is changed parted into details and other words. */
function piecesOf(words: readonly Word[], isChanged: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const isDetail = isChanged && word.isDetail;
    const last = pieces.at(-1);
    if (last?.isDetail === isDetail) last.text += word.text;
    else pieces.push({ text: word.text, isChanged, isDetail });
  }
  return pieces;
}
