import { stateOfShortForm } from "../../../domain/entities/place-names.js";
import type { EntityType } from "../../../domain/entity.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import type { NameCandidate } from "./name-candidates.js";
import { OCCUPATIONS } from "./occupations.js";
import { PLACES } from "./places.js";
import { ORGANIZATION_WORDS, ROLES, wordSet } from "./word-lists.js";

const SETTLEMENTS = wordSet(
  "town city village island islands port suburb province region county state district hamlet parish borough valley capital",
);
const LOCATED = wordSet("region county province valley area district suburb peninsula coast shore");
const SAYS = wordSet(
  "said says told added adds wrote asked argued testified replied recalled explained tweeted",
);
const PEOPLED = wordSet(
  "people residents citizens streets outskirts voters inhabitants north south east west centre center mayor",
);
/** "confidence in Lund" is in no place. */
const NOT_WHERE = wordSet(
  "faith confidence trust belief interest stake share role part believe invest investment involve change rise increase lie saving cut spending reduction fall drop loss gain",
);

/** In tokens: "45-year-old bus driver". */
const LONGEST_OCCUPATION = 8;

/** What the words around a name say it is; null where they say nothing for certain. */
export function typeAround(
  tokens: readonly Token[],
  { tokens: own, first, last }: NameCandidate,
): EntityType | null {
  if (isStateAfterComma(tokens, first, last) || isBeforeState(tokens, last)) return "PLACE";
  if (wordAt(tokens, first - 1) === "of" && SETTLEMENTS.has(wordAt(tokens, first - 2))) return "PLACE";
  const hasSuffix = /^(?:Jr|Sr|II|III)\.?$/u.test(own.at(-1)?.text ?? "");
  const hasInitial = own.length > 2 && own.slice(1, -1).some(({ text }) => /^\p{Lu}\.?$/u.test(text));
  const isBody = own.some(({ text }) => ORGANIZATION_WORDS.has(text.toLowerCase()));
  if (own.length > 1 && !isBody && (hasSuffix || hasInitial || isAged(tokens, last))) return "PERSON";
  const follows = wordAt(tokens, last + 1) === "," && wordAt(tokens, last + 2) === "who";
  const isTold = follows || isCalled(tokens, first) || isOccupied(tokens, last);
  return own.length > 1 && !isBody && isTold ? "PERSON" : null;
}

/** What they let one guess. */
export function hintAround(
  tokens: readonly Token[],
  { tokens: own, first, last }: NameCandidate,
): EntityType | null {
  if (isCalled(tokens, first) || speaks(tokens, first, last)) return "PERSON";
  if (LOCATED.has(wordAt(tokens, last + 1))) return "PLACE";
  const [before, beforeThat] = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)];
  const isOwner = /^['’]s?$/u.test(wordAt(tokens, last + 1));
  if (
    /^(?:in|near|outside|across|throughout)$/u.test(before) &&
    !NOT_WHERE.has(tokens[first - 2]?.lemma ?? "")
  )
    return own.length <= 2 && !isOwner && tokens[last + 1]?.pos !== "NUM" ? "PLACE" : null;
  if (before === "to" && PLACES.has(beforeThat)) return "PLACE";
  if (before === "of" && PEOPLED.has(beforeThat)) return "PLACE";
  if (before === "of" && ROLES.has(beforeThat)) return "ORGANIZATION";
  if (isOwner && [2, 3].some((far) => ROLES.has(wordAt(tokens, last + far)))) return "ORGANIZATION";
  return own.length > 2 && /^(?:de|van|von|der|bin|ibn)$/u.test(own[1]?.text ?? "") ? "PERSON" : null;
}

/** How many of the candidate's first words say what the person is: "Prosecutor Dana Lund", "U.S. Attorney Dana Lund". */
export function leadingOccupation({ tokens }: NameCandidate): number {
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (OCCUPATIONS.has(word) || ROLES.has(word)) return at + 1;
  }
  return 0;
}

/** "Okla." in "Carver, Okla." */
function isStateAfterComma(tokens: readonly Token[], first: number, last: number): boolean {
  const isAfterName = tokens[first - 1]?.text === "," && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? "");
  return isAfterName && first === last && stateOfShortForm(tokens[first]?.text ?? "") !== null;
}

/** "Carver" in "Carver, Okla." and in "in Carver, Norway,". */
function isBeforeState(tokens: readonly Token[], last: number): boolean {
  const state = tokens[last + 2];
  if (tokens[last + 1]?.text !== "," || !state) return false;
  if (stateOfShortForm(state.text) !== null) return true;
  return (
    PLACES.has(state.text.toLowerCase()) &&
    /^[,.;]$/u.test(tokens[last + 3]?.text ?? "") &&
    isPlaced(tokens, last)
  );
}

function isPlaced(tokens: readonly Token[], last: number): boolean {
  return [1, 2, 3].some((back) => /^(?:in|at|near|from|of|to|outside)$/u.test(wordAt(tokens, last - back)));
}

/** "Alban Pryce, 52," */
function isAged(tokens: readonly Token[], last: number): boolean {
  const age = Number(wordAt(tokens, last + 2));
  return tokens[last + 1]?.text === "," && age > 4 && age < 115 && /^[,.]$/u.test(wordAt(tokens, last + 3));
}

/** "Alban Pryce, a 45-year-old driver" */
function isOccupied(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last + 1) !== "," || !/^an?$/u.test(wordAt(tokens, last + 2))) return false;
  const next = tokens.slice(last + 3, last + 3 + LONGEST_OCCUPATION);
  const noun = next.findIndex(
    ({ pos }, at) => pos === "NOUN" && next[at + 1]?.pos !== "NOUN" && next[at + 1]?.text !== "-",
  );
  return OCCUPATIONS.has(next[noun]?.text ?? "");
}

/** "the negotiator Calvin Roe", "his sister Dana Lund" */
function isCalled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text ?? "";
  return /^\p{Ll}/u.test(before) && OCCUPATIONS.has(before);
}

/** "Roe said", but not "the Ledger said". */
function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  return SAYS.has(wordAt(tokens, last + 1)) && before?.pos !== "ADP" && before?.text !== "the";
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? "";
}
