import type { Alignment } from "./alignment.js";
import { nextContent } from "./cue-targets.js";
import type { Cue, Statement, Token } from "./statement.js";

const CLASSES: [string, string][] = [
  ["ALL", "all every each entire whole always everyone everybody everything everywhere"],
  ["MOST", "most mostly majority mainly largely usually"],
  ["MANY", "many much numerous often"],
  ["SOME", "some several various sometimes partly part certain"],
  ["FEW", "few little rarely seldom handful minority"],
  ["ONLY", "only solely exclusively"],
];
const classOf = new Map(
  CLASSES.flatMap(([value, words]) => words.split(" ").map((word): [string, string] => [word, value])),
);
/** Classes that narrow or widen a statement so that it differs from the same one without any such word. */
const NOT_LIKE_NONE = new Set(["MOST", "FEW", "ONLY", "ALL", "SOME"]);
/** Those that no paraphrase leaves out. */
const NEVER_LIKE_NONE = new Set(["FEW"]);
/** Those that say less than the bare plural at the head of a statement, which speaks of them all or of them as such. */
const NARROWING = new Set(["MOST", "FEW", "ONLY", "SOME"]);

/** Finds the words that say of how many or how much something holds. */
export function readQuantifiers(tokens: Token[]): Cue[] {
  return tokens.flatMap((token, at) => {
    const value = token.kind === "WORD" && token.detail === null ? classOf.get(token.lower) : undefined;
    if (value === undefined || isNoQuantifier(tokens, at)) return [];
    return [{ value, at, target: nextContent(tokens, at) }];
  });
}

/** "most recent" and "not only" do not quantify; "some 40 people" is a loose number. */
function isNoQuantifier(tokens: Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1]?.lower, tokens[at]!.lower, tokens[at + 1]];
  if (token === "most" && (before === "the" || before === "a")) return true;
  if (token === "only" && (before === "not" || before === "the")) return true;
  return next?.kind === "NUMBER" || next?.detail === "NUMBER";
}

/**
 * Whether something that both speak of holds in one for more or for fewer than in the other. A quantifier on one side only
 * counts where the statements are `nearlyEqual` otherwise: looser paraphrases say the same in other places.
 */
export function scopesDiffer(
  a: Statement,
  b: Statement,
  { pairs }: Alignment,
  nearlyEqual: boolean,
): boolean {
  const [inA, inB] = [byTarget(a), byTarget(b)];
  return pairs.some(({ left, right }) => {
    const [one, other] = [inA.get(left), inB.get(right)];
    if (one === other) return false;
    if (one !== undefined && other !== undefined) return true;
    if (
      NARROWING.has((one ?? other)!) &&
      opensBare(one === undefined ? a : b, one === undefined ? left : right)
    )
      return true;
    return (nearlyEqual ? NOT_LIKE_NONE : NEVER_LIKE_NONE).has((one ?? other)!);
  });
}

/** "Voters approved", "Business groups warned": whom it speaks of is named first, without a word for which or how many. */
function opensBare({ tokens }: Statement, at: number): boolean {
  const { opening, lower, weight, detail } = tokens[at]!;
  return opening && detail === null && weight > 0 && !/(?:ing|ed)$/.test(lower);
}

function byTarget({ quantifiers }: Statement): Map<number, string> {
  return new Map(
    quantifiers.flatMap(({ target, value }) =>
      target === null ? [] : [[target, value] as [number, string]],
    ),
  );
}
