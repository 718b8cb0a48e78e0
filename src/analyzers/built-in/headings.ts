import { SENTENCE_OPENERS } from "./abbreviations.js";

/** Fewer words with a capital may be names. */
const FEWEST_WORDS = 4;

/** Whether a line of the body is a headline: the article's own once more, or words in headline case without a full stop. */
export function isHeading(line: string, title: string): boolean {
  const plain = plainOf(line);
  if (plain !== "" && plain === plainOf(title)) return true;
  if (/[.!…]["”’)]*$/u.test(line.trim())) return false;
  const words = line.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const heavy = words.filter((word) => word.length > 3 && !SENTENCE_OPENERS.has(word.toLowerCase()));
  return words.length >= FEWEST_WORDS && heavy.length > 1 && heavy.every((word) => /^\p{Lu}/u.test(word));
}

function plainOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
