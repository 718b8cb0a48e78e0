import { eld } from "eld/small";

import { isRomanisedHindi } from "./romanised-hindi.js";

/** What is longer tells no more. */
const MOST_CHARACTERS = 20_000;
/** With fewer letters a Latin text is a name or a label; other scripts tell by themselves. */
const FEWEST_LATIN_LETTERS = 20;
const FEWEST_LETTERS = 5;

/**
 * The language that most of a text is written in, as "en"; null where that cannot be told. Each paragraph is read by itself,
 * so that a page in one language with notes in another is in the first.
 */
export function identifyLanguage(text: string): string | null {
  const sample = text.slice(0, MOST_CHARACTERS);
  const letters = new Map<string, number>();
  const paragraphs = sample.split("\n").map((text) => ({ text, count: countLetters(text) }));
  let left = paragraphs.reduce((sum, { count }) => sum + count, 0);
  for (const { text: paragraph, count } of paragraphs) {
    // What is left can change nothing: half of most texts need not be read.
    const [first = 0, second = 0] = [...letters.values()].sort((a, b) => b - a);
    if (first > second + left) break;
    const language = languageOf(paragraph, count);
    if (language !== null) letters.set(language, (letters.get(language) ?? 0) + count);
    left -= count;
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? languageOf(sample, countLetters(sample));
}

function languageOf(text: string, letters: number): string | null {
  const enough = /\p{Script=Latin}/u.test(text) ? FEWEST_LATIN_LETTERS : FEWEST_LETTERS;
  if (letters < enough) return null;
  if (isRomanisedHindi(text)) return "hi";
  const found = eld.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : null;
}

function countLetters(text: string): number {
  const letters = text.replace(/\P{L}+/gu, "");
  return /[\ud800-\udbff]/.test(letters) ? [...letters].length : letters.length;
}
