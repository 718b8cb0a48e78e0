import type { Quantity, Statement } from "./statement.js";

/** How far a loosely worded figure may lie from the exact one, as a share of it. */
const LOOSE = 0.05;
/** "More than 40" is said of 43, not of 60. */
const OPEN_END = 0.1;
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
    openA.some((figure) => openB.some((other) => kindOf(figure) === kindOf(other))) || countsAreSwapped(a, b)
  );
}

/** How many numbers of `a` have their like in `b`. */
export function agreeingNumbers(a: Statement, b: Statement): number {
  return a.quantities.length - unmatched(a, b).length;
}

/** Whether two figures say the same, rounding and words like "nearly" allowed for. */
export function figuresAgree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  if (a.value === b.value) return a.bound !== "AT_MOST" || b.bound !== "AT_LEAST";
  return covers(a, b.value) || covers(b, a.value) || isRoundingOf(a, b) || isRoundingOf(b, a);
}

/** "fell to 4.1 percent" against "fell": an ordinal or a time of day carries nothing. */
function carries(a: Statement, b: Statement): boolean {
  const counts = ({ quantities }: Statement) =>
    quantities.filter(({ unit }) => unit !== "ordinal" && unit !== "time").length;
  return (counts(a) === 0) !== (counts(b) === 0);
}

function covers(loose: Quantity, value: number): boolean {
  const share = (value - loose.value) / Math.abs(loose.value || 1);
  switch (loose.bound) {
    case "ABOUT":
      return Math.abs(share) <= LOOSE;
    case "BELOW":
      return share < 0 && share >= -LOOSE * 2;
    case "AT_LEAST":
      return share > 0 && share <= OPEN_END;
    case "AT_MOST":
      return share < 0 && share >= -OPEN_END;
    case "EXACT":
      return false;
  }
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
    const sameNoun = b.quantities.find((other) => other.noun !== null && other.noun === figure.noun);
    return (
      like.length > 0 &&
      sameNoun !== undefined &&
      !figuresAgree(figure, sameNoun) &&
      like.every(
        (other) =>
          other.noun !== null &&
          other.noun !== figure.noun &&
          a.quantities.some(({ noun }) => noun === other.noun),
      )
    );
  });
}
