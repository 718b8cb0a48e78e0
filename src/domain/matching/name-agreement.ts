import { sameBody } from "./known-names.js";
import type { Name, Statement } from "./statement.js";

/** Spellings of one name differ by a letter; shorter names that do are mostly two names (Iran, Iraq). */
const SHORTEST_MISSPELT = 7;

/** Which name of `b` each name of `a` is, by index; -1 for none. */
export function matchNames(a: Statement, b: Statement): number[] {
  return a.names.map((name) => b.names.findIndex((other) => sameName(name, other)));
}

/** The names of `a` that are neither among the names of `b` nor anywhere in its words. */
export function namesWithoutLike(a: Statement, b: Statement): Name[] {
  const words = new Set(b.tokens.flatMap(({ lower, lemma }) => [lower, lemma]));
  return a.names.filter(
    (name) => !b.names.some((other) => sameName(name, other)) && !name.words.every((word) => words.has(word)),
  );
}

/** Whether two names can be one: one is part of the other, its initials, its inhabitants or its usual other name. */
export function sameName(a: Name, b: Name): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.every((word) => long.some((other) => sameWord(word, other)))) return true;
  return (
    isAcronymOf(a.words, b.words) ||
    isAcronymOf(b.words, a.words) ||
    sameBody(a.words.join(" "), b.words.join(" "))
  );
}

function sameWord(a: string, b: string): boolean {
  if (a === b || sameBody(a, b) || isShortFormOf(a, b) || isShortFormOf(b, a)) return true;
  return Math.min(a.length, b.length) >= SHORTEST_MISSPELT && differByOneLetter(a, b);
}

/** "Tim" and "Timothy", "Iran" and "Iranian". */
function isShortFormOf(short: string, long: string): boolean {
  return short.length >= 3 && long.startsWith(short);
}

function isAcronymOf(short: string[], long: string[]): boolean {
  const [acronym] = short;
  return short.length === 1 && long.length > 1 && long.map((word) => word[0]).join("") === acronym;
}

function differByOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const skipA = a.length >= b.length ? 1 : 0;
  const skipB = b.length >= a.length ? 1 : 0;
  return a.slice(i + skipA) === b.slice(i + skipB);
}
