import type { EntityType } from "../../../domain/entity.js";
import { bodyName } from "./body-name.js";
import type { FoundName, NamedEntity } from "./named-entity.js";
import { wordsOfName } from "./name-words.js";
import { isOtherNameOf, isShortFor } from "./same-entity.js";
import { typeByWords } from "./type-by-words.js";

/** Brings the names of one entity together: full name, last name, short form, acronym, what a list knows as one. */
export function joinNames(found: readonly FoundName[]): NamedEntity[] {
  const entities: NamedEntity[] = [];
  const hints = new Map<NamedEntity, Set<EntityType>>();
  const longestFirst = withSharedHints(found).sort(
    (a, b) => wordsOfName(b.text).length - wordsOfName(a.text).length || a.start - b.start,
  );
  const bySpelling = new Map<string, NamedEntity>();
  for (const name of longestFirst) {
    const entity = bySpelling.get(name.text) ?? entityNamed(entities, name) ?? addEntity(entities, name);
    bySpelling.set(name.text, entity);
    addMention(entity, name);
    if (name.hint) hints.set(entity, (hints.get(entity) ?? new Set()).add(name.hint));
  }
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  for (const entity of entities) entity.type = guessedType(entity, hints.get(entity));
  for (const entity of entities) resolveRole(entity, entities);
  return entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Who speaks under a name somewhere is called by it everywhere. */
function withSharedHints(found: readonly FoundName[]): FoundName[] {
  const speaking = new Set(found.filter(({ hint }) => hint === "PERSON").map(({ text }) => text));
  return found.map((name) => (speaking.has(name.text) ? { ...name, hint: "PERSON" } : name));
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
  const others = entities.filter((entity) => isOtherNameOf(name, entity));
  if (others.length > 0) return others.length === 1 ? (others[0] ?? null) : null;
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

/** Where nothing tells what it is, what all the words around its names hint at; a word that speaks may be anybody's name. */
function guessedType(
  { type, name, aliases }: NamedEntity,
  hints: ReadonlySet<EntityType> = new Set(),
): EntityType {
  const [only] = hints;
  if (type !== "OTHER" || only === undefined || hints.size > 1) return type;
  const isFullName = name.includes(" ") && aliases.some((alias) => name.endsWith(` ${alias}`));
  return only !== "PERSON" || isFullName ? only : type;
}

/** A place is no body ("the mayor of London"). A role's body goes by its full name: "OSTP" is the White House Office of Science and Technology Policy. */
function resolveRole(entity: NamedEntity, entities: readonly NamedEntity[]): void {
  if (!entity.role?.body) return;
  if (typeByWords(entity.role.body) === "PLACE") entity.role = { ...entity.role, body: null };
  const body = entityByName(entities, entity.role.body ?? "");
  if (body && body !== entity) entity.role = { ...entity.role, body: bodyName(body.name) };
}
