import { countUnspaced } from "../language/unspaced-scripts.js";

/** A body under this many words is one passage. */
const WHOLE_BODY_WORDS = 150;
/**
 * Paragraphs of one sentence are gathered to so many words: of fewer too little would be left to tell a copy by, once an
 * advertisement or a line of somebody's own stands between them.
 */
const PASSAGE_WORDS = 100;
/** Characters on either side of a span: a text without paragraphs is no single passage. */
const MOST_AROUND = 4_000;

/**
 * The passage that states a claim: the paragraph of the span with its neighbours, more of them where they are short, or the whole body of a short text.
 * It is what must be copied for the statement to count as a copy, so that an outlet which carries an agency's
 * paragraphs beside its own keeps its own.
 */
export function passageAround(text: string, start: number, end: number): string {
  if (isShort(text)) return text;
  // Where blank lines part paragraphs, a single line break is only where a line was full, as in mails.
  const gap = text.includes("\n\n") ? "\n\n" : "\n";
  const first = paragraphStart(text, start, gap);
  const last = paragraphEnd(text, end, gap);
  let [from, to] = [first, last];
  do {
    from = paragraphStart(text, beforeLineBreaks(text, from), gap);
    to = paragraphEnd(text, afterLineBreaks(text, to), gap);
  } while (countWords(text.slice(from, to)) < PASSAGE_WORDS && (from > 0 || to < text.length));
  return text.slice(Math.max(from, start - MOST_AROUND), Math.min(to, end + MOST_AROUND));
}

/** Words of the beginning are words of the text, so that a long one is not counted through for each of its claims. */
function isShort(text: string): boolean {
  return countWords(text.slice(0, MOST_AROUND)) < WHOLE_BODY_WORDS && countWords(text) < WHOLE_BODY_WORDS;
}

/**
 * Words of a text, counted by white space; of scripts without spaces two characters are about a word. Without a pattern that
 * would take the whole of an endless word at once.
 */
export function countWords(text: string): number {
  return countSpaced(text) + Math.floor(countUnspaced(text) / 2);
}

function countSpaced(text: string): number {
  let words = 0;
  let within = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const space = code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/u.test(text[index]!);
    if (!space && !within) words++;
    within = !space;
  }
  return words;
}

function paragraphStart(text: string, index: number, gap: string): number {
  const before = index < gap.length ? -1 : text.lastIndexOf(gap, index - gap.length);
  return before < 0 ? 0 : before + gap.length;
}

function paragraphEnd(text: string, index: number, gap: string): number {
  const end = text.indexOf(gap, index);
  return end < 0 ? text.length : end;
}

function beforeLineBreaks(text: string, index: number): number {
  let before = index;
  while (before > 0 && text[before - 1] === "\n") before--;
  return before;
}

function afterLineBreaks(text: string, index: number): number {
  let after = index;
  while (after < text.length && text[after] === "\n") after++;
  return after;
}
