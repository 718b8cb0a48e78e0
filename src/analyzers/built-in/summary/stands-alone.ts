import type { NamedEntity } from "../names/named-entity.js";
import { ROLES, TITLES, wordSet } from "../names/word-lists.js";
import { QUOTED_SPEECH } from "./whole-sentence.js";

/** Openings that point back at a sentence which the reader of a summary does not have. */
const POINTS_BACK =
  /^(?:he|she|it|they|him|them|his|her|hers|its|their|theirs|this|that|these|those|such|another|others|both|neither|either|each|one (?:of (?:them|those|these)|such)|many of (?:them|those|these)|the (?:same|former|latter|others?|two|three|pair|duo|move|remarks?|comments?|decision|answer|result|reason|difference|problem|point|idea|former|incident|exchange)|so|thus|then|here|to wit|there (?:he|she|they|it)|not (?:so|only that)|nor|what(?:['’]s| is) more|enter|cue|case in point|for (?:one|another)|[—–…(-])(?![\p{L}’'])/iu;
/** The author among the readers, outside of speech. */
const FIRST_PERSON = /\b(?:I|[Ww]e|me|us|[Oo]urs?|[Mm]y|[Yy]ou|[Yy]ours?)\b/u;
const PERSONAL = /\b(?:he|she|him|her|hers|his)\b/u;
const PERSONS = wordSet(
  "man woman boy girl driver suspect lawmaker official victim teacher father mother student doctor nurse worker farmer " +
    "officer player singer actor actress author writer reporter journalist brother sister husband wife son daughter person " +
    "resident patient passenger owner soldier pilot candidate nominee congressman congresswoman senator veteran teenager",
);

/** Whether a sentence can be read without the ones before it: nothing in it points at what they named. */
export function standsAlone(sentence: string, entities: readonly NamedEntity[]): boolean {
  const own = sentence.replace(QUOTED_SPEECH, "“”");
  if (POINTS_BACK.test(own) || /^(?:[^,]|,\d){0,25}\b(?:of|among) (?:them|these|those)\b/u.test(own))
    return false;
  if (FIRST_PERSON.test(own.replace(/\bU\.?S\b\.?/gu, ""))) return false;
  if (/[:?]["”]?\.?$/u.test(own)) return false;
  const pronoun = PERSONAL.exec(own)?.index ?? -1;
  return pronoun < 0 || namesPerson(own.slice(0, pronoun), entities);
}

function namesPerson(text: string, entities: readonly NamedEntity[]): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const isPerson = (word: string) => PERSONS.has(word) || ROLES.has(word) || TITLES.has(word);
  return (
    words.some((word) => isPerson(word) || isPerson(word.replace(/s$/u, ""))) ||
    entities.some(
      ({ type, name, aliases }) =>
        (type === "PERSON" || type === "OTHER") && [name, ...aliases].some((one) => text.includes(one)),
    )
  );
}
