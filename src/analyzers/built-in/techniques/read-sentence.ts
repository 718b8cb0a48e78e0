import { regionsWithin } from "../quoted-regions.js";
import type { Sentence } from "../sentence-document.js";

/** A stretch of characters; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A word of a sentence; the offsets count from the sentence's start. */
export interface Word extends Range {
  text: string;
  lower: string;
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
  const posByEnd = new Map(sentence.tokens.map(({ end, pos }) => [end - sentence.start, pos]));
  const words = [...text.matchAll(WORD)].map((match): Word => {
    const end = match.index + match[0].length;
    return {
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end,
      pos: posByEnd.get(end) ?? "",
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
