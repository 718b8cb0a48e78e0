import { type AlignedPair, type Alignment, contentPositions } from "./alignment.js";
import { agreeingDates } from "./date-agreement.js";
import { agreeingNumbers } from "./number-agreement.js";
import { oncePerStatement } from "./once-per-statement.js";
import type { Statement } from "./statement.js";

/** How much two statements have in common, words weighed by how much they tell. */
export interface Overlap {
  /** Share of the less covered statement that the other has, 0 to 1. */
  least: number;
  /** What the fuller one adds: the weight of its words and figures without a like in the other, in rare words; who said it is left out. */
  added: number;
  /** Share of all their words, endings left out, that both have, 0 to 1 (Dice's coefficient); near words count in part. */
  words: number;
  /**
   * Share of all their pairs of neighbouring words that both have, 0 to 1. Of two statements with as many words in common,
   * those that have them in one copied run have something else in the rest.
   */
  runs: number;
}

/** Positions of words that belong to a differing detail and count on neither side. */
export interface LeftOut {
  left: ReadonlySet<number>;
  right: ReadonlySet<number>;
}

const NOTHING: LeftOut = { left: new Set(), right: new Set() };
/** An agreeing number or date tells as much as a rare word. */
const DETAIL_WEIGHT = 1;

/** Measures how much of each statement the other has, by the alignment and by plain words. */
export function overlapOf(
  a: Statement,
  b: Statement,
  { pairs }: Alignment,
  leftOut: LeftOut = NOTHING,
): Overlap {
  const alike = pairs.filter(({ left, right }) => !leftOut.left.has(left) && !leftOut.right.has(right));
  const ofA = coverage(a, b, leftOut.left, new Map(alike.map(({ left, likeness }) => [left, likeness])));
  const ofB = coverage(b, a, leftOut.right, new Map(alike.map(({ right, likeness }) => [right, likeness])));
  const [wordsOfA, wordsOfB] = [plainWords(a, leftOut.left), plainWords(b, leftOut.right)];
  return {
    least: Math.min(ofA.share, ofB.share),
    added: Math.max(ofA.alone, ofB.alone),
    words: dice(wordsOfA.single, wordsOfB.single, nearness(a, b, alike)),
    runs: dice(wordsOfA.neighbouring, wordsOfB.neighbouring, 0),
  };
}

/** What share of a statement the other has, and the weight of what it has alone. */
function coverage(
  statement: Statement,
  other: Statement,
  leftOut: ReadonlySet<number>,
  likenessAt: ReadonlyMap<number, number>,
): { share: number; alone: number } {
  const agreeing = DETAIL_WEIGHT * (agreeingNumbers(statement, other) + agreeingDates(statement, other));
  const framing = new Set(statement.framing);
  let [covered, whole, alone] = [agreeing, agreeing, 0];
  for (const at of contentPositions(statement)) {
    if (leftOut.has(at)) continue;
    const { weight } = statement.tokens[at]!;
    const likeness = likenessAt.get(at);
    covered += weight * (likeness ?? 0);
    whole += weight;
    alone += likeness === undefined && !framing.has(at) ? weight : 0;
  }
  const figures = statement.quantities.length - agreeingNumbers(statement, other);
  return {
    share: whole === 0 ? 0 : Math.min(1, covered / whole),
    alone: alone + DETAIL_WEIGHT * figures,
  };
}

/** The distinct stems of a statement, and its distinct pairs of neighbouring ones. */
interface PlainWords {
  single: ReadonlySet<string>;
  neighbouring: ReadonlySet<string>;
}

/** The distinct stems of a statement. */
export const plainStems = (statement: Statement): ReadonlySet<string> => allPlainWords(statement).single;

const allPlainWords = oncePerStatement((statement) => readPlainWords(statement, new Set()));

function plainWords(statement: Statement, leftOut: ReadonlySet<number>): PlainWords {
  return leftOut.size === 0 ? allPlainWords(statement) : readPlainWords(statement, leftOut);
}

function readPlainWords({ tokens }: Statement, leftOut: ReadonlySet<number>): PlainWords {
  const words = tokens.filter(({ kind }, at) => kind !== "MARK" && !leftOut.has(at)).map(({ stem }) => stem);
  return {
    single: new Set(words),
    neighbouring: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)),
  };
}

/** What the pairs of near words count together, which have no stem in common. */
function nearness(a: Statement, b: Statement, pairs: readonly AlignedPair[]): number {
  const near = pairs.filter(
    ({ left, right, opposite }) => !opposite && a.tokens[left]!.stem !== b.tokens[right]!.stem,
  );
  return near.reduce((sum, { likeness }) => sum + likeness, 0);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>, near: number): number {
  let shared = near;
  for (const part of a) if (b.has(part)) shared += 1;
  return a.size + b.size === 0 ? 0 : Math.min(1, (2 * shared) / (a.size + b.size));
}
