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
  const [ofFirst, ofOther] = [wordsOf(first), wordsOf(other)];
  const changes = diffArrays(ofFirst, ofOther, { comparator: isSameWord });
  const compared = { first: [] as Piece[], other: [] as Piece[], details: [] as ChangedDetail[] };
  let left: Word[] = [];
  for (const { count, added, removed } of [...changes, { count: 0, added: false, removed: false }]) {
    // Words that are the same stand as each wording writes them.
    const [gone, came] = [ofFirst.splice(0, added ? 0 : count), ofOther.splice(0, removed ? 0 : count)];
    compared.first.push(...piecesOf(gone, removed));
    compared.other.push(...piecesOf(came, added));
    // What is put in another's place follows it.
    const instead = added ? came : [];
    if (!removed && [...left, ...instead].some(({ isDetail }) => isDetail))
      compared.details.push({ first: joined(left), other: joined(instead) });
    left = removed ? gone : [];
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
