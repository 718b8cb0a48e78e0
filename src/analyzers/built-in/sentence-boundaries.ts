import { CLOSING_ABBREVIATIONS, OPENING_ABBREVIATIONS, SENTENCE_OPENERS } from "./abbreviations.js";

/** A piece of a text from `start` to `end` (exclusive), in UTF-16 code units. */
export interface Region {
  start: number;
  end: number;
}

/** A line shorter than this that ends without a full stop is a heading, not a line that was wrapped. */
const WRAPPED_LINE_LENGTH = 45;
const BULLET = /^\s*(?:(?:[-*•·▪◦‣–—]|\d{1,2}[.)])\s+|[-*•·▪◦‣–—]+(?=\p{Lu}))/u;
/** The full stops of other scripts too, of which the Chinese and Japanese need no space. The look behind keeps a long run of stops that ends no sentence from being tried again from each of them. */
const TERMINATOR = /(?<![.!?…])[.!?…]+["”’')\]»]*(?=\s|$)|(?<![。！？])[。！？]+[」』”’）]*|[।؟۔]+(?=\s|$)/gu;
/** No longer word decides whether the stop after it is an abbreviation's. */
const LONGEST_ABBREVIATION = 40;
/**
 * What runs on for longer is no sentence of prose but a list, a table or an attack, and is cut: what reads a sentence as a
 * whole may take quadratic time. The longest true sentence of 145 real news pages has 880 characters.
 */
const LONGEST_SENTENCE = 2_000;
const SPEECH_AFTER_QUOTE =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:said|says|asked|wrote|added|told|replied|tweeted)\b(?! (?:that|it|the)\b)/u;

/** Cuts a text into its paragraphs: what stands between blank lines, without the space around it. */
export function paragraphsOf(text: string): Region[] {
  return piecesBetween(text, { start: 0, end: text.length }, /\r?\n[^\S\n]*\r?\n\s*/gu);
}

/** Cuts a paragraph of a text into sentences; headings and items of a list are sentences of their own. */
export function sentencesOf(text: string, paragraph: Region): Region[] {
  return linesOf(text, paragraph)
    .flatMap((line) => sentencesOfLine(text, line))
    .flatMap((sentence) => cutToLength(text, sentence));
}

function linesOf(text: string, paragraph: Region): Region[] {
  const lines: Region[] = [];
  for (const line of piecesBetween(text, paragraph, /\r?\n/gu)) {
    const previous = lines.at(-1);
    if (previous && isWrapped(text.slice(previous.start, previous.end), text.slice(line.start, line.end)))
      previous.end = line.end;
    else lines.push({ ...line });
  }
  return lines.map((line) => withoutBullet(text, line));
}

function isWrapped(line: string, next: string): boolean {
  const lastLine = line.slice(line.lastIndexOf("\n") + 1);
  return (
    lastLine.length >= WRAPPED_LINE_LENGTH && !BULLET.test(next) && !/[.!?…:]["”’')\]]*$/u.test(lastLine)
  );
}

function withoutBullet(text: string, line: Region): Region {
  const bullet = BULLET.exec(text.slice(line.start, line.end));
  return bullet ? { start: line.start + bullet[0].length, end: line.end } : line;
}

function sentencesOfLine(text: string, line: Region): Region[] {
  const within = text.slice(line.start, line.end);
  const sentences: Region[] = [];
  let start = 0;
  for (const match of within.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (!endsSentence(within, match.index, end)) continue;
    sentences.push({ start: line.start + start, end: line.start + end });
    start = end + (/^\s*/u.exec(within.slice(end))?.[0].length ?? 0);
  }
  if (start < within.length) sentences.push({ start: line.start + start, end: line.end });
  return sentences;
}

/** Cuts what is too long for a sentence, after a word where there is one to cut after. */
function cutToLength(text: string, { start, end }: Region): Region[] {
  const pieces: Region[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
    const cut = space > from ? space : from + LONGEST_SENTENCE;
    pieces.push(...trimmed(text, { start: from, end: cut }));
    from = cut;
  }
  return [...pieces, ...trimmed(text, { start: from, end })];
}

/** The region without the space around it; nothing where there is but space. */
function trimmed(text: string, { start, end }: Region): Region[] {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const length = piece.trim().length;
  return length === 0 ? [] : [{ start: start + lead, end: start + lead + length }];
}

/** Whether the terminator from `mark` to `end` closes a sentence, by the word before it and what follows. */
function endsSentence(line: string, mark: number, end: number): boolean {
  const rest = line.slice(end).trimStart();
  if (rest === "") return true;
  if (/^[\p{Ll},;:.]/u.test(rest)) return false;
  const isQuoteEnd = /["”’']/u.test(line.slice(mark, end));
  if (isQuoteEnd && /[?!…]/u.test(line[mark] ?? "")) return !SPEECH_AFTER_QUOTE.test(rest);
  if (isQuoteEnd) return true;
  return line[mark] !== "." || end - mark > 1 || fullStopEndsSentence(line.slice(0, mark), rest);
}

function fullStopEndsSentence(before: string, rest: string): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(before.slice(-LONGEST_ABBREVIATION))?.[0] ?? "";
  const lower = word.toLowerCase();
  const next = /^["“‘'([]?(\p{L}+|\d)/u.exec(rest)?.[1] ?? "";
  if (lower === "no" || lower === "nos") return !/\d/.test(next);
  if (OPENING_ABBREVIATIONS.has(lower)) return false;
  const mayGoOn =
    CLOSING_ABBREVIATIONS.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word);
  if (!mayGoOn) return true;
  return SENTENCE_OPENERS.has(next.toLowerCase()) && !(word === "I");
}

function piecesBetween(text: string, region: Region, separator: RegExp): Region[] {
  const within = text.slice(region.start, region.end);
  const pieces: Region[] = [];
  let start = 0;
  for (const match of [...within.matchAll(separator), null]) {
    const end = match ? match.index : within.length;
    pieces.push(...trimmed(text, { start: region.start + start, end: region.start + end }));
    start = match ? end + match[0].length : end;
  }
  return pieces;
}
