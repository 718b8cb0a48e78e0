import type { Sentence } from "../sentence-document.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { SENTENCE_OPENERS } from "../abbreviations.js";
import { FEMALE_NAMES, MALE_NAMES } from "./first-names.js";
import { PLACES } from "./places.js";
import {
  CAPITALISED_COMMON_WORDS,
  COMMON_ACRONYMS,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_WORDS,
  TITLES,
  wordSet,
} from "./word-lists.js";

/** A run of capitalised words of one sentence. `first` and `last` are the places of its tokens there. */
export interface NameCandidate {
  text: string;
  tokens: Token[];
  first: number;
  last: number;
}

/** Stand at the head of a sentence before a name without being of it: "Top Senate leaders". */
const OPENING_ADJECTIVES = wordSet(
  "top several former many other new local state federal senior leading retired both two three four five six about " +
    "nearly almost like unlike following according speaking asked facing citing using including given while amid " +
    "police officials critics experts authorities residents prosecutors investigators lawmakers witnesses analysts sources",
);
const PERSONAL_JOINERS = new Set([
  "de",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "al",
  "la",
  "del",
  "di",
  "da",
  "el",
  "ibn",
]);

/** How the article writes its words where it need not capitalise them; all in lower case. */
export interface CapitalHabits {
  lowerCased: ReadonlySet<string>;
  capitalised: ReadonlySet<string>;
}

/** Reads which words the article writes small, and which with a capital within a sentence. */
export function capitalHabits(sentences: readonly Sentence[]): CapitalHabits {
  const lowerCased = new Set<string>();
  const capitalised = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [at, { text }] of tokens.entries()) {
      if (/^\p{Ll}/u.test(text)) lowerCased.add(text);
      else if (/^\p{Lu}/u.test(text) && !opensClause(tokens, at)) capitalised.add(text.toLowerCase());
    }
  }
  return { lowerCased, capitalised };
}

/** Finds the runs of capitalised words that may be names. */
export function nameCandidates(sentence: Sentence, habits: CapitalHabits): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const { tokens } = sentence;
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isNameWord(tokens, first, habits)) continue;
    const last = withSmallHead(tokens, endOfRun(tokens, first, habits));
    candidates.push({
      text: textOf(tokens, first, last),
      tokens: tokens.slice(first, last + 1),
      first,
      last,
    });
    first = last;
  }
  return candidates;
}

/** The text between two tokens as one line, hyphens and full stops as they were written. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = "";
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const previous = tokens[at - 1];
    text += (at > first && previous && token.start > previous.end ? " " : "") + token.text;
  }
  return text;
}

function isNameWord(tokens: readonly Token[], at: number, habits: CapitalHabits): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text) || COMMON_ACRONYMS.has(token.text)) return false;
  const lower = token.text.toLowerCase().replace(/\.$/, "");
  const follows = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
  if (CAPITALISED_COMMON_WORDS.has(lower) && !TITLES.has(lower)) return follows && startsName(tokens, at + 1);
  if (!opensClause(tokens, at)) return true;
  // "Governor Ruth Calder" is a name though the article also writes "the governor".
  if (follows && TITLES.has(lower)) return true;
  if (SENTENCE_OPENERS.has(lower) || OPENING_ADJECTIVES.has(lower) || habits.lowerCased.has(lower))
    return false;
  return (
    follows || habits.capitalised.has(lower) || isKnownName(lower) || actsLikeName(token, tokens[at + 1])
  );
}

/** Republican National Committee: a common word may begin a longer name. */
function startsName(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4 && /^\p{Lu}/u.test(tokens[next]?.text ?? ""); next += 1) {
    if (ORGANIZATION_WORDS.has(tokens[next]?.text.toLowerCase() ?? "")) return true;
  }
  return false;
}

function isKnownName(lower: string): boolean {
  return (
    PLACES.has(lower) || KNOWN_ORGANIZATIONS.has(lower) || MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower)
  );
}

/** A first word that nothing else vouches for is a name if it acts like one and is no plural ("Banks failed"). */
function actsLikeName(token: Token, next: Token | undefined): boolean {
  const acts = next !== undefined && (["VERB", "AUX"].includes(next.pos) || /^['’]s$/u.test(next.text));
  return acts && token.pos === "PROPN" && (!/s$/u.test(token.text) || /^\p{Lu}{2,}/u.test(token.text));
}

/** Whether a capital says nothing here: first word of the sentence, of a quotation, after a colon or a dash. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return !previous || /^["“‘'(:—–-]$/u.test(previous.text)
    ? previous?.text !== "-" || !isTight(tokens, at)
    : false;
}

function isTight(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

function endOfRun(tokens: readonly Token[], first: number, habits: CapitalHabits): number {
  let last = first;
  for (;;) {
    const next = continuation(tokens, first, last);
    if (next === null || !isNameWord(tokens, next, habits)) return last;
    last = next;
  }
}

/** "the Trump administration": the one small word that makes a body of the name before it. */
function withSmallHead(tokens: readonly Token[], last: number): number {
  return tokens[last + 1]?.text === "administration" ? last + 1 : last;
}

/** The place of the word that may carry the name on after `last`, or null. */
function continuation(tokens: readonly Token[], first: number, last: number): number | null {
  const next = tokens[last + 1];
  if (!next) return null;
  if (/^\p{Lu}/u.test(next.text)) return last + 1;
  const lower = next.text.toLowerCase();
  if (lower === "-" && isTight(tokens, last + 1) && isTight(tokens, last + 2)) return last + 2;
  if (lower === "&" || PERSONAL_JOINERS.has(lower)) return last + 2;
  if (lower === "." && /^\p{Lu}$/u.test(tokens[last]?.text ?? "")) return last + 2;
  const words = tokens.slice(first, last + 1).map((token) => token.text.toLowerCase());
  const hasHead = words.some(
    (word) => ORGANIZATION_WORDS.has(word.replace(/s$/, "")) || ORGANIZATION_WORDS.has(word),
  );
  if ((lower === "of" || lower === "for") && hasHead)
    return tokens[last + 2]?.text === "the" ? last + 3 : last + 2;
  if (lower === "and" && hasHead && words.some((word) => word === "of" || word === "for")) return last + 2;
  return null;
}
