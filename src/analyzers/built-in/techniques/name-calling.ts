import { lexicon, rangeOfWords, type WordRange } from "./lexicon.js";
import { DEMEANING, INSULTS, POINTING, LABEL_ADJECTIVES, LABEL_NOUNS, NICKNAMES } from "./lexicons/labels.js";
import type { Word } from "./read-sentence.js";
import { sentenceRule } from "./technique-rule.js";

const insults = lexicon(INSULTS);
const adjectives = lexicon(LABEL_ADJECTIVES);
const nouns = lexicon(LABEL_NOUNS);
const nicknames = lexicon(NICKNAMES);
const demeaning = lexicon(DEMEANING);
const pointing = lexicon(POINTING);

/** Insults with the charged adjectives before them, labels made of adjective and noun, and nicknames before a name. */
export const nameCalling = sentenceRule("name-calling", ({ words }) => {
  const charged = new Set(adjectives(words).map(({ from }) => from));
  const insulted = insults(words).map((found) => withAdjectives(found, charged));
  const labelled = nouns(words)
    .filter(({ from }) => charged.has(from - 1))
    .map((found) => withAdjectives(found, charged));
  return [...insulted, ...labelled, ...pointedAt(words), ...nicknamed(words)].map((found) =>
    rangeOfWords(words, found),
  );
});

function withAdjectives({ from, to }: WordRange, charged: ReadonlySet<number>): WordRange {
  let first = from;
  while (charged.has(first - 1)) first -= 1;
  return { from: first, to };
}

/** "These parasites", "a pack of wolves": sober words until a finger points. */
function pointedAt(words: readonly Word[]): WordRange[] {
  const pointed = new Set(pointing(words).map(({ to }) => to));
  return demeaning(words).filter(({ from }) => pointed.has(from));
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
