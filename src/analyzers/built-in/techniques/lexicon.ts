import { inflect } from "./inflection.js";
import type { Range, Word } from "./read-sentence.js";

/** Finds the phrases of a word list in a sentence, the longest at each place. */
export type Lexicon = (words: readonly Word[]) => WordRange[];

/** A stretch of words, by index; `to` is exclusive. */
export interface WordRange {
  from: number;
  to: number;
}

/**
 * Builds a lexicon from word lists: phrases parted by commas or line ends. A phrase marked ":n" or ":v" also stands for the
 * regular forms of its last (noun) or first (verb) word. Matching ignores case and works on whole words, so it takes
 * time in proportion to the text, whatever the text.
 */
export function lexicon(...lists: string[]): Lexicon {
  const byFirstWord = new Map<string, string[][]>();
  for (const phrase of lists.flatMap(phrasesOf)) {
    const [first = ""] = phrase;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.length - a.length);
  return (words) => longestMatches(words, byFirstWord);
}

function longestMatches(words: readonly Word[], byFirstWord: Map<string, string[][]>): WordRange[] {
  const found: WordRange[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const match = byFirstWord.get(words[from]!.lower)?.find((phrase) => standsAt(words, from, phrase));
    if (match === undefined) continue;
    found.push({ from, to: from + match.length });
    from += match.length - 1;
  }
  return found;
}

function standsAt(words: readonly Word[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((part, k) => {
    const word = words[from + k];
    return word?.lower === part && (k === 0 || isAdjacent(words[from + k - 1], word));
  });
}

/** Whether nothing but one space or hyphen parts the two: a comma ends a phrase. */
export function isAdjacent(one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end === 1;
}

function phrasesOf(list: string): string[][] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .flatMap(formsOf);
}

function formsOf(entry: string): string[][] {
  const [phrase = "", mark] = entry.toLowerCase().split(":");
  const words = phrase.split(" ");
  if (mark === "n") return inflect(words.at(-1) ?? "", "noun").map((form) => [...words.slice(0, -1), form]);
  if (mark === "v") return inflect(words[0] ?? "", "verb").map((form) => [form, ...words.slice(1)]);
  return [words];
}

/** The characters from the first to the last of those words. */
export function rangeOfWords(words: readonly Word[], { from, to }: WordRange): Range {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
