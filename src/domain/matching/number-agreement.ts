import { FRACTION_STEP } from "./numbers.js";
import type { Quantity, Statement } from "./statement.js";
import { areNear } from "./word-relations.js";

/** Nobody rounds by more than this share of a figure and means the same: "about 300" is not said of 340. */
const LOOSE = 0.05;
/** Lengths in other units are rounded: "3 km" and "two miles". */
const CONVERTED = 0.1;
/** An exact figure and the round one that stands for it: 5,012 and 5,000. */
const ROUNDED = 0.003;
const MONEY = new Set(["$", "£", "€", "¥", "a$", "c$", "nz$", "hk$", "yuan", "rupee", "ruble", "cent"]);

/**
 * Whether two statements give different figures of one kind. A number that only one of them gives is no difference, unless
 * it is what that one has to say: where all else is `nearlyEqual` and the other gives no figure at all.
 */
export function numbersDiffer(a: Statement, b: Statement, nearlyEqual: boolean): boolean {
  if (nearlyEqual && carries(a, b)) return true;
  const openA = unmatched(a, b);
  const openB = unmatched(b, a);
  return (
    openA.some((figure) => openB.some((other) => areComparable(figure, other, a, b))) ||
    countsAreSwapped(a, b)
  );
}

/** Whether what one statement gives as "more than" and the other as "fewer than" leave no figure between them. */
export function boundsExclude(a: Statement, b: Statement): boolean {
  return a.quantities.some((one) =>
    b.quantities.some(
      (other) =>
        kindOf(one) === kindOf(other) &&
        one.nouns.some((noun) => other.nouns.includes(noun)) &&
        (exceeds(one, other) || exceeds(other, one)),
    ),
  );
}

function exceeds(high: Quantity, low: Quantity): boolean {
  return high.bound === "AT_LEAST" && low.bound === "AT_MOST" && high.value >= low.value;
}

/** How many numbers of `a` have their like in `b`. */
export function agreeingNumbers(a: Statement, b: Statement): number {
  return a.quantities.length - unmatched(a, b).length;
}

/**
 * Whether two figures say the same, rounding and words like "nearly" allowed for. "More than 50" and 52, "dozens" and 36
 * can both be true and yet say different things, so they do not; "more than 50" and 50 do, as the same figure more or less
 * carefully given.
 */
export function figuresAgree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  if (a.bound === "SEVERAL" || b.bound === "SEVERAL") return a.bound === b.bound && a.value === b.value;
  if (a.value === b.value) return !areOpposed(a, b);
  if (isOpenEnded(a) || isOpenEnded(b))
    return a.bound === b.bound && (isRoundingOf(a, b) || isRoundingOf(b, a));
  if (a.unit === "metre" && a.step % 1 !== b.step % 1)
    return Math.abs(a.value - b.value) <= CONVERTED * Math.max(a.value, b.value);
  return covers(a, b.value) || covers(b, a.value) || isRoundingOf(a, b) || isRoundingOf(b, a);
}

function isOpenEnded({ bound }: Quantity): boolean {
  return bound === "AT_LEAST" || bound === "AT_MOST";
}

/** "nearly half" and "just over half", "more than 50" and "under 50": one lies below the figure, the other above it. */
function areOpposed(a: Quantity, b: Quantity): boolean {
  return (UPWARD.has(a.bound) && DOWNWARD.has(b.bound)) || (DOWNWARD.has(a.bound) && UPWARD.has(b.bound));
}

const UPWARD = new Set<Quantity["bound"]>(["ABOVE", "AT_LEAST"]);
const DOWNWARD = new Set<Quantity["bound"]>(["BELOW", "AT_MOST"]);

/** "fell to 4.1 percent" against "fell": shares, sums and large counts are news, "two men" and "the men" are not. */
function carries(a: Statement, b: Statement): boolean {
  const telling = ({ quantities }: Statement) => quantities.some(isTelling);
  const counts = ({ quantities }: Statement) =>
    quantities.filter(({ unit }) => unit !== "ordinal" && unit !== "time" && unit !== "age").length;
  return (counts(a) === 0 && telling(b)) || (counts(b) === 0 && telling(a));
}

function isTelling({ unit, value }: Quantity): boolean {
  return unit === null ? value > LARGEST_PASSING_COUNT : unit === "%" || unit === "points" || MONEY.has(unit);
}

/** Up to a dozen, how many there are is often left to the reader. */
const LARGEST_PASSING_COUNT = 12;

/** Two figures can differ only where they may be of the same thing: "20 moons" and "two astronomers" are not. */
function areComparable(one: Quantity, other: Quantity, a: Statement, b: Statement): boolean {
  if (kindOf(one) !== kindOf(other)) return false;
  if (one.unit !== null && one.unit !== "ordinal") return true;
  if (one.nouns.length === 0 || other.nouns.length === 0) return true;
  if (one.nouns.some((noun) => other.nouns.some((like) => noun === like || areNear(noun, like)))) return true;
  return !mentions(b, one.nouns) && !mentions(a, other.nouns);
}

function mentions({ tokens }: Statement, nouns: string[]): boolean {
  return nouns.some((noun) => tokens.some(({ lemma }) => lemma === noun || areNear(lemma, noun)));
}

/**
 * Whether a value rounds to the loosely worded figure at the precision at which that is given: "about 50" is said of 52,
 * "about 52" is not said of 54. "Nearly" is said from below, "just over" from above.
 */
function covers(loose: Quantity, value: number): boolean {
  const above = value - loose.value;
  if (Math.abs(above) > Math.min(roundedBy(loose), LOOSE * Math.abs(loose.value))) return false;
  if (loose.bound === "ABOUT") return true;
  return loose.bound === "BELOW" ? above < 0 : loose.bound === "ABOVE" && above > 0;
}

/** Half of the last digit given; parts of a whole such as "half" are coarser than the percentages they are reckoned in. */
function roundedBy({ step, unit, value }: Quantity): number {
  const isFraction = unit === "%" && step === FRACTION_STEP;
  return isFraction ? LOOSE * value : step / 2;
}

/** 5,000 for 5,012, 16 for 15.7: the coarser one has the nearest value that its digits can show. */
function isRoundingOf(coarse: Quantity, fine: Quantity): boolean {
  if (coarse.step <= fine.step || (isYearLike(coarse) && isYearLike(fine))) return false;
  const distance = Math.abs(coarse.value - fine.value);
  if (coarse.step <= 1 || coarse.value % 10 !== 0)
    return distance <= coarse.step / 2 && distance <= LOOSE * fine.value;
  return distance <= ROUNDED * fine.value;
}

/** "Windows 2000" and "Windows 1999": four digits in this range are seldom a rounded count. */
function isYearLike({ value, unit }: Quantity): boolean {
  return unit === null && value >= 1500 && value < 2100;
}

function unmatched(a: Statement, b: Statement): Quantity[] {
  return a.quantities.filter((figure) => !b.quantities.some((other) => figuresAgree(figure, other)));
}

function kindOf({ unit }: Quantity): string {
  if (unit === null) return "count";
  return MONEY.has(unit) ? "money" : unit;
}

/** "38 passengers and 5 crew" against "5 passengers and 38 crew": each figure counts what the other's like counts. */
function countsAreSwapped(a: Statement, b: Statement): boolean {
  return a.quantities.some((figure) => {
    const like = b.quantities.filter((other) => figuresAgree(figure, other));
    const sameNoun = b.quantities.find((other) => countTheSame(figure, other));
    return (
      like.length > 0 &&
      sameNoun !== undefined &&
      !figuresAgree(figure, sameNoun) &&
      like.every(
        (other) =>
          other.nouns.length > 0 &&
          !countTheSame(figure, other) &&
          a.quantities.some((own) => countTheSame(own, other)),
      )
    );
  });
}

function countTheSame(one: Quantity, other: Quantity): boolean {
  return one.nouns.length > 0 && one.nouns[0] === other.nouns[0];
}
