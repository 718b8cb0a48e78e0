import type { Alignment } from "./alignment.js";
import { nextContent } from "./cue-targets.js";
import type { Cue, Statement, Token } from "./statement.js";

/** What is to come, what only may be, what ought to be, what hangs on a condition; everything else is said as fact. */
const CLASSES: [string, string][] = [
  ["INTENDED", "will would shall plan intend expect hope seek aim vow promise pledge propose want going"],
  ["POSSIBLE", "may might could can possibly perhaps maybe likely probably potentially consider mull weigh"],
  ["DUE", "should must ought"],
  ["CONDITIONAL", "if"],
];
const classOf = new Map(
  CLASSES.flatMap(([value, words]) => words.split(" ").map((word): [string, string] => [word, value])),
);
/** These set the mood only before "to": "plans to", but not "his plans". */
const BEFORE_TO = new Set(
  "plan intend expect hope seek aim vow promise pledge propose want going".split(" "),
);

/** Finds the words that say how real something is, and the word that they say it of. */
export function readModals(tokens: Token[]): Cue[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "WORD" || token.detail !== null) return [];
    const value = classOf.get(token.lower) ?? classOf.get(token.lemma);
    if (value === undefined) return [];
    if (BEFORE_TO.has(token.lemma) && tokens[at + 1]?.lower !== "to") return [];
    return [{ value, at, target: nextContent(tokens, at) }];
  });
}

/**
 * Whether both speak of one deed, but not as equally real: "will close", "may close" and "closed" are three things. Where
 * only one side says how real, the other must say it as a fact (past, or third person), or be nearly equal otherwise.
 */
export function modalitiesDiffer(
  a: Statement,
  b: Statement,
  { pairs }: Alignment,
  nearlyEqual: boolean,
): boolean {
  if (nearlyEqual && classesOf(a) !== classesOf(b)) return true;
  const [inA, inB] = [byTarget(a), byTarget(b)];
  return pairs.some(({ left, right }) => {
    const [one, other] = [inA.get(left), inB.get(right)];
    if (one === other) return false;
    if (one !== undefined && other !== undefined) return true;
    const [tokens, at] = one === undefined ? [a.tokens, left] : [b.tokens, right];
    return isFact(tokens, at) || (nearlyEqual && !isInfinitive(tokens, at));
  });
}

function classesOf({ modals }: Statement): string {
  return [...new Set(modals.map(({ value }) => value))].sort().join();
}

function byTarget({ modals }: Statement): Map<number, string> {
  return new Map(
    modals.flatMap(({ target, value }) => (target === null ? [] : [[target, value] as [number, string]])),
  );
}

function isFact(tokens: Token[], at: number): boolean {
  const { lower, lemma, detail } = tokens[at]!;
  return (
    detail === null &&
    lower !== lemma &&
    !lower.endsWith("ing") &&
    !lower.endsWith("s") &&
    !isInfinitive(tokens, at)
  );
}

/** "to close", "to be closed". */
function isInfinitive(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "to");
}
