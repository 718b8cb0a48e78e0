import type { Alignment } from "./alignment.js";
import { nextContent } from "./cue-targets.js";
import type { Cue, Statement, Token } from "./statement.js";

/** What is to come, what only may be, what ought to be, what hangs on a condition; everything else is said as fact. */
const CLASSES: [string, string][] = [
  ["INTENDED", "will would shall plan intend expect hope seek aim vow promise pledge propose want going"],
  ["POSSIBLE", "may might could can possibly perhaps maybe likely probably potentially consider mull weigh"],
  ["DUE", "should must ought"],
  ["CONDITIONAL", "if unless"],
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

/** Whether both speak of one deed, but not as equally real: "will close", "may close" and "closed" are three things. */
export function modalitiesDiffer(a: Statement, b: Statement, { pairs }: Alignment): boolean {
  const moodA = moods(a);
  const moodB = moods(b);
  return pairs.some(({ left, right }) => {
    const [one, other] = [moodA.get(left), moodB.get(right)];
    return one !== other && isVerbLike(a.tokens[left]!, b.tokens[right]!);
  });
}

function moods({ modals }: Statement): Map<number, string> {
  return new Map(
    modals.flatMap(({ target, value }) => (target === null ? [] : [[target, value] as [number, string]])),
  );
}

function isVerbLike(a: Token, b: Token): boolean {
  return a.detail === null && b.detail === null;
}
