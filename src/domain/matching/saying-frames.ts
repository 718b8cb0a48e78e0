import type { Token } from "./statement.js";

const SAYING = new Set("say says said adds added tells told noted explains explained according".split(" "));
/** Who speaks, and to whom, takes no more words than these. */
const LONGEST_OPENING = 9;
const LONGEST_CLOSING = 12;
/** What comes between the verb and what is said: "told reporters that", "said on Monday:". */
const LONGEST_LINK = 5;
const PAUSE = /^[,"“”':—–]$/;
/** A clause of its own follows these, so that the words before are no mere frame. */
const NO_SPEAKER = /^(?:not|never|nor|if|when|who|which|as|would|will|should|could|must|been|being|to)$/;

/**
 * Finds the positions of the words that only say who said it: "..., said the mayor of Velden", "Officials added that ...".
 * Reports of one thing give its speakers in many ways or leave them out, which says nothing of whether it is the same thing.
 */
export function readSayingFrames(tokens: Token[]): number[] {
  const [opening, closing] = [endOfOpening(tokens), startOfClosing(tokens)];
  return tokens.flatMap((_, at) => (at < opening || at >= closing ? [at] : []));
}

/** Where what is said begins, 0 without such a frame. */
function endOfOpening(tokens: Token[]): number {
  const verb = tokens.slice(0, LONGEST_OPENING).findIndex(isSaying);
  if (verb < 0 || !tokens.slice(0, verb).every(maySpeak)) return 0;
  if (tokens[verb]!.lower === "according")
    return afterFirst(tokens, verb, LONGEST_CLOSING, ({ text }) => text === ",") ?? 0;
  if (verb === 0) return 0;
  return (
    afterFirst(tokens, verb, LONGEST_LINK, ({ text, lower }) => lower === "that" || PAUSE.test(text)) ??
    verb + 1
  );
}

/** The position after the first such token that follows `at` within `reach`. */
function afterFirst(
  tokens: Token[],
  at: number,
  reach: number,
  isSuch: (token: Token) => boolean,
): number | null {
  const found = tokens.slice(at + 1, at + 1 + reach).findIndex(isSuch);
  return found < 0 ? null : at + 2 + found;
}

/** Where what is said has ended, the length of the statement without such a frame. */
function startOfClosing(tokens: Token[]): number {
  const from = Math.max(1, tokens.length - LONGEST_CLOSING);
  const verb = tokens.findLastIndex((token, at) => at >= from && isSaying(token));
  if (verb < 0) return tokens.length;
  if (tokens[verb]!.lower === "according") return verb;
  const start = tokens.findLastIndex(({ text }, at) => at < verb && PAUSE.test(text)) + 1;
  const isFrame =
    start > 0 && tokens.slice(start, verb).every(maySpeak) && !tokens.slice(verb + 1).some(saysMore);
  return isFrame ? start : tokens.length;
}

/** Whether the word can belong to the naming of a speaker before the verb. */
function maySpeak({ text, lower }: Token): boolean {
  return !PAUSE.test(text) && !NO_SPEAKER.test(lower);
}

/** A verb or "that" after the verb: what is said follows it, or another clause. */
function saysMore({ lower, lemma, kind, capital }: Token): boolean {
  if (kind !== "WORD" || capital) return false;
  return SAID_NEXT.has(lower) || (lower !== lemma && /(?:ed|ing)$/.test(lower));
}

const SAID_NEXT = new Set(
  "that is are was were be has have had will would can could may might should must do does did not".split(
    " ",
  ),
);

function isSaying({ lower, kind }: Token): boolean {
  return kind === "WORD" && SAYING.has(lower);
}
