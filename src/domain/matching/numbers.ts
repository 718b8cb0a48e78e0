import { BOUNDS, FRACTIONS, MULTIPLIERS, NUMBER_WORDS, ORDINAL_WORDS, UNIT_SIGNS } from "./number-words.js";
import type { Quantity, Token } from "./statement.js";
import { vagueCountAt } from "./vague-counts.js";

/** A number as it stands, before its unit and bound are read. */
interface Figure {
  value: number;
  step: number;
  unit: string | null;
  end: number;
  /** No figure, but an order of magnitude: "hundreds". */
  vague?: boolean;
}

/** Finds the numbers that a statement gives, in digits or words, with unit, bound and what they count. */
export function readQuantities(tokens: Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const figure = tokens[at]!.detail === null ? figureAt(tokens, at) : null;
    if (figure === null) continue;
    const quantity = withUnit(tokens, at, figure);
    quantities.push({
      ...quantity,
      ...(figure.vague ? { bound: "SEVERAL" } : boundBefore(tokens, quantity.start)),
    });
    at = quantity.end - 1;
  }
  return quantities;
}

function figureAt(tokens: Token[], at: number): Figure | null {
  return (
    fractionAt(tokens, at) ??
    shareAt(tokens, at) ??
    ordinalAt(tokens, at) ??
    timeAt(tokens, at) ??
    orderAt(tokens, at) ??
    cardinalAt(tokens, at)
  );
}

function orderAt(tokens: Token[], at: number): Figure | null {
  const count = vagueCountAt(tokens, at);
  return count === null ? null : { ...count, step: count.value, unit: null, vague: true };
}

/** Nobody means 66.67 percent who says two thirds. */
export const FRACTION_STEP = 2;

/** "half", "a third of", "two-thirds", "three quarters". */
function fractionAt(tokens: Token[], at: number): Figure | null {
  const count = NUMBER_WORDS.get(tokens[at]!.lower) ?? (tokens[at]!.lower === "a" ? 1 : null);
  const wordAt = count === null ? at : tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const word = tokens[wordAt];
  const part = word === undefined || word.detail !== null ? undefined : FRACTIONS.get(word.lemma);
  if (part === undefined || (count === null && word!.lower !== "half")) return null;
  if (count === 1 && word!.lower !== "half" && tokens[wordAt + 1]?.lower !== "of") return null;
  return { value: (count ?? 1) * part, step: FRACTION_STEP, unit: "%", end: wordAt + 1 };
}

/** "three in four", "9 out of 10". */
function shareAt(tokens: Token[], at: number): Figure | null {
  const of = tokens[at + 1]?.lower === "out" ? at + 2 : at + 1;
  if (!["in", "of"].includes(tokens[of]?.lower ?? "") || (tokens[of]!.lower === "of" && of === at + 1))
    return null;
  const [part, whole] = [smallNumber(tokens[at]), smallNumber(tokens[of + 1])];
  if (part === null || whole === null || part >= whole) return null;
  return { value: (part / whole) * 100, step: 1, unit: "%", end: of + 2 };
}

function smallNumber(token: Token | undefined): number | null {
  if (token === undefined || token.detail !== null) return null;
  return NUMBER_WORDS.get(token.lower) ?? (/^\d{1,3}$/.test(token.text) ? Number(token.text) : null);
}

function ordinalAt(tokens: Token[], at: number): Figure | null {
  const word = ORDINAL_WORDS.get(tokens[at]!.lower);
  if (word !== undefined) return { value: word, step: 1, unit: "ordinal", end: at + 1 };
  const written = tokens[at]!.kind === "NUMBER" && /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? "");
  return written ? { value: Number(tokens[at]!.text), step: 1, unit: "ordinal", end: at + 2 } : null;
}

function timeAt(tokens: Token[], at: number): Figure | null {
  const match = /^(\d{1,2}):(\d{2})/.exec(tokens[at]!.text);
  return match === null
    ? null
    : { value: Number(match[1]) * 60 + Number(match[2]), step: 1, unit: "time", end: at + 1 };
}

function cardinalAt(tokens: Token[], at: number): Figure | null {
  const figure = tokens[at]!.kind === "NUMBER" ? digitsAt(tokens, at) : wordsAt(tokens, at);
  if (figure === null) return null;
  for (let next = figure.end; next < tokens.length; next += 1) {
    const joined = tokens[next]!.text === "-" ? next + 1 : next;
    const factor = MULTIPLIERS.get(tokens[joined]?.lower ?? "");
    if (factor === undefined || (tokens[joined]!.capital && tokens[joined]!.text.length > 1)) break;
    figure.value *= factor;
    figure.step *= factor;
    figure.end = joined + 1;
    next = joined;
  }
  return figure;
}

function digitsAt(tokens: Token[], at: number): Figure | null {
  const digits = tokens[at]!.text.replaceAll(",", "");
  if (!/^\d*\.?\d+$/.test(digits)) return null;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  return {
    value: Number(digits),
    step: decimals > 0 ? 10 ** -decimals : 10 ** Math.min(zeros, digits.length - 1),
    unit: null,
    end: at + 1,
  };
}

function wordsAt(tokens: Token[], at: number): Figure | null {
  const lower = tokens[at]!.lower;
  const article =
    (lower === "a" || lower === "an") &&
    MULTIPLIERS.has(tokens[at + 1]?.lower ?? "") &&
    tokens[at + 1]!.text.length > 1;
  const first = article ? 1 : NUMBER_WORDS.get(lower);
  if (first === undefined || (lower === "one" && !countsSomething(tokens, at))) return null;
  const joined = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const second = first >= 20 ? NUMBER_WORDS.get(tokens[joined]?.lower ?? "") : undefined;
  if (second !== undefined && second < 10)
    return { value: first + second, step: 1, unit: null, end: joined + 1 };
  return { value: first, step: 1, unit: null, end: at + 1 };
}

/** "one" is a number before what it counts ("one person died"), not in "one of them" or "no one". */
function countsSomething(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "WORD" && !next.capital && next.weight > 0 && tokens[at - 1]?.lower !== "no";
}

function withUnit(tokens: Token[], at: number, figure: Figure): Omit<Quantity, "bound"> {
  let { unit, end } = figure;
  let start = at;
  const sign = UNIT_SIGNS.get(tokens[at - 1]?.lower ?? "");
  if (unit === null && sign !== undefined && tokens[at - 1]!.kind === "MARK") [unit, start] = [sign, at - 1];
  const after = tokens[end]?.text === "-" ? end + 1 : end;
  const written = unitAt(tokens, after);
  if (written !== null && (unit === null || unit === written.unit)) ({ unit, end } = written);
  if (unit === null && isAge(tokens, start, end)) unit = "age";
  const length = unit === null ? LENGTHS.get(tokens[after]?.lower ?? "") : undefined;
  if (length !== undefined)
    return {
      value: figure.value * length,
      step: figure.step * length,
      unit: "metre",
      nouns: [],
      start,
      end: after + 1,
    };
  return { value: figure.value, step: figure.step, unit, nouns: nounsAfter(tokens, end), start, end };
}

/** "27-year-old", "aged 31", "Halvorsen, 31, said". */
function isAge(tokens: Token[], start: number, end: number): boolean {
  const [before, ...after] = [tokens[start - 1], ...tokens.slice(end, end + 4)];
  const words = after.filter(({ text }) => text !== "-").map(({ lemma }) => lemma);
  if (words[0] === "year" && (words[1] === "old" || words[1] === "age")) return true;
  if (before?.lower === "aged" || before?.lower === "age") return true;
  const name = tokens[start - 2];
  return before?.text === "," && name?.capital === true && tokens[end]?.text === "," && end - start === 1;
}

/** In metres. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...["metre", "metres", "meter", "meters"].map((word): [string, number] => [word, 1]),
  ...["km", "kilometre", "kilometres", "kilometer", "kilometers"].map((word): [string, number] => [
    word,
    1000,
  ]),
  ...["mile", "miles"].map((word): [string, number] => [word, 1609.344]),
  ...["foot", "feet", "ft"].map((word): [string, number] => [word, 0.3048]),
]);

/** "20 new moons": the words that may say what is counted, up to one without content. */
function nounsAfter(tokens: Token[], end: number): string[] {
  const nouns: string[] = [];
  for (const token of tokens.slice(end, end + NOUN_REACH)) {
    if (token.text === "-" || (nouns.length === 0 && token.lower === "of") || token.lower === "more")
      continue;
    if (token.kind !== "WORD" || token.weight === 0) break;
    nouns.push(token.lemma);
  }
  return nouns;
}

const NOUN_REACH = 4;

function unitAt(tokens: Token[], at: number): { unit: string; end: number } | null {
  const token = tokens[at];
  if (token === undefined || token.detail !== null) return null;
  if (token.lower === "per" && tokens[at + 1]?.lower === "cent") return { unit: "%", end: at + 2 };
  if (token.lemma === "percentage" && tokens[at + 1]?.lemma === "point")
    return { unit: "points", end: at + 2 };
  const sign = UNIT_SIGNS.get(token.lemma);
  return sign === undefined || (token.kind === "MARK" && token.text !== "%")
    ? null
    : { unit: sign, end: at + 1 };
}

function boundBefore(tokens: Token[], start: number): Pick<Quantity, "bound"> {
  for (let length = LONGEST_BOUND; length > 0; length -= 1) {
    const words = tokens.slice(Math.max(0, start - length), start).map(({ lower }) => lower);
    const bound = BOUNDS.get(words.join(" "));
    if (bound !== undefined) return { bound };
  }
  return { bound: "EXACT" };
}

const LONGEST_BOUND = 3;
