import { bodyName } from "../names/body-name.js";
import type { NamedEntity } from "../names/named-entity.js";
import { ORGANIZATION_WORDS, ROLES, TITLES, wordSet } from "../names/word-lists.js";
import type { Region } from "../sentence-boundaries.js";

/** The entities that are named within a region of the text, in its order. */
export function namedWithin(entities: readonly NamedEntity[], region: Region): NamedEntity[] {
  const firstPlace = (entity: NamedEntity) =>
    entity.mentions.find((mention) => mention.start >= region.start && mention.end <= region.end)?.start;
  return entities
    .map((entity) => ({ entity, start: firstPlace(entity) }))
    .filter((found): found is { entity: NamedEntity; start: number } => found.start !== undefined)
    .sort((a, b) => a.start - b.start)
    .map(({ entity }) => entity);
}

/** What a company can be called. */
const COMPANY_WORDS = wordSet(
  `company firm manufacturer carmaker airline retailer bank start-up startup chipmaker maker`,
);
/**
 * Finds what "the director", "the ministry" or "the company" stands for: the one entity named before `at` that the word
 * fits. Null where none or several fit, for a wrong name is worse than none; "the group" has too many
 * meanings to try.
 */
export function definiteEntity(
  entities: readonly NamedEntity[],
  phrase: string,
  at: number,
): NamedEntity | null {
  const noun = /^the\s+([\p{Ll}-]+(?:\s[\p{Ll}-]+)?)$/iu.exec(phrase.trim())?.[1]?.toLowerCase();
  if (!noun) return null;
  const before = entities.filter((entity) => (entity.mentions[0]?.start ?? Infinity) < at);
  const fits = before.filter((entity) => fitsNoun(entity, noun));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whether a phrase points at a body without naming it: "the company", "The ministry". */
export function pointsAtBody(phrase: string): boolean {
  const noun = /^the\s+(\p{Ll}[\p{Ll}-]+)$/iu.exec(phrase.trim())?.[1]?.toLowerCase() ?? "";
  return COMPANY_WORDS.has(noun) || ORGANIZATION_WORDS.has(noun);
}

/** Whether a noun is what a company can be called: "carmaker". */
export function pointsAtCompany(noun: string): boolean {
  return COMPANY_WORDS.has(noun);
}

function fitsNoun(entity: NamedEntity, noun: string): boolean {
  if (entity.type === "PERSON") return holdsOffice(entity, noun);
  if (entity.type === "PLACE") return false;
  if (COMPANY_WORDS.has(noun)) return isCompany(entity);
  return noun !== "group" && ORGANIZATION_WORDS.has(noun) && isHeadOf(noun, entity.name);
}

/** "the ministry" is the Ministry of Health; "the water" is not the Coastal Water Act. */
function isHeadOf(noun: string, name: string): boolean {
  const words = name.split(" ");
  return words.some((word, at) => word.toLowerCase() === noun && /^(?:\p{Ll}|$)/u.test(words[at + 1] ?? ""));
}

/** "the director", "the police chief"; "the health minister" is who is minister at the Ministry of Health. */
function holdsOffice(entity: NamedEntity, noun: string): boolean {
  if (ROLES.has(noun) || TITLES.has(noun)) return roleEndsIn(entity, noun);
  const [field = "", office = ""] = noun.split(" ");
  return (
    ROLES.has(office) &&
    roleEndsIn(entity, office) &&
    new RegExp(`\\b${field}\\b`, "iu").test(entity.role?.body ?? "")
  );
}

function roleEndsIn(entity: NamedEntity, noun: string): boolean {
  const role = entity.role?.noun ?? "";
  return role === noun || role.endsWith(` ${noun}`) || role.endsWith(`-${noun}`);
}

function isCompany(entity: NamedEntity): boolean {
  return (
    entity.type === "ORGANIZATION" &&
    /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|Company|Corporation|Motors|Airlines|Airways|Industries|Bank|Group|Holdings|Labs|Energy)\b/u.test(
      entity.name,
    )
  );
}

/** The name by which a body is answerable for what the entity says: a person with a role speaks for the body. */
export function answerableBody(entity: NamedEntity): string {
  return bodyName(entity.type === "PERSON" ? (entity.role?.body ?? entity.name) : entity.name);
}
