import { contentPositions } from "../matching/alignment.js";
import { mismatchesBetween } from "../matching/compare-statements.js";
import { agreeingDates } from "../matching/date-agreement.js";
import { isImplicitNegative } from "../matching/implicit-negatives.js";
import { namesWithoutLike } from "../matching/name-agreement.js";
import { agreeingNumbers } from "../matching/number-agreement.js";
import type { Cue, Statement } from "../matching/statement.js";
import { hasOpposite } from "../matching/word-relations.js";
import type { ReadSentence } from "./stance-features.js";

/** Words for how many that make another statement where one side lacks them; "many" says little and is left out freely. */
const NARROWING = new Set(["ALL", "MOST", "SOME", "FEW", "ONLY"]);
/** So many words from one that both have, a word that denies may bear on it. */
const REACH = 5;

/**
 * Whether nothing keeps a sentence from supporting a claim in other words: it has every name, number and date of it, no
 * detail differs, and nothing denies, weakens or narrows. The model decides only among sentences of which this holds.
 */
export function maySupport(read: ReadSentence): boolean {
  const { claim, sentence, alignment } = read;
  return (
    hasDetailsOf(claim, sentence) &&
    hasNamesInFull(read) &&
    sentence.denied === claim.denied &&
    haveSameCues(read, ({ negations }) => negations) &&
    haveSameCues(read, ({ modals }) => modals) &&
    haveSameCues(read, ({ quantifiers }) => quantifiers.filter(({ value }) => NARROWING.has(value))) &&
    hasDecidingWords(read) &&
    !alignment.pairs.some(({ opposite }) => opposite) &&
    !deniesWithoutNot(read) &&
    mismatchesBetween(claim, sentence).length === 0
  );
}

/** Whether a sentence says the contrary of a claim, with every name, number and date of it and no other difference. */
export function mayRefute(read: ReadSentence): boolean {
  const { claim, sentence } = read;
  return (
    hasDetailsOf(claim, sentence) &&
    hasNamesInFull(read) &&
    mismatchesBetween(claim, sentence).join() === "POLARITY"
  );
}

/** Whether a sentence asks what the claim says. */
export function asks(sentence: string): boolean {
  return /\?["”’)\]]*$/u.test(sentence);
}

/** Whether a sentence has every name, number and date of a claim. */
export function hasDetailsOf(claim: Statement, sentence: Statement): boolean {
  return (
    namesWithoutLike(claim, sentence).length === 0 &&
    agreeingNumbers(claim, sentence) === claim.quantities.length &&
    agreeingDates(claim, sentence) === claim.dates.length
  );
}

/** "Bill Hartwell" is told by "Hartwell" where the passage has the whole name; "Model 30" and "Model 40" are two. */
function hasNamesInFull({ claim, sentence, around }: ReadSentence): boolean {
  const figures = new Set(sentence.tokens.map(({ lower }) => lower));
  return claim.tokens.every(({ detail, kind, lower, stem, weight, capital }) => {
    if (detail === "NUMBER" || detail === "DATE" || kind === "MARK") return true;
    if (/\d/u.test(lower)) return figures.has(lower);
    return detail !== "NAME" || !capital || weight === 0 || around.has(stem);
  });
}

/** "not", "may", "some": each bears on the same word on both sides, or on nothing that both speak of. */
function haveSameCues(
  { claim, sentence, alignment }: ReadSentence,
  cuesOf: (of: Statement) => Cue[],
): boolean {
  const leftOf = new Map(alignment.pairs.map(({ left, right }) => [right, left]));
  const key = (value: string, target: number | null) => `${value} ${target ?? "-"}`;
  const own = new Set(cuesOf(claim).map(({ value, target }) => key(value, target)));
  const bearing = cuesOf(sentence).filter(({ target }) => target === null || leftOf.has(target));
  const given = new Set(
    bearing.map(({ value, target }) => key(value, target === null ? null : leftOf.get(target)!)),
  );
  return own.size === given.size && [...own].every((cue) => given.has(cue));
}

/** A word that has an opposite decides what is said, however common it is: "won", "more", "open". */
function hasDecidingWords({ claim, alignment }: ReadSentence): boolean {
  const found = new Set(alignment.pairs.map(({ left }) => left));
  return contentPositions(claim).every((at) => found.has(at) || !hasOpposite(claim.tokens[at]!.lemma));
}

/** "denied", "lacks", "unlikely" beside a word of the claim: a denial without a "not" that the claim does not have. */
function deniesWithoutNot({ sentence, alignment }: ReadSentence): boolean {
  const shared = alignment.pairs.map(({ right }) => right);
  return sentence.tokens.some(
    (token, at) =>
      isImplicitNegative(token) &&
      !shared.includes(at) &&
      shared.some((other) => Math.abs(other - at) <= REACH),
  );
}
