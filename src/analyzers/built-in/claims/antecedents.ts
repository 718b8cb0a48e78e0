import type { Gender, NamedEntity } from "../names/named-entity.js";
import type { Antecedents } from "../wording/reference-edits.js";
import type { ReadSentence } from "./speech-reading.js";

/** Whom the pronouns of a sentence stand for: in reported speech the speaker, else the only one it can be. */
export function antecedentsOf(
  read: ReadSentence,
  entities: readonly NamedEntity[],
  all: readonly ReadSentence[],
): Antecedents {
  if (isToldSomebody(read)) return NOBODY;
  const spoken = read.speaker?.entity ?? null;
  const person = spoken?.type === "PERSON" ? spoken : null;
  return {
    he: fitting(person, "MALE") ?? onlyPersonBefore(read, entities, all, "MALE"),
    she: fitting(person, "FEMALE") ?? onlyPersonBefore(read, entities, all, "FEMALE"),
    it: spoken ? asBody(spoken) : onlyBodyBefore(read, entities, all),
  };
}

/** Within quotation marks nobody calls himself "he", and no body calls itself "it": somebody else is meant. */
export function antecedentsInQuotation(
  read: ReadSentence,
  entities: readonly NamedEntity[],
  all: readonly ReadSentence[],
): Antecedents {
  const speaker = read.speaker?.entity ?? null;
  const others = entities.filter((entity) => entity !== speaker);
  return {
    he: onlyPersonBefore(read, others, all, "MALE"),
    she: onlyPersonBefore(read, others, all, "FEMALE"),
    it: null,
  };
}

const NOBODY: Antecedents = { he: null, she: null, it: null };

/** Two words of which nothing is known may be a person's name. */
function asBody(entity: NamedEntity): NamedEntity | null {
  const mayBePerson = entity.type === "PERSON" || (entity.type === "OTHER" && entity.name.includes(" "));
  return mayBePerson ? null : entity;
}

/** "Lund told him that his bid had failed": the pronoun may be the listener's. */
function isToldSomebody({ sentence, regions }: ReadSentence): boolean {
  const before = sentence.text.slice(0, Math.max(0, (regions[0]?.start ?? sentence.start) - sentence.start));
  return /\b(?:told|informed|assured|reminded|warned)\s(?:him|her|them)\b/u.test(before);
}

function fitting(entity: NamedEntity | null, gender: Gender): NamedEntity | null {
  return entity && (entity.gender === null || entity.gender === gender) ? entity : null;
}

/** The one person of that gender in the sentence before, or in the two before where the nearer names none. */
function onlyPersonBefore(
  read: ReadSentence,
  entities: readonly NamedEntity[],
  all: readonly ReadSentence[],
  gender: Gender,
): NamedEntity | null {
  for (const back of [1, 2]) {
    const named = entities.filter(
      (entity) => entity.type === "PERSON" && isNamedIn(entity, read.index - back),
    );
    const speaker = all[read.index - back]?.speaker?.entity;
    const isOther = speaker?.type === "PERSON" && entities.includes(speaker) && !named.includes(speaker);
    const persons = isOther ? [...named, speaker] : named;
    if (persons.length > 0) {
      const fit = persons.filter((entity) => fitting(entity, gender));
      return fit.length === 1 ? (fit[0] ?? null) : null;
    }
  }
  return null;
}

/** The only organisation of the sentence before, where it opens that sentence. */
function onlyBodyBefore(
  read: ReadSentence,
  entities: readonly NamedEntity[],
  all: readonly ReadSentence[],
): NamedEntity | null {
  const before = all[read.index - 1]?.sentence;
  if (!before || before.paragraphIndex < read.sentence.paragraphIndex - 1) return null;
  const bodies = entities.filter(
    (entity) => entity.type === "ORGANIZATION" && isNamedIn(entity, read.index - 1),
  );
  const [only] = bodies;
  const opens = only?.mentions.some(
    (mention) => mention.start >= before.start && mention.start <= before.start + 5,
  );
  return bodies.length === 1 && opens ? (only ?? null) : null;
}

function isNamedIn(entity: NamedEntity, sentenceIndex: number): boolean {
  return entity.mentions.some((mention) => mention.sentenceIndex === sentenceIndex);
}
