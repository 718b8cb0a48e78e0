import type { Alignment } from "./alignment.js";
import { nextContent, previousContent } from "./cue-targets.js";
import { matchNames } from "./name-agreement.js";
import type { Name, Statement, Token } from "./statement.js";

const FORMS_OF_BE = new Set("be is are was were been being get got".split(" "));
const LISTING = /^(?:and|or|,|&|both|the|-)$/;

/** A name and its like in the other statement. */
interface Bearer {
  left: Name;
  right: Name;
}

/**
 * Whether two names change places: "A accused B" against "B accused A", "from A to B" against "from B to A". Names that
 * are merely listed may come in any order, and the passive turns the order round.
 */
export function rolesAreSwapped(a: Statement, b: Statement, alignment: Alignment): boolean {
  if (neighboursAreSwapped(a, b, alignment)) return true;
  const bearers = bearersOf(a, b);
  return bearers.some((first, i) =>
    bearers.slice(i + 1).some((second) => {
      const turned = first.right.start > second.right.start;
      const between = verbsBetween(alignment, first, second);
      const after = turned ? first.right : second.right;
      const voices = between.filter(
        ({ left, right }) => isPassive(a, left, second.left) !== isPassive(b, right, after),
      );
      if (!turned) return voices.length > 0;
      if (between.length > 0) return voices.length === 0 && !areListed(a.tokens, first.left, second.left);
      return takeEachOthersPlace(a, b, first, second);
    }),
  );
}

/** Names that each statement gives once, in the order of `a`; a name given twice has no one place. */
function bearersOf(a: Statement, b: Statement): Bearer[] {
  const [toB, toA] = [matchNames(a, b), matchNames(b, a)];
  const single = (list: number[], value: number) => list.filter((other) => other === value).length === 1;
  return a.names.flatMap((left, i) => {
    const j = toB[i]!;
    const paired = j >= 0 && toA[j] === i && single(toB, j) && single(toA, i);
    return paired ? [{ left, right: b.names[j]! }] : [];
  });
}

function verbsBetween(
  { pairs }: Alignment,
  first: Bearer,
  second: Bearer,
): { left: number; right: number }[] {
  const [from, to] =
    first.right.start < second.right.start ? [first.right, second.right] : [second.right, first.right];
  return pairs.filter(
    ({ left, right }) =>
      left >= first.left.end && left < second.left.start && right >= from.end && right < to.start,
  );
}

/** "was accused in court by": a form of "be" shortly before the word, and "by" between it and the name after it. */
function isPassive({ tokens }: Statement, at: number, after: Name): boolean {
  const be = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => FORMS_OF_BE.has(lower));
  return be && tokens.slice(at + 1, after.start).some(({ lower }) => lower === "by");
}

function areListed(tokens: Token[], first: Name, second: Name): boolean {
  return tokens
    .slice(first.end, second.start)
    .every(({ lower, detail }) => LISTING.test(lower) || detail === "NAME");
}

/** Each stands after the word that the other has before it on the other side, and the two words are not one. */
function takeEachOthersPlace(a: Statement, b: Statement, first: Bearer, second: Bearer): boolean {
  if (areListed(a.tokens, first.left, second.left)) return false;
  const [one, other] = [wordBefore(a, first.left), wordBefore(a, second.left)];
  return one !== other && one === wordBefore(b, second.right) && other === wordBefore(b, first.right);
}

function wordBefore({ tokens }: Statement, { start }: Name): string {
  return tokens[start - 1]?.lower ?? "";
}

/** "The dog bit the man" against "The man bit the dog": the words next to one and the same verb change sides. */
function neighboursAreSwapped(a: Statement, b: Statement, { pairs }: Alignment): boolean {
  const rightOf = new Map(
    pairs.filter(({ likeness }) => likeness === 1).map(({ left, right }) => [left, right]),
  );
  return pairs.some(({ left: verb, right: sameVerb }) => {
    const [before, after] = [previousContent(a.tokens, verb), nextContent(a.tokens, verb)];
    if (before === null || after === null) return false;
    const turned =
      rightOf.get(before) === nextContent(b.tokens, sameVerb) &&
      rightOf.get(after) === previousContent(b.tokens, sameVerb);
    return turned && isBarePassive(a.tokens, verb) === isBarePassive(b.tokens, sameVerb);
  });
}

function isBarePassive(tokens: Token[], at: number): boolean {
  return (
    tokens.slice(at + 1, at + 3).some(({ lower }) => lower === "by") ||
    FORMS_OF_BE.has(tokens[at - 1]?.lower ?? "")
  );
}
