import { areOneByList } from "../../../domain/entities/canonical-name.js";
import { mayBeOnePerson } from "../../../domain/entities/person-names.js";
import type { FoundName, NamedEntity } from "./named-entity.js";
import { PLACES } from "./places.js";
import { CLOSING_ORGANIZATION_WORDS, KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS } from "./word-lists.js";

/** Words too small to lend a letter to an acronym. */
const NOT_IN_ACRONYMS = new Set(["of", "the", "and", "for", "in", "on", "to", "&", "'", "’", "s"]);

/** What is left out when a firm is named for short: "Ferro" for "Ferro Steel Corp.". */
const FIRM_WORDS = new Set(
  "inc corp corporation co company ltd llc plc group holdings motors airlines steel energy bank labs".split(
    " ",
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** Whether a name and an entity are one by a list, or as two full names of a person. */
export function isOtherNameOf(name: FoundName, entity: NamedEntity): boolean {
  if (name.type === entity.type && areOneByList(name.type, name.text, entity.name)) return true;
  const maybePersons = [name.type, entity.type].every((type) => type === "PERSON" || type === "OTHER");
  return maybePersons && isOneSex(name, entity) && mayBeOnePerson(name.text, entity.name);
}

/** Whether the article can mean the entity by this shorter name: a last name, an acronym, a firm without its kind. */
export function isShortFor(name: FoundName, entity: NamedEntity): boolean {
  const short = wordsOf(name.text);
  const full = wordsOf(entity.name);
  if (short.length >= full.length) return false;
  if (entity.type === "PERSON" || name.type === "PERSON") return isShortPerson(name, entity, short, full);
  if (name.type === "PLACE" || entity.type === "PLACE") return false;
  if (acronymOf(entity.name) === name.text.replaceAll(".", "")) return true;
  if (entity.type === "OTHER") return isLastNameOfUnknown(name, short, full);
  return isShortBody(name, short, full);
}

function isShortPerson(name: FoundName, entity: NamedEntity, short: string[], full: string[]): boolean {
  const typesFit = entity.type === "PERSON" || (entity.type === "OTHER" && name.type === "PERSON");
  if (!typesFit || !isOneSex(name, entity) || name.type === "ORGANIZATION") return false;
  const base = SUFFIX.test(full.at(-1) ?? "") ? full.slice(0, -1) : full;
  // Who is named in full without "Jr." may be the father.
  if (base.length < full.length && short.length > 1) return false;
  return endsWith(base, short);
}

/** "Calvin Roe", of whom nothing is known, and "Roe": bodies and places are not called by their last word alone. */
function isLastNameOfUnknown(name: FoundName, short: readonly string[], full: readonly string[]): boolean {
  const [word = ""] = short;
  const isWord = ORGANIZATION_WORDS.has(word) || CLOSING_ORGANIZATION_WORDS.has(word) || PLACES.has(word);
  return name.type === "OTHER" && short.length === 1 && full.length === 2 && endsWith(full, short) && !isWord;
}

/** "Varga", "Varga Steel" and "the Corporation" of "Varga Steel Corp."; "the Port Authority" of that of Calder. */
function isShortBody(name: FoundName, short: readonly string[], full: readonly string[]): boolean {
  const rest = full.slice(short.length);
  const leads = short.every((word, at) => full[at] === word);
  if (leads && /^(?:of|for)$/u.test(rest[0] ?? "")) return name.type === "ORGANIZATION";
  if (leads && (rest.every((word) => FIRM_WORDS.has(word)) || (full.length === 2 && name.type === "OTHER")))
    return true;
  const kind = short.at(-1) ?? "";
  const isKind = ORGANIZATION_WORDS.has(kind) || CLOSING_ORGANIZATION_WORDS.has(kind);
  return isKind && endsWith(full, short) && !KNOWN_ORGANIZATIONS.has(short.join(" "));
}

function endsWith(full: readonly string[], short: readonly string[]): boolean {
  return short.every((word, at) => full[full.length - short.length + at] === word);
}

function isOneSex(name: FoundName, entity: NamedEntity): boolean {
  return !name.gender || !entity.gender || name.gender === entity.gender;
}

function acronymOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !NOT_IN_ACRONYMS.has(word))
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}

export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.replace(/[.,]$/, ""));
}
