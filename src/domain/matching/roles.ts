import type { Alignment } from "./alignment.js";
import type { Statement, Token } from "./statement.js";

const PASSIVE = new Set("be is are was were been being get got".split(" "));
const CO_ORDINATION = /^(?:and|or|,|&)$/;

/**
 * Whether two things change places: "A accused B" against "B accused A", "from A to B" against "from B to A". Things that
 * are merely listed may come in any order, and the passive turns the order round.
 */
export function rolesAreSwapped(a: Statement, b: Statement, { pairs }: Alignment): boolean {
  const bearers = pairs.filter(
    ({ left, right, opposite }) => !opposite && isBearer(a.tokens[left]!) && isBearer(b.tokens[right]!),
  );
  return bearers.some((one, i) =>
    bearers.slice(i + 1).some((other) => {
      const [first, second] = one.left < other.left ? [one, other] : [other, one];
      if (first.right < second.right) return swappedByVoice(a, b, pairs, first, second);
      return (
        !areListed(a.tokens, first.left, second.left) &&
        !areListed(b.tokens, second.right, first.right) &&
        aboutSameVerb(a, b, pairs, first, second)
      );
    }),
  );
}

type Pair = Alignment["pairs"][number];

function isBearer({ detail }: Token): boolean {
  return detail === "NAME";
}

/** Between the two stands, on both sides, one and the same word in the same voice; or each takes the other's very place. */
function aboutSameVerb(a: Statement, b: Statement, pairs: Pair[], first: Pair, second: Pair): boolean {
  const verb = verbBetween(pairs, [first.left, second.left], [second.right, first.right]);
  if (verb !== undefined) return isPassive(a.tokens, verb.left) === isPassive(b.tokens, verb.right);
  return (
    beside(a, first.left, -1) === beside(b, second.right, -1) &&
    beside(a, second.left, -1) === beside(b, first.right, -1) &&
    beside(a, second.left, -1) !== ""
  );
}

/** The order is the same, but one side has the passive: "A was accused by B" against "A accused B". */
function swappedByVoice(a: Statement, b: Statement, pairs: Pair[], first: Pair, second: Pair): boolean {
  const verb = verbBetween(pairs, [first.left, second.left], [first.right, second.right]);
  return verb !== undefined && isPassive(a.tokens, verb.left) !== isPassive(b.tokens, verb.right);
}

function verbBetween(pairs: Pair[], inA: [number, number], inB: [number, number]): Pair | undefined {
  return pairs.find(({ left, right }) => left > inA[0] && left < inA[1] && right > inB[0] && right < inB[1]);
}

/** "was accused by": a form of "be" shortly before the word and "by" shortly after it. */
function isPassive(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => PASSIVE.has(lower));
  return before && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === "by");
}

function areListed(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .every(({ lower, detail }) => CO_ORDINATION.test(lower) || detail === "NAME");
}

function beside({ tokens, names }: Statement, at: number, step: -1): string {
  const name = names.find(({ start, end }) => start <= at && at < end);
  return tokens[(name?.start ?? at) + step]?.lower ?? "";
}
