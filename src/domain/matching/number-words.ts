import type { Quantity } from "./statement.js";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);

/** Small number words and their values. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.map((word, i): [string, number] => [word, i + 1]),
);

/** Words and signs that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Parts of a whole, in percent. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
  ["tenth", 10],
]);

/** Units as they are written, and the one sign by which they are compared. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ["%", "%"],
  ["percent", "%"],
  ["pct", "%"],
  ["$", "$"],
  ["us$", "$"],
  ["a$", "a$"],
  ["c$", "c$"],
  ["nz$", "nz$"],
  ["hk$", "hk$"],
  ["dollar", "$"],
  ["£", "£"],
  ["pound", "£"],
  ["€", "€"],
  ["euro", "€"],
  ["¥", "¥"],
  ["yen", "¥"],
  ["yuan", "yuan"],
  ["cent", "cent"],
  ["rupee", "rupee"],
  ["ruble", "ruble"],
]);

/** Words before a number that loosen it. */
export const BOUNDS: ReadonlyMap<string, Exclude<Quantity["bound"], "EXACT" | "SEVERAL">> = new Map([
  ["about", "ABOUT"],
  ["around", "ABOUT"],
  ["roughly", "ABOUT"],
  ["approximately", "ABOUT"],
  ["some", "ABOUT"],
  ["estimated", "ABOUT"],
  ["circa", "ABOUT"],
  ["close to", "ABOUT"],
  ["more or less", "ABOUT"],
  ["nearly", "BELOW"],
  ["just under", "BELOW"],
  ["just short of", "BELOW"],
  ["just over", "ABOVE"],
  ["slightly more than", "ABOVE"],
  ["almost", "BELOW"],
  ["more than", "AT_LEAST"],
  ["over", "AT_LEAST"],
  ["at least", "AT_LEAST"],
  ["fewer than", "AT_MOST"],
  ["less than", "AT_MOST"],
  ["under", "AT_MOST"],
  ["at most", "AT_MOST"],
  ["up to", "AT_MOST"],
  ["no more than", "AT_MOST"],
  ["not more than", "AT_MOST"],
  ["no fewer than", "AT_LEAST"],
  ["no less than", "AT_LEAST"],
  ["above", "AT_LEAST"],
  ["exceeding", "AT_LEAST"],
  ["below", "AT_MOST"],
]);
