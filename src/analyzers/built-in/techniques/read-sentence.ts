/** A stretch of characters; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A word of a sentence; the offsets count from the sentence's start. */
export interface Word extends Range {
  text: string;
  lower: string;
}

/** A sentence as the rules read it: curly quotes made straight, of the same length as the original. */
export interface ReadSentence {
  text: string;
  words: Word[];
  paragraphIndex: number;
  isQuestion: boolean;
}

/** Hyphens and apostrophes join: "witch-hunt", "don't", "so-called". */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** Prepares one sentence for the rules. Nothing is inserted or removed, so offsets hold in the original too. */
export function readSentence(original: string, paragraphIndex: number): ReadSentence {
  const text = original.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, " ");
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, words, paragraphIndex, isQuestion: /\?["')\]]*\s*$/.test(text) };
}
