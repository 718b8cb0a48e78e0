import type { Gender, NamedEntity } from "../names/named-entity.js";
import { ROLES, TITLES } from "../names/word-lists.js";
import type { Sentence } from "../sentence-document.js";
import { speakerOf, type Speaker } from "./resolve-speaker.js";

/** A sentence that was read, with whoever spoke in it. */
export interface HeardSentence {
  sentence: Sentence;
  speaker: Speaker | null;
}

/** Further back a pronoun does not reach where somebody is named in between. */
const SENTENCES_BACK = 3;
/** What may stand before the name that opens a sentence: "Interior Minister Luc Moreau", "Union leader Rosa Keller". */
const OPENING =
  /^["“‘']?(?:the\s)?(?:(?:mr|mrs|ms|dr)\.?\s)?(?:(?:[\p{L}-]+\s){0,2}(?<role>[\p{L}-]+)\.?\s)?$/iu;

/**
 * Whom "he", "she" or "it" as a speaker stands for: who spoke last or opened a sentence last, of the sentences just before;
 * else `last`, who spoke last of all; else the only one who is named there. `named` gives the entities by the sentence that
 * names them.
 */
export function speakerBefore(
  pronoun: string,
  heard: readonly HeardSentence[],
  named: ReadonlyMap<number, readonly NamedEntity[]>,
  last: Speaker | null,
): Speaker | null {
  let onlyNamed: Speaker | null = null;
  for (let index = heard.length - 1; index >= Math.max(0, heard.length - SENTENCES_BACK); index -= 1) {
    const one = heard[index];
    if (one?.speaker && hasSpokenAs(pronoun, one.speaker)) return one.speaker;
    const fitting = (named.get(index) ?? []).filter((entity) => canBe(pronoun, speakerOf(entity)));
    const opening = fitting.find((entity) => one !== undefined && opens(entity, index, one.sentence));
    if (opening) return speakerOf(opening);
    const [only] = fitting;
    if (fitting.length === 1 && only && pronoun !== "it") onlyNamed ??= speakerOf(only);
  }
  return last && hasSpokenAs(pronoun, last) ? last : onlyNamed;
}

/** Whoever has spoken under a name that tells nothing may be a person. */
function hasSpokenAs(pronoun: string, speaker: Speaker): boolean {
  const isUnknown = speaker.entity?.type === "OTHER" && /^(?:he|she)$/u.test(pronoun);
  return isUnknown || canBe(pronoun, speaker);
}

/** Groups the entities by the sentences that name them. */
export function entitiesBySentence(entities: readonly NamedEntity[]): Map<number, NamedEntity[]> {
  const bySentence = new Map<number, NamedEntity[]>();
  for (const entity of entities) {
    for (const index of new Set(entity.mentions.map(({ sentenceIndex }) => sentenceIndex))) {
      const others = bySentence.get(index);
      if (others) others.push(entity);
      else bySentence.set(index, [entity]);
    }
  }
  return bySentence;
}

/** Whether the pronoun can stand for the speaker; somebody without a name can be anybody. */
export function canBe(pronoun: string, { entity, name }: Speaker): boolean {
  if (/^(?:he|she|it|they|who)$/iu.test(name)) return false;
  if (pronoun === "it") return entity !== null && entity.type === "ORGANIZATION";
  const gender: Gender | null = pronoun === "he" ? "MALE" : pronoun === "she" ? "FEMALE" : null;
  if (gender === null) return /\sand\s|officials|s$/u.test(name);
  if (entity !== null) return entity.type === "PERSON" && (entity.gender ?? gender) === gender;
  return !/s$|^police$/iu.test(name);
}

function opens(entity: NamedEntity, index: number, sentence: Sentence): boolean {
  const first = entity.mentions.find((mention) => mention.sentenceIndex === index);
  const opening = first && OPENING.exec(sentence.text.slice(0, first.start - sentence.start));
  const role = opening?.groups?.["role"]?.toLowerCase();
  return Boolean(opening) && (role === undefined || ROLES.has(role) || TITLES.has(role));
}
