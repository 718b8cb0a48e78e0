import { isAdjacent, type WordRange } from "./lexicon.js";
import type { Word } from "./read-sentence.js";

/** A phrase grows by so many words at most, to the left and to the right. */
const MOST_ADDED = 2;
const MOST_TO_OBJECT = 4;

const NO_INTENSIFIER = /^(?:not|also|then|now|here|there|just|only|when|how|why|as|so)$/;
const NAMING = new Set(["NOUN", "PROPN", "ADJ"]);
const TO_OBJECT = new Set(["DET", "ADJ", "PRON", "ADP", "PART"]);

/**
 * The phrase that a charged word belongs to: with the adjectives and adverbs before it, with the nouns that it describes, and of a
 * verb with its object where that follows within a few words ("gutted the school budget").
 */
export function wholePhrase(words: readonly Word[], { from, to }: WordRange): WordRange {
  return { from: withModifiers(words, from), to: withHead(words, to) };
}

function withModifiers(words: readonly Word[], from: number): number {
  let first = from;
  while (
    from - first < MOST_ADDED &&
    isAdjacent(words[first - 1], words[first]) &&
    modifies(words[first - 1]!)
  )
    first -= 1;
  return first;
}

function modifies({ pos, lower }: Word): boolean {
  return (pos === "ADJ" || pos === "ADV") && !NO_INTENSIFIER.test(lower);
}

function withHead(words: readonly Word[], to: number): number {
  const pos = words[to - 1]!.pos;
  if (NAMING.has(pos)) return withNouns(words, to);
  if (pos === "VERB") return withObject(words, to);
  if (pos !== "ADV" || !isAdjacent(words[to - 1], words[to])) return to;
  if (words[to]!.pos === "ADJ") return withNouns(words, to + 1);
  return words[to]!.pos === "VERB" ? to + 1 : to;
}

function withNouns(words: readonly Word[], to: number): number {
  let end = to;
  while (end - to < MOST_ADDED && isAdjacent(words[end - 1], words[end]) && NAMING.has(words[end]!.pos))
    end += 1;
  // An adjective after the noun belongs to what follows ("decree | last night").
  while (end > to && words[end - 1]!.pos === "ADJ") end -= 1;
  return end;
}

function withObject(words: readonly Word[], to: number): number {
  for (let at = to; at < to + MOST_TO_OBJECT && isAdjacent(words[at - 1], words[at]); at += 1) {
    if (words[at]!.pos === "NOUN") return at + 1;
    if (!TO_OBJECT.has(words[at]!.pos)) return to;
  }
  return to;
}
