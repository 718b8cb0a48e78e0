import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { bodyOfOffice } from "./body-name.js";
import { type NameCandidate, textOf } from "./name-candidates.js";
import type { Role } from "./named-entity.js";
import { OCCUPATIONS } from "./occupations.js";
import { PLACES } from "./places.js";
import { typeByWords } from "./type-by-words.js";
import { ORGANIZATION_WORDS, ROLES, TITLES, wordSet } from "./word-lists.js";

/** An office and who holds it: "State" and "Conrad Vell" of "Secretary of State Conrad Vell"; places within the candidate. */
export interface OfficeHolder {
  office: { first: number; last: number };
  /** Null where nobody is named. */
  name: { first: number; last: number } | null;
  role: Role;
}

/** Offices of one word after "of", so that one name may follow. */
const OFFICES = wordSet(
  "state defense defence labor labour education commerce energy agriculture transportation transport elections police health justice war finance schools",
);
/** Whoever is this is so of a place, and places have names of any length. */
const OF_PLACES = wordSet(
  "mayor governor king queen president premier speaker prince princess duke bishop archbishop",
);
/** End the names of offices and not of persons. */
const OFFICE_ENDS = wordSet(
  "affairs services security intelligence health defense defence education development works planning relations operations elections schools finance",
);

/** Reads a candidate that follows "Secretary of" and the like, or gives null where none does. */
export function afterOffice(tokens: readonly Token[], candidate: NameCandidate): OfficeHolder | null {
  const of = candidate.first - (tokens[candidate.first - 1]?.text === "the" ? 2 : 1);
  const title = tokens[of - 1]?.text ?? "";
  const noun = title.toLowerCase();
  if (tokens[of]?.text !== "of" || !/^\p{Lu}/u.test(title)) return null;
  if (!TITLES.has(noun) && !ROLES.has(noun) && !OCCUPATIONS.has(noun)) return null;
  const length = lengthOfOffice(candidate, noun);
  if (length === null) return null;
  const last = candidate.tokens.length - 1;
  const office = { first: 0, last: length - 1 };
  const body = bodyOfOffice(textOf(candidate.tokens, 0, length - 1), noun);
  return { office, name: length > last ? null : { first: length, last }, role: { noun, body } };
}

/** Of how many words the office's name is; null where the whole may be a name. */
function lengthOfOffice({ tokens, text }: NameCandidate, title: string): number | null {
  const words = tokens.map((token) => token.text.toLowerCase());
  if (words.length <= 2) return OFFICES.has(words[0] ?? "") && !OFFICE_ENDS.has(words[1] ?? "") ? 1 : null;
  const length = words.length - 2;
  const last = words.at(-1) ?? "";
  const isWhole =
    words.slice(-3).some((word) => /^(?:and|of|for|&)$/u.test(word)) || ORGANIZATION_WORDS.has(last);
  if (isWhole || OFFICE_ENDS.has(last) || typeByWords(text) !== null || length > 3) return null;
  return OF_PLACES.has(title) && !PLACES.has(words.slice(0, length).join(" ")) ? null : length;
}
