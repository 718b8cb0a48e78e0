import { findNationalBody } from "../../../domain/independence/national-bodies.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { lengthOfLead } from "../wording/opening-words.js";
import { bodyName } from "./body-name.js";
import { joinNames } from "./join-names.js";
import { capitalHabits, nameCandidates, textOf, type NameCandidate } from "./name-candidates.js";
import type { FoundName, NamedEntity } from "./named-entity.js";
import { roleAround } from "./roles.js";
import { genderOf, isMereAddress, readTitledName } from "./titled-name.js";
import { typeByWords } from "./type-by-words.js";

/**
 * A text with more names is a list: who speaks there cannot be told anyway, and each sentence is compared with every name.
 * The most of 145 real news pages is 184.
 */
const MOST_NAMES = 400;

/** Finds the persons, organisations and places that an article names, each with its aliases and roles there. */
export function readNames(document: SentenceDocument): NamedEntity[] {
  const habits = capitalHabits(document.sentences);
  let bodyBefore: string | null = null;
  const found = document.sentences.flatMap((sentence, index) => {
    const candidates = nameCandidates(sentence, habits);
    const story = sentence.start + lengthOfLead(sentence.text);
    const around = { sentence, index, all: candidates, bodyBefore: onlyBody(candidates) ?? bodyBefore };
    bodyBefore = onlyBody(candidates);
    return candidates
      .filter(({ tokens }) => (tokens[0]?.start ?? 0) >= story)
      .flatMap((candidate) => namesOf(candidate, around));
  });
  return joinNames(firstNames(found));
}

/** What goes by one of the first names of the article. */
function firstNames(found: readonly FoundName[]): FoundName[] {
  const names = new Set([...new Set(found.map(({ text }) => text))].slice(0, MOST_NAMES));
  return found.filter(({ text }) => names.has(text));
}

/** Where a name stands: its sentence, the names beside it, and the one body that "its" can stand for there. */
interface Surroundings {
  sentence: Sentence;
  index: number;
  all: readonly NameCandidate[];
  bodyBefore: string | null;
}

function onlyBody(candidates: readonly NameCandidate[]): string | null {
  const bodies = new Set(
    candidates.map(({ text }) => text).filter((text) => typeByWords(text) === "ORGANIZATION"),
  );
  const [only] = bodies;
  return bodies.size === 1 && only !== undefined ? bodyName(only) : null;
}

function namesOf(candidate: NameCandidate, around: Surroundings): FoundName[] {
  const { sentence, index, all, bodyBefore } = around;
  const titled = readTitledName(candidate);
  const place = (first: number, last: number) => mentionOf(candidate, index, first, last);
  if (!titled) return [untitled(place(0, candidate.tokens.length - 1), candidate, around)];
  const names: FoundName[] = [];
  if (titled.before) {
    const before = place(titled.before.first, titled.before.last);
    const type = typeByWords(before.text);
    if (type) names.push({ ...before, type, gender: null, role: null });
  }
  if (titled.name) {
    const { noun } = titled.role;
    const body = nationalOffice(sentence, candidate, titled.name.first) ?? titled.role.body;
    const beside = body ? null : roleAround(sentence, candidate, all, bodyBefore);
    // An address ("Ms", "Dr") is less of a role than the words beside the name; a title ("Governor") is more.
    const role = body
      ? { noun, body }
      : beside?.body || isMereAddress(noun)
        ? (beside ?? titled.role)
        : titled.role;
    names.push({
      ...place(titled.name.first, titled.name.last),
      type: "PERSON",
      gender: titled.gender,
      role,
    });
  }
  return names;
}

/** "French Interior Minister Luc Moreau", whether or not the country's word was read as part of the name. */
function nationalOffice({ tokens }: Sentence, candidate: NameCandidate, nameFirst: number): string | null {
  const first = Math.max(0, candidate.first - 2);
  const phrase = textOf(tokens, first, candidate.first + nameFirst - 1);
  return /\b(?:former|ex|Former|Ex)\b/u.test(phrase) ? null : findNationalBody(phrase);
}

function untitled(
  mention: Omit<FoundName, "type" | "gender" | "role">,
  candidate: NameCandidate,
  { sentence, all, bodyBefore }: Surroundings,
): FoundName {
  const known = typeByWords(mention.text);
  const gender = candidate.tokens.length > 1 ? genderOf(mention.text) : null;
  const role = known && gender === null ? null : roleAround(sentence, candidate, all, bodyBefore);
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
