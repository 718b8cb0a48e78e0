import { regionsWithin } from "../quoted-regions.js";
import type { Sentence } from "../sentence-document.js";

/** A stretch of characters; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Whether two stretches have a character in common. */
export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A word of a sentence; the offsets count from the sentence's start. */
export interface Word extends Range {
  text: string;
  lower: string;
  /** Its base form in lower case ("slammed": "slam"); the word itself where it is joined of pieces. */
  lemma: string;
  /** Universal part of speech of its last piece ("witch-hunt": of "hunt"), or "" where it is unknown. */
  pos: string;
}

/** A sentence as the rules read it: curly quotes made straight, of the same length as the original. */
export interface ReadSentence {
  text: string;
  words: Word[];
  /** What of it stands in quotation marks. */
  quotes: Range[];
  paragraphIndex: number;
  isQuestion: boolean;
}

/** Hyphens and apostrophes join: "witch-hunt", "don't", "so-called". */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/**
 * Prepares a sentence for the rules; `quotes` are the quoted stretches of the text that it is from. Nothing is inserted
 * or removed, so offsets hold in the original too.
 */
export function readSentence(sentence: Sentence, quotes: readonly Range[]): ReadSentence {
  const text = sentence.text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, " ");
  const tokenByEnd = new Map(sentence.tokens.map((token) => [token.end - sentence.start, token]));
  const words = [...text.matchAll(WORD)].map((match): Word => {
    const end = match.index + match[0].length;
    const token = tokenByEnd.get(end);
    const lower = match[0].toLowerCase();
    return {
      text: match[0],
      lower,
      lemma: token !== undefined && token.start - sentence.start === match.index ? token.lemma : lower,
      start: match.index,
      end,
      pos: token?.pos ?? "",
    };
  });
  const isQuestion = /\?["')\]]*\s*$/.test(text);
  return {
    text,
    words,
    quotes: regionsWithin(quotes, sentence.start, sentence.end).map(({ start, end }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
    })),
    paragraphIndex: sentence.paragraphIndex,
    isQuestion,
  };
}
