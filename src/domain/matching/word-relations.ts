import nearWords from "./lexicon/near-words.json" with { type: "json" };
import oppositeWords from "./lexicon/opposite-words.json" with { type: "json" };
import { NEAR_GROUPS, NOT_OPPOSITE, OPPOSITE_GROUPS } from "./news-words.js";

/** From a word to those that stand in one relation to it. */
export type WordRelation = ReadonlyMap<string, ReadonlySet<string>>;

const near = nearPairs();
const opposite = oppositePairs();

/** Shorter words begin with "un" for other reasons. */
const SHORTEST_NEGATED = 4;

/** Whether two dictionary forms can stand for each other in some sense. */
export function areNear(a: string, b: string): boolean {
  return near.get(a)?.has(b) === true;
}

/** Whether two dictionary forms say the contrary of each other: "rise" and "fall", "guilty" and "innocent". */
export function areOpposite(a: string, b: string): boolean {
  return opposite.get(a)?.has(b) === true || isNegated(a, b) || isNegated(b, a);
}

/** The dictionary forms that `areNear` to this one. */
export function nearWordsOf(lemma: string): string[] {
  return [...(near.get(lemma) ?? [])];
}

/** The dictionary forms that `areOpposite` to this one. */
export function oppositesOf(lemma: string): string[] {
  const bare = /^(?:un|non)(.+)$/u.exec(lemma)?.[1];
  return [
    ...(opposite.get(lemma) ?? []),
    ...(lemma.length >= SHORTEST_NEGATED ? [`un${lemma}`, `non${lemma}`] : []),
    ...(bare !== undefined && bare.length >= SHORTEST_NEGATED ? [bare] : []),
  ];
}

/** Whether there is a word that says the contrary of this dictionary form. */
export function hasOpposite(lemma: string): boolean {
  return (opposite.get(lemma)?.size ?? 0) > 0;
}

/** "profitable" and "unprofitable", "lethal" and "nonlethal". */
function isNegated(plain: string, other: string): boolean {
  return plain.length >= SHORTEST_NEGATED && (other === `un${plain}` || other === `non${plain}`);
}

function nearPairs(): Map<string, Set<string>> {
  const map = listed(nearWords);
  for (const group of NEAR_GROUPS) for (const word of group) add(map, word, group);
  return map;
}

function oppositePairs(): Map<string, Set<string>> {
  const map = listed(oppositeWords);
  for (const [left, right] of OPPOSITE_GROUPS) {
    for (const word of left) add(map, word, right);
    for (const word of right) add(map, word, left);
  }
  for (const [a, b] of NOT_OPPOSITE) {
    map.get(a)?.delete(b);
    map.get(b)?.delete(a);
  }
  return map;
}

/** Each line is a word and those related to it; the relation holds both ways. */
export function listed(lines: readonly string[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of lines) {
    const [word, ...others] = line.split(" ");
    add(map, word!, others);
    for (const other of others) add(map, other, [word!]);
  }
  return map;
}

function add(map: Map<string, Set<string>>, word: string, others: readonly string[]): void {
  const known = map.get(word) ?? new Set<string>();
  for (const other of others) if (other !== word) known.add(other);
  map.set(word, known);
}
