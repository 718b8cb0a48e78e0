import { areDistinctBodies, sameBody } from "./known-names.js";
import { oncePerStatement } from "./once-per-statement.js";
import type { Name, Statement } from "./statement.js";

/** Spellings of one name differ by a letter; shorter names that do are mostly two names (Iran, Iraq). */
const SHORTEST_MISSPELT = 7;

/** Which name of `b` each name of `a` is, by index; -1 for none. */
export function matchNames(a: Statement, b: Statement): number[] {
  return a.names.map((name) => b.names.findIndex((other) => sameName(name, other)));
}

/** The names of `a` that are neither among the names of `b` nor anywhere in its words. */
export function namesWithoutLike(a: Statement, b: Statement): Name[] {
  const words = spelledWords(b);
  return a.names.filter(
    (name) => !b.names.some((other) => sameName(name, other)) && !name.words.every((word) => words.has(word)),
  );
}

const spelledWords = oncePerStatement(
  ({ tokens }): ReadonlySet<string> => new Set(tokens.flatMap(({ lower, lemma }) => [lower, lemma])),
);

/** Whether two names can be one: one is part of the other, its initials, its inhabitants or its usual other name. */
export function sameName(a: Name, b: Name): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.every((word) => long.some((other) => sameWord(word, other)))) return true;
  return isAcronymOf(a, b) || isAcronymOf(b, a) || sameBody(a.words.join(" "), b.words.join(" "));
}

function sameWord(a: string, b: string): boolean {
  if (a === b || sameBody(a, b) || isShortFormOf(a, b) || isShortFormOf(b, a)) return true;
  return Math.min(a.length, b.length) >= SHORTEST_MISSPELT && differByOneLetter(a, b);
}

/** "Tim" and "Timothy", "HPs" for "HP's"; but "Niger" is not "Nigeria". */
function isShortFormOf(short: string, long: string): boolean {
  if (long === `${short}s`) return true;
  return short.length >= 3 && long.startsWith(short) && !areDistinctBodies(short, long);
}

function isAcronymOf(short: Name, long: Name): boolean {
  const [acronym] = short.words;
  if (short.words.length !== 1 || long.initials.length < 2) return false;
  return acronym === long.initials || acronym === long.words.map((word) => word[0]).join("");
}

function differByOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const skipA = a.length >= b.length ? 1 : 0;
  const skipB = b.length >= a.length ? 1 : 0;
  return a.slice(i + skipA) === b.slice(i + skipB);
}
