import { definiteEntity } from "../attribution/speaker-names.js";
import type { Gender, NamedEntity } from "../names/named-entity.js";
import { KNOWN_ORGANIZATIONS, ROLES, TITLES } from "../names/word-lists.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import type { Region } from "../sentence-boundaries.js";
import { monthNamed } from "./calendar.js";
import type { Edit } from "./edits.js";

/** Whom "he", "she" and "it" can stand for in a statement: the speaker, or the one person the story was just about. */
export interface Antecedents {
  he: NamedEntity | null;
  she: NamedEntity | null;
  it: NamedEntity | null;
}

/** What "he's" and the like are short for, before a participle ("he's gone") and otherwise. */
const CONTRACTIONS: Readonly<Record<string, { done: string; otherwise: string }>> = {
  "'s": { done: "has", otherwise: "is" },
  "'d": { done: "had", otherwise: "would" },
  "'ll": { done: "will", otherwise: "will" },
};

const PERSON_NOUNS =
  /^(?:man|woman|boy|girl|driver|suspect|candidate|lawmaker|official|nominee|victim|teacher|father|mother)$/u;

/** "Mrs. " with the character before it. */
const LONGEST_ADDRESS = 6;

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
    if (!mention) return [];
    const before = text.slice(Math.max(0, mention.start - LONGEST_ADDRESS), mention.start);
    const address = /(?:\b(?:Mr|Mrs|Ms|Mx)\.?\s)$/u.exec(before)?.[0].length ?? 0;
    const isModifier = !address && isFamily(text, mention.end);
    if (isModifier || (!address && (mention.text === entity.name || !isWorthWriting(entity, mention.text))))
      return [];
    if (sharesLastName(entity, entities) && !mention.text.includes(" ")) return [];
    return [{ start: mention.start - address, end: mention.end, written: entity.name }];
  });
}

/** "the Cheney family", "the Lund plan": the name alone stands for more than the person. */
function isFamily(text: string, end: number): boolean {
  return /^\s(?:family|families|clan|brothers|sisters|campaign|plan|team|administration|case|era|dynasty|camp)\b/u.test(
    text.slice(end),
  );
}

/** Of two who share a last name it is not safe to say which is meant by it alone. */
function sharesLastName(entity: NamedEntity, entities: readonly NamedEntity[]): boolean {
  const last = entity.name.split(" ").at(-1);
  return entities.some(
    (other) => other !== entity && other.type !== "PLACE" && other.name.split(" ").at(-1) === last,
  );
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
    if ([tokens[at - 1], tokens[at + 1]].some((neighbour) => neighbour?.text === "or")) continue;
    const entity = antecedentOf(token, tokens[at + 1], antecedents);
    if (!entity || done.has(entity) || isAfterOffice(tokens, at)) continue;
    if (isNamedBefore(entity, tokens, token.start, entities)) continue;
    if (/^its?$/iu.test(token.text) && isThingBefore(tokens.slice(0, at))) continue;
    done.add(entity);
    edits.push(pronounEdit(tokens, at, entity));
  }
  return [...edits, ...definiteEdits(text, tokens, entities, done)];
}

function pronounEdit(tokens: readonly Token[], at: number, entity: NamedEntity): Edit {
  const [token, next, afterNext] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const start = token?.start ?? 0;
  const contracted =
    next && token && next.start === token.end ? CONTRACTIONS[next.text.replace("’", "'")] : undefined;
  if (next && contracted) {
    const isDone = /(?:ed|en|n|t|ne|de|ays)$/u.test(afterNext?.text ?? "") && afterNext?.text !== "not";
    return {
      start,
      end: next.end,
      written: `${nameInText(entity)} ${isDone ? contracted.done : contracted.otherwise}`,
    };
  }
  const written = token && isPossessive(token, next) ? possessive(entity) : nameInText(entity);
  return { start, end: token?.end ?? start, written };
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
  return /^it$/iu.test(text) && isSubject && !/^(?:is|was|'s|’s|seems|appears|takes|took)$/u.test(next.text)
    ? it
    : null;
}

/** "The president left when he …": whoever holds the office is meant, named or not. */
function isAfterOffice(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ text }, place) =>
      place + 1 < at && /^(?:the|a|an)$/iu.test(text) && isPersonNoun(headAfter(tokens, place, at)),
  );
}

/** The last of the nouns that go with an article: "governor" of "the Texas governor"; of "a new governor" there may be many. */
function headAfter(tokens: readonly Token[], article: number, until: number): string {
  let head = article + 1;
  const isDefinite = /^the$/iu.test(tokens[article]?.text ?? "");
  while (
    isDefinite &&
    head + 1 < until &&
    head - article < 3 &&
    /^(?:NOUN|PROPN)$/u.test(tokens[head + 1]?.pos ?? "")
  )
    head += 1;
  return tokens[head]?.text.toLowerCase() ?? "";
}

function isPersonNoun(noun: string): boolean {
  return ROLES.has(noun) || TITLES.has(noun) || PERSON_NOUNS.test(noun);
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
    (other) =>
      isThere(other) &&
      (other.type === entity.type || other.type === "OTHER") &&
      fits(other.gender, entity.gender),
  );
}

/** "The war cost 40 billion before it ended": a thing named earlier in the statement may be meant. */
function isThingBefore(before: readonly Token[]): boolean {
  return before.some(({ text, pos }, at) => {
    const opensAsDeed = at === 0 && /^\p{Lu}\p{Ll}+ing$/u.test(text);
    return opensAsDeed || (/^(?:NOUN|PROPN)$/u.test(pos) && !isTimeWord(text));
  });
}

const isTimeWord = (text: string) =>
  monthNamed(text) !== null || /day$|^(?:morning|evening|afternoon|night|week|month|year)s?$/iu.test(text);

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
  const isThing = next !== undefined && !/^\p{Lu}\p{Ll}+day$/u.test(next.text);
  return /^her$/iu.test(text) && isThing && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos);
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
