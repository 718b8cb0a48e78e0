import type { AlignedPair, Alignment } from "./alignment.js";
import { nextContent, previousContent } from "./cue-targets.js";
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

/** "No. 2", "no doubt", "not only" and "nothing but" do not negate. */
function isSetPhrase(tokens: Token[], at: number): boolean {
  const [lower, next, after] = [tokens[at]!.lower, tokens[at + 1], tokens[at + 2]];
  if (lower === "no" && next?.text === "." && after?.kind === "NUMBER") return true;
  if (lower === "no" && (next?.lower === "doubt" || next?.kind === "NUMBER")) return true;
  return (lower === "not" && next?.lower === "only") || (lower === "nothing" && next?.lower === "but");
}

/**
 * Whether one statement says of something that both speak of the contrary of what the other says: one clause is negated
 * and its counterpart is not, or a word stands against its opposite, but not both at once.
 */
export function polaritiesDiffer(
  a: Statement,
  b: Statement,
  alignment: Alignment,
  nearlyEqual: boolean,
): boolean {
  const turned = a.denied !== b.denied;
  const odd = (a.negations.length + b.negations.length) % 2 === 1;
  if (nearlyEqual && odd && !alignment.pairs.some(({ opposite }) => opposite)) return !turned;
  const clauses = new Map<string, boolean>();
  for (const pair of alignment.pairs) {
    const { left, right } = pair;
    const opposite = pair.opposite && sharesSurroundings(pair, alignment);
    const key = `${a.tokens[left]!.clause} ${b.tokens[right]!.clause}`;
    if (opposite) clauses.set(key, !(clauses.get(key) ?? turned));
    else if (!clauses.has(key)) clauses.set(key, turned);
  }
  const touched = touchedClauses(a, b, alignment);
  for (const key of clauses.keys()) {
    const [left, right] = key.split(" ").map(Number);
    const differs = parity(a, left!) !== parity(b, right!);
    if (touched.has(key) && differs) clauses.set(key, !clauses.get(key));
  }
  return [...clauses.values()].some(Boolean);
}

function parity({ negations, tokens }: Statement, clause: number): boolean {
  return negations.filter(({ at }) => tokens[at]!.clause === clause).length % 2 === 1;
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

/** Pairs of clauses that share what one of them negates, or words near it; a negation of what only one side has says nothing. */
function touchedClauses(a: Statement, b: Statement, { pairs }: Alignment): Set<string> {
  const near = (cues: Cue[], at: number) =>
    cues.some((cue) => cue.target === at || Math.abs(cue.at - at) <= REACH);
  return new Set(
    pairs
      .filter(({ left, right }) => near(a.negations, left) || near(b.negations, right))
      .map(({ left, right }) => `${a.tokens[left]!.clause} ${b.tokens[right]!.clause}`),
  );
}
