import { type Alignment, contentPositions } from "./alignment.js";
import { areOneDeed } from "./deed-words.js";
import { deedsOf } from "./predicates.js";
import { shareContext } from "./short-statements.js";
import type { Slot } from "./slots.js";
import type { Statement } from "./statement.js";

/**
 * In how long a statement, counted in words beside names, dates and figures, its predicate decides: in longer ones it is
 * one deed of several, and looser reports of one event pick another as the main one.
 */
const LONGEST_DECIDED = 6;
/** So long, one predicate that is told in the other statement does not make up for the other's that is told nowhere. */
const LONGEST_DECIDED_BY_ONE = 4;
/** Where less than this share of those words is in both, names, dates and figures alone hold the two together. */
const SHARED_FROM = 0.5;

/**
 * Whether two statements say different things to have happened: the main predicate of each is told nowhere in the other,
 * by no near word, derived form or phrase. Names, dates and figures that both have weigh nothing here.
 */
export function deedsDiffer(a: Statement, b: Statement, alignment: Alignment): boolean {
  const untold = [tells(a, b), tells(b, a)].filter((told) => !told).length;
  if (untold === 0) return false;
  const { longest, shared } = beyondDetails(a, b, alignment);
  return untold === 2
    ? longest <= LONGEST_DECIDED || shared < SHARED_FROM
    : longest <= LONGEST_DECIDED_BY_ONE && (shared < SHARED_FROM || !shareContext(a, b));
}

/** Whether the predicates of both stand in the slot and are one deed: "stepped down" in the place of "resigned". */
export function replacesByOneDeed(a: Statement, b: Statement, { left, right }: Slot): boolean {
  const [one, other] = [deedsOf(a).predicate, deedsOf(b).predicate];
  if (one === null || other === null) return false;
  const within = one.at >= left.start && one.at < left.end && other.at >= right.start && other.at < right.end;
  return within && shareDeed(one.words, other.words);
}

function shareDeed(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => others.some((other) => areOneDeed(word, other)));
}

function tells(statement: Statement, other: Statement): boolean {
  const { predicate } = deedsOf(other);
  return predicate === null || shareDeed(predicate.words, deedsOf(statement).deedWords);
}

/** How many words the longer one has beside details and saying frames, and the least share of these that the other has. */
function beyondDetails(
  a: Statement,
  b: Statement,
  { pairs }: Alignment,
): { longest: number; shared: number } {
  const ofA = ordinaryWords(a);
  const ofB = ordinaryWords(b);
  const share = (words: number[], aligned: ReadonlySet<number>) =>
    words.filter((at) => aligned.has(at)).length / Math.max(1, words.length);
  return {
    longest: Math.max(ofA.length, ofB.length),
    shared: Math.min(
      share(ofA, new Set(pairs.map(({ left }) => left))),
      share(ofB, new Set(pairs.map(({ right }) => right))),
    ),
  };
}

function ordinaryWords(statement: Statement): number[] {
  const framing = new Set(statement.framing);
  return contentPositions(statement).filter(
    (at) => statement.tokens[at]!.detail === null && !framing.has(at),
  );
}
