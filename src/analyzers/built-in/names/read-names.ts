import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { lengthOfLead } from "../wording/opening-words.js";
import { joinNames } from "./join-names.js";
import { capitalHabits, nameCandidates, textOf, type NameCandidate } from "./name-candidates.js";
import type { FoundName, NamedEntity } from "./named-entity.js";
import { roleAround } from "./roles.js";
import { genderOf, readTitledName } from "./titled-name.js";
import { typeByWords } from "./type-by-words.js";

/**
 * A text with more names is a list: who speaks there cannot be told anyway, and each sentence is compared with every name.
 * The most of 145 real news pages is 184.
 */
const MOST_NAMES = 400;

/** Finds the persons, organisations and places that an article names, each with its aliases and roles there. */
export function readNames(document: SentenceDocument): NamedEntity[] {
  const habits = capitalHabits(document.sentences);
  const found = document.sentences.flatMap((sentence, index) => {
    const candidates = nameCandidates(sentence, habits);
    const story = sentence.start + lengthOfLead(sentence.text);
    return candidates
      .filter(({ tokens }) => (tokens[0]?.start ?? 0) >= story)
      .flatMap((candidate) => namesOf(sentence, index, candidate, candidates));
  });
  return joinNames(firstNames(found));
}

/** What goes by one of the first names of the article. */
function firstNames(found: readonly FoundName[]): FoundName[] {
  const names = new Set([...new Set(found.map(({ text }) => text))].slice(0, MOST_NAMES));
  return found.filter(({ text }) => names.has(text));
}

function namesOf(
  sentence: Sentence,
  index: number,
  candidate: NameCandidate,
  all: readonly NameCandidate[],
): FoundName[] {
  const titled = readTitledName(candidate);
  const place = (first: number, last: number) => mentionOf(candidate, index, first, last);
  if (!titled) return [untitled(sentence, place(0, candidate.tokens.length - 1), candidate, all)];
  const names: FoundName[] = [];
  if (titled.before) {
    const before = place(titled.before.first, titled.before.last);
    const type = typeByWords(before.text);
    if (type) names.push({ ...before, type, gender: null, role: null });
  }
  if (titled.name) {
    const role = titled.role.body ? titled.role : (roleAround(sentence, candidate, all) ?? titled.role);
    names.push({
      ...place(titled.name.first, titled.name.last),
      type: "PERSON",
      gender: titled.gender,
      role,
    });
  }
  return names;
}

function untitled(
  sentence: Sentence,
  mention: Omit<FoundName, "type" | "gender" | "role">,
  candidate: NameCandidate,
  all: readonly NameCandidate[],
): FoundName {
  const known = typeByWords(mention.text);
  const gender = candidate.tokens.length > 1 ? genderOf(mention.text) : null;
  const role = known && gender === null ? null : roleAround(sentence, candidate, all);
  const isPerson = gender !== null ? known !== "ORGANIZATION" : role !== null && candidate.tokens.length > 1;
  const type = isPerson ? "PERSON" : (known ?? "OTHER");
  return { ...mention, type, gender, role: isPerson ? role : null };
}

/** The library leaves a possessive at the end of a sentence on its word. */
function mentionOf({ tokens }: NameCandidate, sentenceIndex: number, first: number, last: number) {
  const start = tokens[first]?.start ?? 0;
  const text = textOf(tokens, first, last);
  const name = text.replace(/['’]s?$/u, "");
  return {
    text: name,
    sentenceIndex,
    start,
    end: (tokens[last]?.end ?? start) - (text.length - name.length),
  };
}
