import { definiteEntity } from "../attribution/speaker-names.js";
import type { Gender, NamedEntity } from "../names/named-entity.js";
import { KNOWN_ORGANIZATIONS } from "../names/word-lists.js";
import type { Token } from "../part-of-speech-tokens.js";
import type { Region } from "../sentence-boundaries.js";
import type { Edit } from "./edits.js";

/** Whom "he", "she" and "it" can stand for in a statement: the speaker, or the one person the story was just about. */
export interface Antecedents {
  he: NamedEntity | null;
  she: NamedEntity | null;
  it: NamedEntity | null;
}

/** Writes out, at its first mention, each person and body that the statement names by a short form. */
export function nameEdits(
  text: string,
  regions: readonly Region[],
  entities: readonly NamedEntity[],
): Edit[] {
  return entities.flatMap((entity) => {
    const mention = entity.mentions.find(({ start, end }) =>
      regions.some((region) => region.start <= start && end <= region.end),
    );
    if (!mention || mention.text === entity.name || !isWorthWriting(entity, mention.text)) return [];
    const address = /(?:\b(?:Mr|Mrs|Ms|Mx)\.?\s)$/u.exec(text.slice(0, mention.start))?.[0].length ?? 0;
    return [{ start: mention.start - address, end: mention.end, written: entity.name }];
  });
}

function isWorthWriting(entity: NamedEntity, written: string): boolean {
  if (entity.type === "PERSON") return entity.name.includes(" ");
  return (
    entity.type === "ORGANIZATION" &&
    /^\p{Lu}{3,6}$/u.test(written) &&
    !KNOWN_ORGANIZATIONS.has(written.toLowerCase())
  );
}

/** Puts a name for the first pronoun that nothing within the statement explains, and for "the director" and the like. */
export function pronounEdits(
  text: string,
  tokens: readonly Token[],
  antecedents: Antecedents,
  entities: readonly NamedEntity[],
): Edit[] {
  const edits: Edit[] = [];
  const done = new Set<NamedEntity>();
  for (const [at, token] of tokens.entries()) {
    const entity = antecedentOf(token, tokens[at + 1], antecedents);
    if (!entity || done.has(entity) || isNamedBefore(entity, tokens, token.start, entities)) continue;
    done.add(entity);
    edits.push({
      start: token.start,
      end: token.end,
      written: isPossessive(token, tokens[at + 1]) ? possessive(entity) : nameInText(entity),
    });
  }
  return [...edits, ...definiteEdits(text, tokens, entities, done)];
}

function antecedentOf(
  { text }: Token,
  next: Token | undefined,
  { he, she, it }: Antecedents,
): NamedEntity | null {
  if (/^(?:he|him|his)$/iu.test(text)) return he;
  if (/^(?:she|her|hers)$/iu.test(text)) return she;
  if (/^its$/iu.test(text)) return it;
  const isSubject = next !== undefined && /^(?:VERB|AUX|ADV)$/u.test(next.pos);
  return /^it$/iu.test(text) && isSubject && !/^(?:is|was|seems|appears|takes|took)$/u.test(next.text)
    ? it
    : null;
}

/** Somebody of that gender named earlier in the statement may be meant, so the pronoun explains itself. */
function isNamedBefore(
  entity: NamedEntity,
  tokens: readonly Token[],
  at: number,
  entities: readonly NamedEntity[],
): boolean {
  const start = tokens[0]?.start ?? at;
  const isThere = (other: NamedEntity) =>
    other.mentions.some((mention) => mention.start >= start && mention.end <= at);
  return entities.some(
    (other) => isThere(other) && other.type === entity.type && fits(other.gender, entity.gender),
  );
}

function fits(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other;
}

function definiteEdits(
  text: string,
  tokens: readonly Token[],
  entities: readonly NamedEntity[],
  done: Set<NamedEntity>,
): Edit[] {
  const edits: Edit[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!/^the$/iu.test(token.text) || !next || !/^\p{Ll}/u.test(next.text) || isQualified(tokens[at + 2]))
      continue;
    const entity = definiteEntity(entities, text.slice(token.start, next.end), token.start);
    if (!entity || done.has(entity) || isNamedBefore(entity, tokens, token.start, [entity])) continue;
    done.add(entity);
    edits.push({ start: token.start, end: next.end, written: nameInText(entity) });
  }
  return edits;
}

/** "the director of …", "the company that …", "the union leader": more words say which. */
function isQualified(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (/^(?:of|that|which|who|for|in|at|-)$/u.test(next.text) || /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos))
  );
}

function isPossessive({ text }: Token, next: Token | undefined): boolean {
  if (/^(?:his|its|hers)$/iu.test(text)) return true;
  return /^her$/iu.test(text) && next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos);
}

function possessive(entity: NamedEntity): string {
  const name = nameInText(entity);
  return /s$/u.test(name) ? `${name}’` : `${name}’s`;
}

/** A body with a common word in its name takes the article: "the Ministry of Health", but "Ferro Corp.". */
export function nameInText(entity: NamedEntity): string {
  const takesArticle =
    entity.type === "ORGANIZATION" &&
    !/^the\b/iu.test(entity.name) &&
    /\b(?:Ministry|Department|Office|Agency|Administration|administration|Commission|Committee|Council|Court|House|Senate|Institute|Bureau|Association|Union|Party|Foundation|Board|Authority|Police|Federation|Society|Fund|Service|League|Center|Centre|Bank)\b/u.test(
      entity.name,
    );
  return takesArticle ? `the ${entity.name}` : entity.name;
}
