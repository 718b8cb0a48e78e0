import { type Alignment, contentPositions } from "./alignment.js";
import { agreeingDates } from "./date-agreement.js";
import type { Overlap } from "./likeness.js";
import { matchNames } from "./name-agreement.js";
import type { Slot } from "./slots.js";
import type { Statement, Token } from "./statement.js";

/**
 * Up to so many words with content, each of them is part of what is said; in longer statements one may be dressing. A
 * shared name or date ties a statement to its event, so that fewer words must do so.
 */
const SHORT = 5;
const SHORT_WITHOUT_CONTEXT = 6;
/** What share of the fuller statement the other must have. "The repairs cost 52 million" could be said of any repairs. */
const NEEDED = 0.6;
const NEEDED_WITHOUT_CONTEXT = 0.8;

/** Whether two statements have so few words that each of them counts. */
export function isShort(a: Statement, b: Statement): boolean {
  return mostWords(a, b) <= (shareContext(a, b) ? SHORT : SHORT_WITHOUT_CONTEXT);
}

/** Whether short statements share too little of what they say to be the same, however alike they look. */
export function sharesTooLittle(a: Statement, b: Statement, { least }: Overlap): boolean {
  return isShort(a, b) && least < (shareContext(a, b) ? NEEDED : NEEDED_WITHOUT_CONTEXT);
}

/** Whether a name or a date that both give ties them to one event. */
export function shareContext(a: Statement, b: Statement): boolean {
  return matchNames(a, b).some((other) => other >= 0) || agreeingDates(a, b) > 0;
}

/** Whether each side of the slot has a word with content that the other statement says in no way at all. */
export function replacesWords(a: Statement, b: Statement, { pairs }: Alignment, slot: Slot): boolean {
  const [left, right] = [new Set(pairs.map((pair) => pair.left)), new Set(pairs.map((pair) => pair.right))];
  const lacks = (statement: Statement, { start, end }: Slot["left"], aligned: Set<number>) =>
    contentPositions(statement).some((at) => at >= start && at < end && !aligned.has(at));
  return lacks(a, slot.left, left) && lacks(b, slot.right, right);
}

/** Whether all words with content but one on each side are the same or near. */
export function differInOneWord(a: Statement, b: Statement, { pairs }: Alignment): boolean {
  const lone = (statement: Statement, aligned: ReadonlySet<number>) =>
    contentPositions(statement).filter((at) => !aligned.has(at)).length;
  return (
    lone(a, new Set(pairs.map(({ left }) => left))) === 1 &&
    lone(b, new Set(pairs.map(({ right }) => right))) === 1
  );
}

/** "used the tram" against "used the bus": what follows an article and ends there is a thing, not a deed. */
export function isThing({ tokens }: Statement, { start, end }: Slot["left"]): boolean {
  const next = tokens[end];
  return (
    ARTICLES.has(tokens[start - 1]?.lower ?? "") &&
    (next === undefined || next.kind === "MARK" || next.weight === 0 || isVerb(next))
  );
}

const ARTICLES = new Set(
  "a an the this that these those his her its their our your my no any every each".split(" "),
);

function isVerb({ lower, lemma, capital }: Token): boolean {
  return !capital && lower !== lemma && !lower.endsWith("s");
}

function mostWords(a: Statement, b: Statement): number {
  return Math.max(contentPositions(a).length, contentPositions(b).length);
}
