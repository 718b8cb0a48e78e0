import { isAdjacent, lexicon, rangeOfWords, type WordRange } from "./lexicon.js";
import {
  CHARGED_ADJECTIVES,
  CHARGED_NOUNS,
  DEMEANING,
  INSULTS,
  NICKNAMES,
  PARTISAN_ADJECTIVES,
  PLAIN_NOUNS,
  POINTING,
} from "./lexicons/labels.js";
import type { Word } from "./read-sentence.js";
import { sentenceRule } from "./technique-rule.js";

const insults = lexicon(INSULTS);
const chargedAdjectives = lexicon(CHARGED_ADJECTIVES);
const partisanAdjectives = lexicon(PARTISAN_ADJECTIVES);
const chargedNouns = lexicon(CHARGED_NOUNS);
const plainNouns = lexicon(PLAIN_NOUNS);
const nicknames = lexicon(NICKNAMES);
const demeaning = lexicon(DEMEANING);
const pointing = lexicon(POINTING);

/** Insults with the charged adjectives before them, labels made of adjective and noun, and nicknames before a name. */
export const nameCalling = sentenceRule("name-calling", ({ words }) => {
  return [...labelled(words), ...pointedAt(words), ...nicknamed(words)].map((found) =>
    rangeOfWords(words, found),
  );
});

function labelled(words: readonly Word[]): WordRange[] {
  const [insulting, charging, plain] = [insults(words), chargedNouns(words), plainNouns(words)];
  if (insulting.length + charging.length + plain.length === 0) return [];
  const charged = new Set(chargedAdjectives(words).map(({ from }) => from));
  const anyAdjective = new Set([...charged, ...partisanAdjectives(words).map(({ from }) => from)]);
  const labels = [
    ...charging.filter((noun) => follows(words, noun, anyAdjective)),
    ...plain.filter((noun) => follows(words, noun, charged) && !opensName(words, noun)),
  ];
  return [...insulting, ...labels].map((noun) => extended(words, noun, anyAdjective));
}

function follows(words: readonly Word[], { from }: WordRange, adjectives: ReadonlySet<number>): boolean {
  return adjectives.has(from - 1) && isAdjacent(words[from - 1], words[from]);
}

/** "The radical Left Front": the noun belongs to a name, and the adjective merely describes whom it names. */
function opensName(words: readonly Word[], { from, to }: WordRange): boolean {
  return isCapitalised(words[from]) && isAdjacent(words[to - 1], words[to]) && isCapitalised(words[to]);
}

function extended(
  words: readonly Word[],
  { from, to }: WordRange,
  adjectives: ReadonlySet<number>,
): WordRange {
  let first = from;
  while (follows(words, { from: first, to }, adjectives)) first -= 1;
  return { from: first, to };
}

/** "These parasites", "a pack of wolves": sober words until a finger points. */
function pointedAt(words: readonly Word[]): WordRange[] {
  const found = demeaning(words);
  if (found.length === 0) return [];
  const pointed = new Set(pointing(words).map(({ to }) => to));
  return found.filter(({ from }) => pointed.has(from));
}

/** "Crooked Smith": both capitalised, and not the sentence's first word, which is capitalised anyway. */
function nicknamed(words: readonly Word[]): WordRange[] {
  return nicknames(words)
    .filter(({ from, to }) => from > 0 && isCapitalised(words[from]) && isCapitalised(words[to]))
    .map(({ from, to }) => ({ from, to: to + 1 }));
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
}
