import { createRequire } from "node:module";

import type winkNLP from "wink-nlp";
import type { ItsFunction, Model, WinkMethods } from "wink-nlp";

/** A word or mark of a sentence. `start` and `end` point into the same text as the sentence's own. */
export interface Token {
  text: string;
  /** Universal part of speech, as "PROPN" or "VERB". */
  pos: string;
  /** In lower case. */
  lemma: string;
  start: number;
  end: number;
}

let methods: WinkMethods | null = null;

/** The library and its model take half a second to load, so they are loaded at the first sentence and kept. */
function wink(): WinkMethods {
  methods ??= loadWink();
  return methods;
}

/** By `require`, since who asks for tokens does not wait. */
function loadWink(): WinkMethods {
  const require = createRequire(import.meta.url);
  const create = require("wink-nlp") as typeof winkNLP;
  return create(require("wink-eng-lite-web-model") as Model, ["sbd", "pos"]);
}

/**
 * What stands without a space for longer is no word but an address, data or an attack. The library takes quadratic time on
 * it ("a-" fifty thousand times: 100 seconds), so it reads as many spaces instead. The longest of 145 real news pages has 148.
 */
const TOO_LONG_FOR_A_WORD = /\S{200,}/gu;

/**
 * Reads the words of a sentence that begins at `offset` of its text. What is too long for a word, and a word that cannot be
 * found again, are left out.
 */
export function tokensOf(sentence: string, offset: number): Token[] {
  const { readDoc, its } = wink();
  const tokens: Token[] = [];
  let at = 0;
  const read = readDoc(sentence.replace(TOO_LONG_FOR_A_WORD, (run) => " ".repeat(run.length))).tokens();
  // Asked of all at once, so that no object is made for each token.
  const parts = read.out(its.pos as ItsFunction<string>) as unknown as string[];
  const lemmas = read.out(its.lemma as ItsFunction<string | undefined>) as unknown as (string | undefined)[];
  for (const [index, text] of read.out().entries()) {
    const place = find(sentence, text, at);
    if (!place || text.trim() === "") continue;
    at = place.end;
    tokens.push({
      text: sentence.slice(place.start, place.end),
      pos: parts[index] ?? "",
      lemma: (lemmas[index] ?? text).toLowerCase(),
      start: offset + place.start,
      end: offset + place.end,
    });
  }
  return tokens;
}

/** The library composes accents (NFC) and trims, so its own offsets are not those of the text. */
function find(sentence: string, word: string, from: number): { start: number; end: number } | null {
  const start = from + (/^\s*/u.exec(sentence.slice(from))?.[0].length ?? 0);
  if (sentence.startsWith(word, start)) return { start, end: start + word.length };
  for (let end = start + word.length; end <= Math.min(sentence.length, start + word.length * 3); end += 1) {
    if (sentence.slice(start, end).normalize("NFC") === word) return { start, end };
  }
  const later = sentence.indexOf(word, start);
  return later < 0 || later - start > word.length + 8 ? null : { start: later, end: later + word.length };
}
