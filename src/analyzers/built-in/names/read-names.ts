import { findNationalBody } from "../../../domain/independence/national-bodies.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { lengthOfLead } from "../wording/opening-words.js";
import { isHeading } from "../headings.js";
import { afterOffice, type OfficeHolder } from "./after-office.js";
import { hintAround, leadingOccupation, typeAround } from "./around-name.js";
import { bodyName } from "./body-name.js";
import { datelinePlace } from "./dateline-place.js";
import { joinNames } from "./join-names.js";
import { capitalHabits, nameCandidates, textOf, type NameCandidate } from "./name-candidates.js";
import type { FoundName, NamedEntity } from "./named-entity.js";
import { roleAround } from "./roles.js";
import { genderOf, isMereAddress, readTitledName, type TitledName } from "./titled-name.js";
import { typeByWords } from "./type-by-words.js";

/**
 * A text with more names is a list: who speaks there cannot be told anyway, and each sentence is compared with every name.
 * The most of 145 real news pages is 184.
 */
const MOST_NAMES = 400;

/** In headline case every word has a capital, so that a longer run is no name. */
const LONGEST_IN_CAPS = 3;

/** Finds the persons, organisations and places that an article names, each with its aliases and roles there. */
export function readNames(document: SentenceDocument): NamedEntity[] {
  const habits = capitalHabits(document.sentences);
  let bodyBefore: string | null = null;
  const found = document.sentences.flatMap((sentence, index) => {
    const candidates = nameCandidates(sentence, habits);
    const story = sentence.start + lengthOfLead(sentence.text);
    const around = { sentence, index, all: candidates, bodyBefore: onlyBody(candidates) ?? bodyBefore };
    bodyBefore = onlyBody(candidates);
    const isInCaps = isHeading(sentence, document);
    const place = story > sentence.start ? datelinePlace(sentence, index) : null;
    const named = candidates
      .filter(({ tokens }) => (tokens[0]?.start ?? 0) >= story)
      .flatMap((candidate) => namesOf(candidate, around))
      .filter(
        ({ type, text }) => !isInCaps || (type !== "OTHER" && text.split(" ").length <= LONGEST_IN_CAPS),
      );
    return place ? [place, ...named] : named;
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
  // "DR Congo" is a country and no doctor.
  const titled = typeByWords(candidate.text) === "PLACE" ? null : readTitledName(candidate);
  if (titled) return titledNames(titled, candidate, around);
  const held = afterOffice(around.sentence.tokens, candidate);
  if (held) return officeNames(held, candidate, around.index);
  const skipped = typeByWords(candidate.text) === null ? leadingOccupation(candidate) : 0;
  if (skipped === 0) return isOnlySuffix(candidate) ? [] : [untitled(candidate, around)];
  const mention = mentionOf(candidate, around.index, skipped, candidate.tokens.length - 1);
  return [{ ...mention, type: "PERSON", hint: null, gender: genderOf(mention.text), role: null }];
}

function titledNames(titled: TitledName, candidate: NameCandidate, around: Surroundings): FoundName[] {
  const { sentence, index, all, bodyBefore } = around;
  const place = (first: number, last: number) => mentionOf(candidate, index, first, last);
  const names: FoundName[] = [];
  if (titled.before) {
    const before = place(titled.before.first, titled.before.last);
    const type = typeByWords(before.text);
    if (type) names.push({ ...before, type, hint: null, gender: null, role: null });
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
    const mention = place(titled.name.first, titled.name.last);
    names.push({ ...mention, type: "PERSON", hint: null, gender: titled.gender, role });
  }
  return names;
}

/** "Secretary of State Conrad Vell" names him, and "Mayor of London Dana Lund" London too. */
function officeNames(
  { office, name, role }: OfficeHolder,
  candidate: NameCandidate,
  index: number,
): FoundName[] {
  const matter = mentionOf(candidate, index, office.first, office.last);
  const places: FoundName[] =
    typeByWords(matter.text) === "PLACE"
      ? [{ ...matter, type: "PLACE", hint: null, gender: null, role: null }]
      : [];
  if (!name) return places;
  const holder = mentionOf(candidate, index, name.first, name.last);
  return [...places, { ...holder, type: "PERSON", hint: null, gender: genderOf(holder.text), role }];
}

/** "Jr." after a comma. */
function isOnlySuffix({ text }: NameCandidate): boolean {
  return /^(?:Jr|Sr)\.?$/u.test(text);
}

/** "French Interior Minister Luc Moreau", whether or not the country's word was read as part of the name. */
function nationalOffice({ tokens }: Sentence, candidate: NameCandidate, nameFirst: number): string | null {
  const first = Math.max(0, candidate.first - 2);
  const phrase = textOf(tokens, first, candidate.first + nameFirst - 1);
  return /\b(?:former|ex|Former|Ex)\b/u.test(phrase) ? null : findNationalBody(phrase);
}

function untitled(candidate: NameCandidate, { sentence, index, all, bodyBefore }: Surroundings): FoundName {
  const mention = mentionOf(candidate, index, 0, candidate.tokens.length - 1);
  const around = typeAround(sentence.tokens, candidate);
  const known = around === "PLACE" ? around : typeByWords(mention.text);
  const gender = candidate.tokens.length > 1 ? genderOf(mention.text) : null;
  const role = known && gender === null ? null : roleAround(sentence, candidate, all, bodyBefore);
  const hasRole = role !== null && candidate.tokens.length > 1;
  const isPerson =
    known !== "ORGANIZATION" &&
    around !== "PLACE" &&
    (gender !== null || hasRole || (around === "PERSON" && !known));
  const type = isPerson ? "PERSON" : (known ?? "OTHER");
  const hint = type === "OTHER" ? hintAround(sentence.tokens, candidate) : null;
  return { ...mention, type, hint, gender, role: isPerson ? role : null };
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
