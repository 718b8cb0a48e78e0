import { eld } from "eld/small";

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
  for (const paragraph of sample.split("\n")) {
    const language = languageOf(paragraph);
    if (language !== null) letters.set(language, (letters.get(language) ?? 0) + countLetters(paragraph));
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? languageOf(sample);
}

function languageOf(text: string): string | null {
  const enough = /\p{Script=Latin}/u.test(text) ? FEWEST_LATIN_LETTERS : FEWEST_LETTERS;
  if (countLetters(text) < enough) return null;
  const found = eld.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : null;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
