import type { Alignment } from "./alignment.js";
import { nextContent } from "./cue-targets.js";
import type { Cue, Statement, Token } from "./statement.js";

/** What is to come, what only may be, what ought to be, what hangs on a condition; everything else is said as fact. */
const CLASSES: [string, string][] = [
  [
    "INTENDED",
    "will shall plan intend expect hope seek aim vow promise pledge propose want going set due poised about",
  ],
  ["INTENDED", "scheduled slated expected prepare ready"],
  ["REPORTED", "would"],
  ["POSSIBLE", "may might could can possibly perhaps maybe likely probably potentially consider mull weigh"],
  ["DUE", "should must ought"],
  ["CONDITIONAL", "if"],
];
const classOf = new Map(
  CLASSES.flatMap(([value, words]) => words.split(" ").map((word): [string, string] => [word, value])),
);
/** These set the mood only before "to": "plans to", but not "his plans". */
const BEFORE_TO = new Set(
  `plan intend expect hope seek aim vow promise pledge propose want going set due poised about scheduled slated expected
  prepare ready`.split(/\s+/),
);
const COMPARING = new Set(["more", "most", "less", "least"]);
const FORMS_OF_BE = new Set("is are was were be".split(" "));
/**
 * "would" is "will" after "said", and what might or should be in a case that is only thought of: outlets put one for the
 * other, so that these differ only where all else is the same.
 */
const LOOSE = new Set(["REPORTED", "DUE", "CONDITIONAL"]);

/** Finds the words that say how real something is, and the words that they say it of: all of "is set to vote to override". */
export function readModals(tokens: Token[]): Cue[] {
  return tokens.flatMap((token, at) => {
    const value = token.kind === "WORD" && token.detail === null ? valueAt(tokens, at) : undefined;
    if (value === undefined) return [];
    const targets = chainFrom(tokens, at);
    const cues: Cue[] = targets.map((target) => ({ value, at, target }));
    return cues.length > 0 ? cues : [{ value, at, target: null }];
  });
}

function valueAt(tokens: Token[], at: number): string | undefined {
  const { lower, lemma } = tokens[at]!;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (FORMS_OF_BE.has(lower) && next?.lower === "to" && after !== undefined && isBareVerb(after))
    return "INTENDED";
  const value = classOf.get(lower) ?? classOf.get(lemma);
  const led = BEFORE_TO.has(lower) || BEFORE_TO.has(lemma);
  if (lower === "likely" && COMPARING.has(tokens[at - 1]?.lower ?? "")) return undefined;
  return led && next?.lower !== "to" ? undefined : value;
}

/** What the mood is said of, and what is tied to that by "to": the vote as well as the overriding. */
function chainFrom(tokens: Token[], at: number): number[] {
  const first = nextContent(tokens, at);
  if (first === null) return [];
  const linked = tokens[first + 1]?.lower === "to" && isBareVerb(tokens[first + 2]) ? first + 2 : null;
  return linked === null ? [first] : [first, linked];
}

function isBareVerb(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "WORD" && !token.capital && token.lower === token.lemma;
}

/**
 * Whether both speak of one deed, but not as equally real: "will close", "may close" and "closed" are three things. Where
 * only one side says how real, the other must say it as a fact (in the past), or be nearly equal otherwise.
 */
export function modalitiesDiffer(
  a: Statement,
  b: Statement,
  { pairs }: Alignment,
  nearlyEqual: boolean,
): boolean {
  const [inA, inB] = [byTarget(a), byTarget(b)];
  const [moodsA, moodsB] = [firmMoods(a, inA), firmMoods(b, inB)];
  if (moodsA !== moodsB && (nearlyEqual || OPPOSED.has(`${moodsA} ${moodsB}`))) return true;
  if (isAhead(a) ? isPast(b) : isAhead(b) && isPast(a)) return true;
  return pairs.some(({ left, right }) => {
    const [one, other] = [inA.get(left), inB.get(right)];
    if (one === other) return false;
    if (one !== undefined && other !== undefined) return !areLoose(one, other);
    const [bare, at] = one === undefined ? [a, left] : [b, right];
    if ((one ?? other) === "CONDITIONAL" || isTempered(bare, at)) return false;
    return isFact(bare.tokens, at) || (nearlyEqual && !isInfinitive(bare.tokens, at));
  });
}

/** "would" and "will", "should" and "may" are put for one another; "would close" and "might close" are not. */
function areLoose(one: string, other: string): boolean {
  const moods = new Set([one, other]);
  return (LOOSE.has(one) || LOOSE.has(other)) && !(moods.has("REPORTED") && moods.has("POSSIBLE"));
}

/** In so few words at the head of a statement its main verb stands. */
const HEAD = 5;

/** "Congress is set to vote": the main verb of a short statement is yet to come. */
function isAhead({ modals, tokens }: Statement): boolean {
  return tokens.length <= SHORT && modals.some(({ value, at }) => at <= HEAD && value === "INTENDED");
}

/** "Congress rejected": the main verb of a short statement is in the past, and nothing in it is yet to come. */
function isPast({ modals, tokens }: Statement): boolean {
  const told = tokens.slice(0, HEAD).some(({ weight }, at) => weight > 0 && isFact(tokens, at));
  return tokens.length <= SHORT && modals.length === 0 && told;
}

const SHORT = 16;

/** Statements that have one mood each, throughout. */
const OPPOSED = new Set(["INTENDED POSSIBLE", "POSSIBLE INTENDED"]);

function firmMoods({ modals }: Statement, moods: ReadonlyMap<number, string>): string {
  const ofNothing = modals.flatMap(({ target, value }) => (target === null ? [value] : []));
  return [...new Set([...moods.values(), ...ofNothing])]
    .filter((mood) => !LOOSE.has(mood))
    .sort()
    .join();
}

/** A word shortly before says how real it is in a way of its own: "appears", "if", "prospect". */
function isTempered({ tokens, modals }: Statement, at: number): boolean {
  const from = Math.max(0, at - TEMPER_REACH);
  return (
    modals.some((cue) => cue.at >= from && cue.at < at) ||
    tokens.slice(from, at).some(({ lemma }) => TEMPERING.has(lemma))
  );
}

const TEMPER_REACH = 6;
const TEMPERING = new Set(
  `appear seem suggest indicate if unless should estimate forecast predict potential possible possibility prospect chance
  risk threaten fear need able ability allow permit let enable authority option`.split(/\s+/),
);

/** What each word is said as; of several moods the one that says least: "will probably close" is probable. */
function byTarget({ modals }: Statement): Map<number, string> {
  const moods = new Map<number, string>();
  for (const { target, value } of modals) {
    const known = target === null ? undefined : moods.get(target);
    if (target !== null && (known === undefined || STRENGTH.indexOf(value) < STRENGTH.indexOf(known)))
      moods.set(target, value);
  }
  return moods;
}

const STRENGTH = ["POSSIBLE", "DUE", "REPORTED", "INTENDED", "CONDITIONAL"];

/** A word in the past ("closed"), or shortly after one of be, have or do in the past ("was highly profitable"). */
function isFact(tokens: Token[], at: number): boolean {
  const { lower, lemma, detail } = tokens[at]!;
  if (detail !== null || isInfinitive(tokens, at)) return false;
  const before = tokens.slice(Math.max(0, at - AUXILIARY_REACH), at);
  const auxiliary = before.findLastIndex((token) => PAST_AUXILIARIES.has(token.lower));
  return (
    (auxiliary >= 0 && !before.slice(auxiliary).some(({ text }) => text === ",")) ||
    (lower !== lemma && !lower.endsWith("ing") && !lower.endsWith("s"))
  );
}

const PAST_AUXILIARIES = new Set(["was", "were", "had", "did"]);
const AUXILIARY_REACH = 5;

/** "to close", "to be closed", but not "to schools". */
function isInfinitive(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "to");
}
