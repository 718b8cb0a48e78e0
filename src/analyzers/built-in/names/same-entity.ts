import { areOneByList } from "../../../domain/entities/canonical-name.js";
import { mayBeOnePerson } from "../../../domain/entities/person-names.js";
import type { FoundName, NamedEntity } from "./named-entity.js";
import { wordsOfName } from "./name-words.js";
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
/** By these words alone a country's own body is meant: "the House", "the Court". */
const OF_MANY = new Set(
  "house senate congress parliament assembly party union court office army navy forces police".split(" "),
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
  const short = wordsOfName(name.text);
  const full = wordsOfName(entity.name);
  if (short.length >= full.length) return false;
  if (entity.type === "PERSON" || name.type === "PERSON") return isShortPerson(name, entity, short, full);
  if (name.type === "PLACE" || entity.type === "PLACE") return false;
  const letters = name.text.replaceAll(".", "");
  if (letters.length > 2 && acronymOf(entity.name) === letters) return true;
  if (entity.type === "OTHER") return entity.name.includes(" ") && isLastNameOfUnknown(name, short, full);
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

/** "Calvin Roe", of whom nothing is known, and "Roe", who speaks. */
function isLastNameOfUnknown(name: FoundName, short: readonly string[], full: readonly string[]): boolean {
  const [word = ""] = short;
  const isWord = [word, full[0] ?? ""].some(
    (one) => ORGANIZATION_WORDS.has(one) || CLOSING_ORGANIZATION_WORDS.has(one) || PLACES.has(one),
  );
  const speaks = name.type === "OTHER" && name.hint === "PERSON";
  return speaks && short.length === 1 && full.length === 2 && endsWith(full, short) && !isWord;
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
  const isKnown = [short, full].some((words) => KNOWN_ORGANIZATIONS.has(words.join(" ")));
  return isKind && endsWith(full, short) && !isKnown && !(short.length === 1 && OF_MANY.has(kind));
}

function endsWith(full: readonly string[], short: readonly string[]): boolean {
  return short.every((word, at) => full[full.length - short.length + at] === word);
}

function isOneSex(name: FoundName, entity: NamedEntity): boolean {
  return !name.gender || !entity.gender || name.gender === entity.gender;
}

function acronymOf(name: string): string {
  return wordsOfName(name)
    .filter((word) => !NOT_IN_ACRONYMS.has(word))
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}
