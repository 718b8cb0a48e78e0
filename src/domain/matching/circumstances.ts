import { type Alignment, contentPositions } from "./alignment.js";
import type { Statement, Token } from "./statement.js";

/** What opens a clause or phrase that says why, how, how long, on what condition or in spite of what something is so. */
const OPENINGS: [kind: string, phrases: string][] = [
  [
    "CAUSE",
    "as a result of,in response to,on account of,in the wake of,because of,due to,owing to,thanks to",
  ],
  ["CAUSE", "because,after,following,amid,since,when,once,as"],
  ["CONCESSION", "in spite of,even though,despite,although,though"],
  ["CONDITION", "on condition that,provided that,even if,unless,if"],
  ["PURPOSE", "in order to,so as to,so that,in a bid to,in an effort to,in an attempt to"],
  ["MEANS", "by"],
  ["LIMIT", "before,until"],
];
const openings = OPENINGS.flatMap(([kind, phrases]) =>
  phrases.split(",").map((phrase) => ({ kind, words: phrase.split(" ") })),
);
const firstWords = new Set(openings.map(({ words }) => words[0]!));
/** "the following day", "year after year", "two days after": no clause of its own begins there. */
const NO_OPENING = new Set("the a this that those these soon shortly ever".split(" "));
/** What ends such a clause. */
const ENDS = /^[,;:—–().!?"“”]$/;
/** A circumstance of which the other statement has less than this share is not told there. */
const TOLD_FROM = 0.5;

interface Circumstance {
  kind: string;
  start: number;
  end: number;
}

/**
 * Whether each of two statements gives a circumstance of one kind that the other does not tell: "closed after a ferry
 * rammed it" and "closed because cracks were found". One that only one of them gives is a detail left out.
 */
export function circumstancesDiffer(a: Statement, b: Statement, { pairs }: Alignment): boolean {
  const untold = (statement: Statement, aligned: Set<number>) =>
    circumstancesOf(statement).filter((one) => !isTold(statement, one, aligned));
  const ofA = untold(a, new Set(pairs.map(({ left }) => left)));
  if (ofA.length === 0) return false;
  const ofB = untold(b, new Set(pairs.map(({ right }) => right)));
  return ofA.some((one) => ofB.some(({ kind }) => kind === one.kind));
}

function circumstancesOf({ tokens }: Statement): Circumstance[] {
  return tokens.flatMap((_, at) => {
    const opening = openingAt(tokens, at);
    if (opening === null) return [];
    let end = opening.start;
    while (end < tokens.length && !ENDS.test(tokens[end]!.text) && openingAt(tokens, end) === null) end += 1;
    return [{ ...opening, end }];
  });
}

/** The kind of clause that opens here, and where its words begin. */
function openingAt(tokens: Token[], at: number): { kind: string; start: number } | null {
  if (!firstWords.has(tokens[at]!.lower) || NO_OPENING.has(tokens[at - 1]?.lower ?? "")) return null;
  const found = openings.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (found === undefined) return null;
  const start = at + found.words.length;
  const [word] = found.words;
  const opens =
    found.words.length > 1 ||
    (word === "by" ? /ing$/.test(tokens[start]?.lower ?? "") : word !== "as" || opensClause(tokens, at));
  return opens ? { kind: found.kind, start } : null;
}

/** "closed as cracks were found", but not "such as", "known as" or "as many as". */
function opensClause(tokens: Token[], at: number): boolean {
  if (BEFORE_COMPARING.test(tokens[at - 1]?.lower ?? "")) return false;
  const end = tokens.findIndex(({ text }, next) => next > at && ENDS.test(text));
  return tokens
    .slice(at + 2, end < 0 ? tokens.length : end)
    .some(({ lower, lemma, capital }) => lower !== lemma && !capital && !/(?:s|ing)$/.test(lower));
}

const BEFORE_COMPARING =
  /^(?:such|as|well|same|much|many|so|known|seen|described|regarded|acting|served|works?|worked)$/;

/** A circumstance without words with content ("after Monday") is left to the details that are compared by themselves. */
function isTold(statement: Statement, { start, end }: Circumstance, aligned: ReadonlySet<number>): boolean {
  const words = contentPositions(statement).filter((at) => at >= start && at < end);
  const weigh = (positions: number[]) => positions.reduce((sum, at) => sum + statement.tokens[at]!.weight, 0);
  return weigh(words.filter((at) => aligned.has(at))) >= TOLD_FROM * weigh(words);
}
