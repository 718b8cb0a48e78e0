import { spanAt, type TextSpan, type Voice } from "../../domain/span.js";

/** Typographic marks as models like to type them; one character stands for one, so that places hold. */
const PLAIN: Record<string, string> = {
  ...{ "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "‑": "-" },
  ...{ "\u00A0": " ", "\u202F": " ", "\n": " ", "\t": " " },
};

const plain = (text: string) => text.replace(/[“”„«»‘’–—‑\u00A0\u202F\n\t]/gu, (mark) => PLAIN[mark] ?? mark);

/** Finds the words that a model quotes in the text, wherever they stand first; null where they do not stand in it. */
export function locateQuote(quote: string, text: string): { start: number; end: number } | null {
  const words = quote.trim();
  if (words === "") return null;
  const exact = text.indexOf(words);
  const start = exact >= 0 ? exact : plain(text).indexOf(plain(words));
  return start < 0 ? null : { start, end: start + words.length };
}

/** A quote as a span: verbatim at its place, or one that stands nowhere, so that it is dropped and counted like any other. */
export function quotedSpan(
  quote: string,
  text: string,
  voiceOf: (start: number, end: number) => Voice,
): TextSpan {
  const place = locateQuote(quote, text);
  if (place === null)
    return { exact: quote.slice(0, 300), prefix: "", suffix: "", start: 0, end: 0, voice: "AUTHOR" };
  return spanAt(text, place.start, place.end, voiceOf(place.start, place.end));
}
