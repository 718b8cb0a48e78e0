import { isFunctionWord } from "../../domain/matching/function-words.js";
import type { ClaimQuery } from "../../services/doors.js";

const MOST_WORDS = 10;
const MOST_NAMES = 3;

/** The words of a text that carry its content, in order, each once; no character of them means anything to a search engine. */
export function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
  const telling = words.filter(
    (word) => (word.length > 1 || /\d/.test(word)) && !isFunctionWord(word.toLowerCase()),
  );
  return [...new Set(telling)];
}

/**
 * What to search an encyclopedia for, from the narrowest question to the widest. Engines want every word of a query on the
 * page, and a page that bears on a claim seldom has all of its words: so the names are asked for together and each alone.
 */
export function encyclopediaQueries({ text, names }: ClaimQuery): string[] {
  const words = contentWords(text);
  const phrases = names.map((name) => contentWords(name).join(" ")).filter((phrase) => phrase !== "");
  const longest = [...words].sort((one, other) => other.length - one.length);
  const wide = phrases.length > 0 ? phrases.slice(0, MOST_NAMES) : [longest.slice(0, 2).join(" ")];
  const middle = phrases.length > 1 ? phrases.slice(0, MOST_NAMES).join(" ") : longest.slice(0, 4).join(" ");
  const queries = [words.slice(0, MOST_WORDS).join(" "), middle, ...wide];
  return [...new Set(queries.filter((query) => query !== ""))];
}
