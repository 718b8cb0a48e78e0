import { SENTENCE_OPENERS } from "./abbreviations.js";
import type { Sentence, SentenceDocument } from "./sentence-document.js";

/** Fewer words with a capital may be names. */
const FEWEST_WORDS = 4;

/** Whether a line of the body is a headline: the article's own once more, or words in headline case without a full stop. */
export function isHeading({ text: line }: Sentence, { title, sentences }: SentenceDocument): boolean {
  // A text without a headline goes by its first words, and may have no others.
  if (sentences.length === 1) return false;
  if (/[.!…]["”’)]*$/u.test(line.trim())) return false;
  const plain = plainOf(line);
  if (plain !== "" && plain === plainOf(title)) return true;
  const words = line.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const heavy = words.filter((word) => word.length > 3 && !SENTENCE_OPENERS.has(word.toLowerCase()));
  return words.length >= FEWEST_WORDS && heavy.length > 1 && heavy.every((word) => /^\p{Lu}/u.test(word));
}

function plainOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
