import type { Token } from "./statement.js";

const SAYING = new Set("say add tell note according explain".split(" "));
/** Who speaks, and to whom, takes no more words than these. */
const LONGEST_OPENING = 9;
const LONGEST_CLOSING = 12;
/** What comes between the verb and what is said: "told reporters that", "said on Monday:". */
const LONGEST_LINK = 5;
const PAUSE = /^[,"“”:—–]$/;
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
  if (verb < 0 || tokens.slice(0, verb).some(({ text, lower }) => PAUSE.test(text) || NO_SPEAKER.test(lower)))
    return 0;
  const link = tokens
    .slice(verb + 1, verb + 1 + LONGEST_LINK)
    .findIndex(({ text, lower }) => lower === "that" || PAUSE.test(text));
  if (tokens[verb]!.lower === "according") {
    const comma = tokens.findIndex(({ text }, at) => at > verb && text === ",");
    return comma > 0 && comma <= LONGEST_CLOSING ? comma + 1 : 0;
  }
  if (verb === 0) return 0;
  return link >= 0 ? verb + 2 + link : verb + 1;
}

/** Where what is said has ended, the length of the statement without such a frame. */
function startOfClosing(tokens: Token[]): number {
  const from = Math.max(1, tokens.length - LONGEST_CLOSING);
  for (let at = tokens.length - 1; at >= from; at -= 1) {
    if (!isSaying(tokens[at]!)) continue;
    if (tokens[at]!.lower === "according") return at;
    let start = at;
    while (start > 0 && !PAUSE.test(tokens[start - 1]!.text) && tokens[start - 1]!.text !== "'") start -= 1;
    const speaker = tokens.slice(start, at);
    const leads = tokens.slice(at + 1).some(saysMore);
    return start > 0 && !leads && !speaker.some(({ lower }) => NO_SPEAKER.test(lower))
      ? start
      : tokens.length;
  }
  return tokens.length;
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

function isSaying({ lemma, lower, kind }: Token): boolean {
  return (
    kind === "WORD" &&
    (SAYING.has(lemma) || lower === "according") &&
    lower !== "add" &&
    lower !== "note" &&
    lower !== "notes"
  );
}
