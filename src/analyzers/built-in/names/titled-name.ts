import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { bodyName, bodyOfOffice } from "./body-name.js";
import { FEMALE_NAMES, MALE_NAMES } from "./first-names.js";
import { textOf, type NameCandidate } from "./name-candidates.js";
import type { Gender, Role } from "./named-entity.js";
import { ORGANIZATION_WORDS, TITLES } from "./word-lists.js";

/** A candidate cut at the title that stands in it: "Treasury Secretary Dana Lund". */
export interface TitledName {
  /** What stands before the title: often the body; token places within the candidate. */
  before: { first: number; last: number } | null;
  title: string;
  /** The person's name after the title; null for the title alone ("the President"). */
  name: { first: number; last: number } | null;
  gender: Gender | null;
  role: Role;
}

const MALE_TITLES = new Set([
  "mr",
  "sir",
  "lord",
  "king",
  "prince",
  "congressman",
  "chairman",
  "councilman",
  "spokesman",
]);
const FEMALE_TITLES = new Set([
  "mrs",
  "ms",
  "lady",
  "dame",
  "queen",
  "princess",
  "congresswoman",
  "spokeswoman",
]);
/** Titles by address or rank: they name no body whose word the person's could be. */
const MERE_ADDRESS = new Set([
  "mr",
  "mrs",
  "ms",
  "mx",
  "dr",
  "sir",
  "lord",
  "lady",
  "dame",
  "prof",
  "professor",
]);

/** Whether a title is an address or a rank and no office: "Ms", "Dr". */
export function isMereAddress(title: string): boolean {
  return MERE_ADDRESS.has(title);
}

/** Finds the last title within a candidate and what stands around it, or null where there is none. */
export function readTitledName(candidate: NameCandidate): TitledName | null {
  const { tokens } = candidate;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    for (const length of [3, 2, 1]) {
      const title = titleAt(tokens, at, length);
      if (title && !isPartOfOrganization(tokens, at, length) && !isLastName(tokens, at, length))
        return cutAtTitle(tokens, at, length, title);
    }
  }
  return null;
}

/** Whether "he" or "she" goes with a given name, by the lists of this project; null where they do not tell. */
export function genderOf(name: string): Gender | null {
  const first = name.split(/[\s-]/u)[0]?.toLowerCase() ?? "";
  if (MALE_NAMES.has(first)) return "MALE";
  return FEMALE_NAMES.has(first) ? "FEMALE" : null;
}

function titleAt(tokens: readonly Token[], at: number, length: number): string | null {
  if (at - length + 1 < 0) return null;
  const words = textOf(tokens, at - length + 1, at)
    .toLowerCase()
    .replaceAll(".", "");
  return TITLES.has(words) ? words : null;
}

/** "King" in "Peter King" is no title. */
function isLastName(tokens: readonly Token[], at: number, length: number): boolean {
  return length === 1 && at === tokens.length - 1 && genderOf(tokens[at - 1]?.text ?? "") !== null;
}

/** "Justice" in "Department of Justice", "Chief" in "Chief Executive Board": the word is of a body's name. */
function isPartOfOrganization(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + 1]?.text.toLowerCase();
  if (/^(?:of|for|and)$/u.test(tokens[at - length]?.text ?? "")) return true;
  const isMidName = at - length >= 0 && next !== undefined && ORGANIZATION_WORDS.has(next);
  return isMidName || (at === 0 && next !== undefined && ORGANIZATION_WORDS.has(next) && tokens.length === 2);
}

function cutAtTitle(tokens: readonly Token[], at: number, length: number, title: string): TitledName {
  const start = at - length + 1;
  const office = officeAfter(tokens, at);
  const nameFirst = office ? office.end + 1 : at + 1;
  const before = start > 0 ? { first: 0, last: start - 1 } : null;
  const prefix = before ? textOf(tokens, 0, before.last) : "";
  const name = nameFirst < tokens.length ? { first: nameFirst, last: tokens.length - 1 } : null;
  const given = name ? genderOf(textOf(tokens, name.first, name.last)) : null;
  return {
    before,
    title,
    name,
    gender: genderOfTitle(title) ?? given,
    role: { noun: title, body: body(prefix, title, office) },
  };
}

/** "State" in "Secretary of State John Lund"; `end` is the place of its last token. */
function officeAfter(tokens: readonly Token[], at: number): { text: string; end: number } | null {
  if (tokens[at + 1]?.text !== "of" || at + 2 >= tokens.length) return null;
  const start = tokens[at + 2]?.text === "the" ? at + 3 : at + 2;
  const rest = tokens.slice(start);
  const person = rest.findIndex((token) => genderOf(token.text) !== null);
  const end = person > 0 ? start + person - 1 : Math.min(start, tokens.length - 1);
  return { text: textOf(tokens, start, end), end };
}

function body(prefix: string, title: string, office: { text: string } | null): string | null {
  if (MERE_ADDRESS.has(title) || /^(?:Former|Ex)\b/u.test(prefix)) return null;
  if (office) return bodyOfOffice(office.text, title);
  if (prefix === "") return null;
  return (
    bodyOfOffice(prefix, title) ?? (title === "president" && prefix === "Vice" ? null : bodyName(prefix))
  );
}

function genderOfTitle(title: string): Gender | null {
  if (MALE_TITLES.has(title)) return "MALE";
  return FEMALE_TITLES.has(title) ? "FEMALE" : null;
}
