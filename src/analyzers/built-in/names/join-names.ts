import type { FoundName, NamedEntity } from "./named-entity.js";
import { bodyName } from "./body-name.js";
import { typeByWords } from "./type-by-words.js";

/** Words too small to lend a letter to an acronym. */
const NOT_IN_ACRONYMS = new Set(["of", "the", "and", "for", "in", "on", "to", "&"]);

/** What is left out when a firm is named for short: "Ferro" for "Ferro Steel Corp.". */
const FIRM_WORDS = new Set(
  "inc corp corporation co company ltd llc plc group holdings motors airlines steel energy bank labs".split(
    " ",
  ),
);

/** Brings the names of one entity together: full name, last name, short form, acronym. */
export function joinNames(found: readonly FoundName[]): NamedEntity[] {
  const entities: NamedEntity[] = [];
  const longestFirst = [...found].sort(
    (a, b) => wordsOf(b.text).length - wordsOf(a.text).length || a.start - b.start,
  );
  const bySpelling = new Map<string, NamedEntity>();
  for (const name of longestFirst) {
    const entity = bySpelling.get(name.text) ?? entityNamed(entities, name) ?? addEntity(entities, name);
    bySpelling.set(name.text, entity);
    addMention(entity, name);
  }
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  for (const entity of entities) resolveRole(entity, entities);
  return entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Finds the entity that a name stands for, by name or alias, whatever the case. */
export function entityByName(entities: readonly NamedEntity[], name: string): NamedEntity | null {
  const wanted = bodyName(name).toLowerCase();
  const bears = (entity: NamedEntity) =>
    [entity.name, ...entity.aliases].some((alias) => bodyName(alias).toLowerCase() === wanted);
  return entities.find(bears) ?? null;
}

function entityNamed(entities: readonly NamedEntity[], name: FoundName): NamedEntity | null {
  const exact = entityByName(entities, name.text);
  if (exact) return exact;
  const fits = entities.filter((entity) => isShortFor(name, entity));
  return fits.length === 1 || fits[0]?.type === "PERSON" ? nearestBefore(fits, name) : null;
}

/** Of two persons of one last name, the one named last before this place. */
function nearestBefore(fits: readonly NamedEntity[], name: FoundName): NamedEntity | null {
  const named = fits.filter((entity) => entity.mentions.some((mention) => mention.start < name.start));
  const lastBefore = (entity: NamedEntity) =>
    Math.max(...entity.mentions.map((mention) => (mention.start < name.start ? mention.start : -1)));
  return [...named].sort((a, b) => lastBefore(b) - lastBefore(a))[0] ?? fits[0] ?? null;
}

function isShortFor(name: FoundName, entity: NamedEntity): boolean {
  const short = wordsOf(name.text);
  const full = wordsOf(entity.name);
  if (short.length >= full.length) return false;
  if (entity.type === "PERSON" || name.type === "PERSON") return isShortPerson(name, entity, short, full);
  if (acronymOf(entity.name) === name.text.replaceAll(".", "")) return true;
  const isFirm = full.length === 2 || full.slice(1).every((word) => FIRM_WORDS.has(word));
  return entity.type === "ORGANIZATION" && isFirm && short[0] === full[0] && name.type === "OTHER";
}

function isShortPerson(name: FoundName, entity: NamedEntity, short: string[], full: string[]): boolean {
  const typesFit = entity.type === "PERSON" || (entity.type === "OTHER" && name.type === "PERSON");
  const gendersFit = !name.gender || !entity.gender || name.gender === entity.gender;
  if (!typesFit || !gendersFit || name.type === "ORGANIZATION") return false;
  return short.every((word, at) => full[full.length - short.length + at] === word);
}

function acronymOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !NOT_IN_ACRONYMS.has(word))
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}

function addEntity(entities: NamedEntity[], { text, type, gender, role }: FoundName): NamedEntity {
  const entity: NamedEntity = { name: text, type, aliases: [], mentions: [], gender, role };
  entities.push(entity);
  return entity;
}

function addMention(entity: NamedEntity, name: FoundName): void {
  const { text, sentenceIndex, start, end } = name;
  entity.mentions.push({ text, sentenceIndex, start, end });
  if (text !== entity.name && !entity.aliases.includes(text)) entity.aliases.push(text);
  if (entity.type === "OTHER" && name.type !== "OTHER") entity.type = name.type;
  entity.gender ??= name.gender;
  if (name.role?.body || !entity.role) entity.role = name.role ?? entity.role;
}

/** A place is no body ("the mayor of London"). A role's body goes by its full name: "OSTP" is the White House Office of Science and Technology Policy. */
function resolveRole(entity: NamedEntity, entities: readonly NamedEntity[]): void {
  if (!entity.role?.body) return;
  if (typeByWords(entity.role.body) === "PLACE") entity.role = { ...entity.role, body: null };
  const body = entityByName(entities, entity.role.body ?? "");
  if (body && body !== entity) entity.role = { ...entity.role, body: bodyName(body.name) };
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.replace(/[.,]$/, ""));
}
