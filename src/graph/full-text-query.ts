/** A word with what stands inside it: "china's", "u.s", "1,200"; the index takes these apart as it took the texts. */
const WORD = /[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*/gu;

/** More words than this say nothing more about what is looked for, and cost the index. */
const MOST_WORDS = 32;
/** The index has no longer ones, and fails on some. */
const LONGEST_WORD = 200;

/** The words of a text, in lower case, so that none is read as Lucene syntax (AND, OR, NOT, operators). */
function wordsOf(text: string): string[] {
  const words = text.normalize("NFKC").toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  return words.filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS);
}

/** A Lucene query for what has all of these words; null where the text has no word. */
export function allWords(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => `+${word}`).join(" ");
}

/** A Lucene query for what has words that begin so, all of them; null where the text has no word. */
export function allBeginnings(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => `+(${word} OR ${word}*)`).join(" ");
}
