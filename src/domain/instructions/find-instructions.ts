import { FOREIGN_ORDER } from "./foreign-orders.js";
import { COMPANIONS, OPENING_ORDERS, ORDERS, SIGNS_OF_ORDERS } from "./order-patterns.js";
import { hidesWords, plainReadings } from "./plain-readings.js";

/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Nothing is read beyond: no analyzer reads so far, and a text made to cost time should not. */
const MOST_CHARACTERS = 200_000;
/** How many sentences on either side of an order may belong to it. */
const MOST_COMPANIONS = 6;

/** Comments, fences, chat markup with what stands between, and runs of code: one passage each, whatever its sentences. */
const ENCLOSED = new RegExp(
  [
    /<!--[\s\S]{0,4000}?-->/,
    /```[\s\S]{0,4000}?```/,
    /<\|im_start\|>[\s\S]{0,4000}?<\|im_end\|>/,
    /\[INST\][\s\S]{0,4000}?\[\/INST\]/,
    /<(system|instructions?|prompt|tool_calls?|function_calls?|assistant)(?:\s[^<>\n]{0,80})?>[\s\S]{0,4000}?<\/\1>/,
    /^[^\S\n]*[[{][^\n]*$/,
    /(?:&#x?[0-9a-f]{1,6};\s?){8,}/,
    /(?:%[0-9a-f]{2}){8,}/,
    /(?<!\S)[A-Za-z0-9+/_-]{24,}={0,2}(?!\S)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gimu",
);
const SENTENCE_END = /(?<=[.!?…。．！？](?:["”’»)\]*_]{0,3}))(?:\s+|(?<=[。．！？]["”’»」)\]]{0,3}))/u;

/** Finds the passages of a text that give orders to a language model, in the order of the text. */
export function findInstructions(text: string): Stretch[] {
  const passages = passagesOf(text.slice(0, MOST_CHARACTERS));
  const isOrder = passages.map(({ start, end }) => givesOrders(text.slice(start, end)));
  const chosen = new Set<number>();
  for (const [index, order] of isOrder.entries()) {
    if (!order) continue;
    chosen.add(index);
    for (const step of [-1, 1])
      for (let at = index + step; Math.abs(at - index) <= MOST_COMPANIONS; at += step) {
        const passage = passages[at];
        if (passage === undefined || !accompanies(text.slice(passage.start, passage.end))) break;
        chosen.add(at);
      }
  }
  return passages.filter((_, index) => chosen.has(index));
}

/** Whether a passage orders a language model to do something, in whatever disguise. */
export function givesOrders(passage: string): boolean {
  if (!/[\p{L}\p{N}<[{]/u.test(passage)) return false;
  return hidesWords(passage) || plainReadings(passage).some(isOrder);
}

function isOrder(reading: string): boolean {
  const isMatched = (pattern: RegExp) => pattern.test(reading);
  return (
    OPENING_ORDERS.some(isMatched) ||
    (SIGNS_OF_ORDERS.test(reading) && ORDERS.some(isMatched)) ||
    FOREIGN_ORDER.test(reading)
  );
}

function accompanies(passage: string): boolean {
  return plainReadings(passage).some((reading) => COMPANIONS.some((pattern) => pattern.test(reading)));
}

function passagesOf(text: string): Stretch[] {
  const passages: Stretch[] = [];
  let from = 0;
  for (const { 0: whole, index } of text.matchAll(ENCLOSED)) {
    passages.push(...sentencesBetween(text, from, index), { start: index, end: index + whole.length });
    from = index + whole.length;
  }
  return [...passages, ...sentencesBetween(text, from, text.length)];
}

function sentencesBetween(text: string, from: number, until: number): Stretch[] {
  const sentences: Stretch[] = [];
  let at = from;
  for (const line of text.slice(from, until).split("\n")) {
    let start = at;
    for (const sentence of line.split(SENTENCE_END)) {
      start = text.indexOf(sentence, start);
      if (sentence.trim() !== "") sentences.push({ start, end: start + sentence.length });
      start += sentence.length;
    }
    at += line.length + 1;
  }
  return sentences;
}
