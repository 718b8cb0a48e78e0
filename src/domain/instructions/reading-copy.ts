import { isVerbatim, spanAt, type TextSpan } from "../span.js";
import { findInstructions, givesOrders, type Stretch } from "./find-instructions.js";

/** A text as analyzers read it: without what no reader sees and without orders to language models. */
export interface ReadingCopy {
  text: string;
  /** How many passages were set aside as orders, hidden ones too. */
  setAside: number;
  /** The place in the original of what stands from `start` to `end` in the copy. */
  placeInOriginal(start: number, end: number): Stretch;
}

/**
 * Characters that show nothing: zero-width ones, soft hyphens, changes of direction, tags. Joiners count only between Latin
 * letters, where they join nothing.
 */
const UNSEEN =
  /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E01EF}]|(?<=[A-Za-z ])[\u200C\u200D]+(?=[A-Za-z ])|(?<=[\u200B-\u200D])[\u200C\u200D]|[\u200C\u200D](?=[\u200B-\u200D])/gu;
/** A text spelt in tag characters or in a code of two or more zero-width ones. */
const SPELT_UNSEEN = /(?:[\u{E0020}-\u{E007E}]){8,}|[\u200B-\u200D\u2060\uFEFF]{24,}/gu;

/** Copies a text for reading. */
export function readingCopy(text: string): ReadingCopy {
  const visible = withoutStretches(
    text,
    [...text.matchAll(UNSEEN)].map(({ 0: one, index }) => ({ start: index, end: index + one.length })),
  );
  const orders = findInstructions(visible.text);
  const read = withoutStretches(
    visible.text,
    orders.map((order) => withSpace(visible.text, order)),
  );
  return {
    text: read.text,
    setAside: passageCount(orders, visible.text) + hiddenOrders(text),
    placeInOriginal: (start, end) => {
      const seen = read.place(start, end);
      return visible.place(seen.start, seen.end);
    },
  };
}

/** Moves a span that was found in the copy to where it stands in the original; one that is not verbatim there stays as it is. */
export function spanInOriginal(span: TextSpan, copy: ReadingCopy, original: string): TextSpan {
  if (!isVerbatim(span, { text: copy.text, title: copy.text })) return span;
  const { start, end } = copy.placeInOriginal(span.start, span.end);
  return spanAt(original, start, end, span.voice);
}

function hiddenOrders(text: string): number {
  return [...text.matchAll(SPELT_UNSEEN)].length;
}

/** Orders that follow one another are one passage. */
function passageCount(orders: readonly Stretch[], text: string): number {
  return orders.filter((order, index) => {
    const before = orders[index - 1];
    return before === undefined || text.slice(before.end, order.start).trim() !== "";
  }).length;
}

/** An order goes with the blank after it, or before it where it ends its paragraph, so that what is left reads as if it had never been. */
function withSpace(text: string, { start, end }: Stretch): Stretch {
  const blank = /^[^\S\n]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const endsLine = end + blank >= text.length || text[end + blank] === "\n";
  const begins = start - (/[^\S\n]*$/u.exec(text.slice(Math.max(0, start - 50), start))?.[0].length ?? 0);
  const beginsLine = begins === 0 || text[begins - 1] === "\n";
  if (endsLine && beginsLine)
    return { start: begins, end: end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0) };
  return endsLine ? { start: begins, end: end + blank } : { start, end: end + blank };
}

function withoutStretches(text: string, stretches: readonly Stretch[]) {
  const kept: { from: number; at: number; length: number }[] = [];
  let [copy, from] = ["", 0];
  for (const { start, end } of [...stretches, { start: text.length, end: text.length }]) {
    if (start > from) kept.push({ from, at: copy.length, length: start - from });
    copy += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  const placeOf = (offset: number) => {
    const piece = kept.find(({ at, length }) => offset < at + length);
    return piece === undefined ? from : piece.from + offset - piece.at;
  };
  return {
    text: copy,
    place: (start: number, end: number): Stretch => ({
      start: placeOf(start),
      end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
    }),
  };
}

/** Whether a line beside the text, as a byline, gives orders. */
export function lineGivesOrders(line: string | null): boolean {
  return line !== null && givesOrders(line.replace(UNSEEN, ""));
}
