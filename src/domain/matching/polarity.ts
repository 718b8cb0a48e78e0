import type { AlignedPair, Alignment } from "./alignment.js";
import { nextContent, previousContent } from "./cue-targets.js";
import { isImplicitNegative } from "./implicit-negatives.js";
import type { Cue, Statement, Token } from "./statement.js";

const NEGATIONS = new Set(
  "not never no none nobody nothing neither without cannot hardly barely scarcely unless".split(" "),
);
/** Words that negate the verb after them, each with what must follow: "failed to agree", "denied stealing". */
const NEGATING_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ["fail", /^to$/],
  ["failure", /^to$/],
  ["refuse", /^to$/],
  ["refusal", /^to$/],
  ["decline", /^to$/],
  ["unable", /^to$/],
  ["deny", /^(?:that|any|having|being|\w+ing|he|she|it|they|there)$/],
]);

const NEIGHBOURS = 5;
/** So many words from a negation, what stands there is still what it is about. */
const REACH = 3;

/** Finds the words that negate, and what they negate. "neither ... nor" is one negation. */
export function readNegations(tokens: Token[]): Cue[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "WORD" || token.detail !== null || isSetPhrase(tokens, at)) return [];
    const follows = NEGATING_BEFORE.get(token.lemma)?.test(tokens[at + 1]?.lower ?? "") === true;
    const target = nextContent(tokens, at) ?? previousContent(tokens, at);
    return NEGATIONS.has(token.lower) || follows ? [{ value: "NOT", at, target }] : [];
  });
}

/** "No. 2", "no doubt", "not only", "not until" and "nothing but" do not negate. */
function isSetPhrase(tokens: Token[], at: number): boolean {
  const [lower, next, after] = [tokens[at]!.lower, tokens[at + 1], tokens[at + 2]];
  if (lower === "no" && next?.text === "." && after?.kind === "NUMBER") return true;
  if (lower === "no" && (next?.lower === "doubt" || next?.kind === "NUMBER")) return true;
  return (
    (lower === "not" && /^(?:only|until)$/.test(next?.lower ?? "")) ||
    (lower === "nothing" && next?.lower === "but")
  );
}

/**
 * Whether one statement says of something that both speak of the contrary of what the other says: what one negates the
 * other does not, or a word stands against its opposite, but not both at once.
 */
export function polaritiesDiffer(a: Statement, b: Statement, alignment: Alignment): boolean {
  const turned = a.denied !== b.denied;
  const flips = new Map<string, number>();
  const flip = ({ left, right }: AlignedPair) => {
    const key = `${a.tokens[left]!.clause} ${b.tokens[right]!.clause}`;
    flips.set(key, (flips.get(key) ?? 0) + 1);
  };
  alignment.pairs.filter((pair) => pair.opposite && sharesSurroundings(pair, alignment)).forEach(flip);
  for (const pair of loneNegations(a, b, alignment)) flip(pair);
  const odd = [...flips.values()].filter((count) => count % 2 === 1).length;
  return turned ? odd === 0 : odd > 0;
}

/** Opposites are told of the same thing only where words beside them agree as well: "stay" and "leave" occur anywhere. */
function sharesSurroundings({ left, right }: AlignedPair, { pairs }: Alignment): boolean {
  return pairs.some(
    (other) =>
      !other.opposite &&
      Math.abs(other.left - left) <= NEIGHBOURS &&
      Math.abs(other.right - right) <= NEIGHBOURS,
  );
}

/** What one side negates and the other has without negation, each as the aligned pair that it bears on. */
function loneNegations(a: Statement, b: Statement, { pairs }: Alignment): AlignedPair[] {
  const ofA = a.negations.map((cue) => bearingOf(cue, pairs, "left"));
  const ofB = b.negations.map((cue) => bearingOf(cue, pairs, "right"));
  const [loneA, loneB] = [without(ofA, ofB), without(ofB, ofA)];
  return [
    ...unanswered(loneA, loneB).filter(({ right }) => !isSoftened(b, right, pairs, "right")),
    ...unanswered(loneB, loneA).filter(({ left }) => !isSoftened(a, left, pairs, "left")),
  ];
}

/** The pair that a negation bears on, and whether by its very target or by a word near it. Null: what only one side has. */
interface Bearing {
  pair: AlignedPair | null;
  exact: boolean;
}
type Side = "left" | "right";

function bearingOf({ at, target }: Cue, pairs: AlignedPair[], side: Side): Bearing {
  const exact = pairs.find((pair) => pair[side] === target);
  if (exact !== undefined) return { pair: exact, exact: true };
  const near = pairs.filter((pair) => Math.abs(pair[side] - at) <= REACH);
  near.sort((one, other) => Math.abs(one[side] - at) - Math.abs(other[side] - at));
  return { pair: near[0] ?? null, exact: false };
}

function without(mine: Bearing[], others: Bearing[]): Bearing[] {
  return mine.filter(({ pair }) => pair === null || !others.some((other) => other.pair === pair));
}

/** A negation of the other side whose bearing is not sure may be the same one in other words: each answers one of these. */
function unanswered(mine: Bearing[], others: Bearing[]): AlignedPair[] {
  const answers = others.filter(({ exact }) => !exact).length;
  const sorted = [...mine].sort((one, other) => Number(one.exact) - Number(other.exact));
  return sorted.slice(answers).flatMap(({ pair }) => (pair === null ? [] : [pair]));
}

/** The other side denies by a word of its own, which stands for nothing here: "declined comment" for "did not comment". */
function isSoftened({ tokens, negations }: Statement, at: number, pairs: AlignedPair[], side: Side): boolean {
  return tokens.some(
    (token, position) =>
      isImplicitNegative(token) &&
      Math.abs(position - at) <= SOFTENING_REACH &&
      !negations.some((cue) => cue.at === position) &&
      !pairs.some((pair) => pair[side] === position),
  );
}

const SOFTENING_REACH = 8;
