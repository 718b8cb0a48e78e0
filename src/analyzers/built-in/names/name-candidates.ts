import type { Sentence } from "../sentence-document.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { SENTENCE_OPENERS } from "../abbreviations.js";
import { FEMALE_NAMES, MALE_NAMES } from "./first-names.js";
import { PLACE_WORDS, PLACES } from "./places.js";
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
  "plus meet ask call top several former many other new local state federal senior leading retired both two three four five six about " +
    "nearly almost like unlike following according speaking asked facing citing using including given while amid " +
    "police officials critics experts authorities residents prosecutors investigators lawmakers witnesses analysts sources",
);
/** Short words that are often written in capitals for their weight. */
const SHOUTED_WORDS = wordSet(
  "no not out over never now free best new big real stop yes all ever only must more why fake true lies great bad sad wrong " +
    "very too bed surrender help live love hate good win won lost read watch see look back down up off you your me am",
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
    const begin = withJoiners(tokens, withoutArticle(tokens, first, last));
    // "R-S.C." is a party with a place.
    const isParty = /^[RDI]$/u.test(tokens[begin]?.text ?? "") && tokens[begin + 1]?.text === "-";
    if (!isParty && !isShouted(tokens, begin, last, habits))
      candidates.push({
        text: textOf(tokens, begin, last),
        tokens: tokens.slice(begin, last + 1),
        ...{ first: begin, last },
      });
    first = last;
  }
  return candidates;
}

/** "said de Groot": the small words before it are of the name. */
function withJoiners(tokens: readonly Token[], first: number): number {
  let begin = first;
  while (/^(?:de|van|von|der|den|bin|ibn|ter|ten)$/u.test(tokens[begin - 1]?.text ?? "")) begin -= 1;
  return begin;
}

/** "The Growers' League" within a sentence is the Growers' League. */
function withoutArticle(tokens: readonly Token[], first: number, last: number): number {
  return tokens[first]?.text === "The" && last > first + 1 ? first + 1 : first;
}

/** Words in capitals that the article or anybody also writes small are shouted and no names: "SAVE OUR BOOKS". */
function isShouted(tokens: readonly Token[], first: number, last: number, habits: CapitalHabits): boolean {
  const run = tokens.slice(first, last + 1).map(({ text }) => text);
  if (!run.every((word) => /^\p{Lu}{2,}$/u.test(word))) return false;
  return run.some((word) => {
    const lower = word.toLowerCase();
    const isKnown = KNOWN_ORGANIZATIONS.has(lower) || PLACES.has(lower);
    return (
      !isKnown && (SENTENCE_OPENERS.has(lower) || habits.lowerCased.has(lower) || SHOUTED_WORDS.has(lower))
    );
  });
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
  if (/^[RDI]-(?:\p{Lu}|$)/u.test(token.text)) return false;
  const lower = token.text.toLowerCase().replace(/\.$/, "");
  const follows = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
  if (CAPITALISED_COMMON_WORDS.has(lower) && !TITLES.has(lower)) return follows && startsName(tokens, at + 1);
  if (!opensClause(tokens, at)) return true;
  // "Governor Ruth Calder" is a name though the article also writes "the governor".
  if (follows && TITLES.has(lower)) return true;
  if (SENTENCE_OPENERS.has(lower) || OPENING_ADJECTIVES.has(lower) || habits.lowerCased.has(lower))
    return false;
  return (
    follows ||
    /^\p{Lu}{3,6}$/u.test(token.text) ||
    habits.capitalised.has(lower) ||
    isKnownName(lower) ||
    actsLikeName(token, tokens[at + 1])
  );
}

/** Republican National Committee, Czech Republic: a common word may begin a longer name. */
function startsName(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4 && /^\p{Lu}/u.test(tokens[next]?.text ?? ""); next += 1) {
    const word = tokens[next]?.text.toLowerCase() ?? "";
    if (ORGANIZATION_WORDS.has(word) || PLACE_WORDS.has(word)) return true;
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

/** Whether a capital says nothing here: first word of the sentence, of a quotation, after a colon, a dash or a picture. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return !previous || /^(?:["“‘'(:—–-]|.*[\p{Extended_Pictographic}\u{fe0f}])$/u.test(previous.text)
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

/** "the Trump administration", "Haldane Bank plc": the small words that make a body of the name before them. */
function withSmallHead(tokens: readonly Token[], last: number): number {
  return /^(?:administration|plc)$/u.test(tokens[last + 1]?.text ?? "") ? last + 1 : last;
}

/** The place of the word that may carry the name on after `last`, or null. */
function continuation(tokens: readonly Token[], first: number, last: number): number | null {
  const next = tokens[last + 1];
  if (!next) return null;
  if (/^\p{Lu}/u.test(next.text)) return last + 1;
  const lower = next.text.toLowerCase();
  if (lower === "-" && isTight(tokens, last + 1) && isTight(tokens, last + 2)) return last + 2;
  if (lower === "&" || PERSONAL_JOINERS.has(lower)) return last + 2;
  const afterMark = afterPossessive(tokens, last);
  if (afterMark !== null) return afterMark;
  if (lower === "." && /^\p{Lu}$/u.test(tokens[last]?.text ?? "")) return last + 2;
  const words = tokens.slice(first, last + 1).map((token) => token.text.toLowerCase());
  if (lower === "of" && /^(?:republic|kingdom)$/u.test(words.at(-1) ?? ""))
    return tokens[last + 2]?.text === "the" ? last + 3 : last + 2;
  const hasHead = words.some(
    (word) => ORGANIZATION_WORDS.has(word.replace(/s$/, "")) || ORGANIZATION_WORDS.has(word),
  );
  if (
    (lower === "of" || lower === "for" || (lower === "on" && ON_A_MATTER.has(words.at(-1) ?? ""))) &&
    hasHead
  )
    return tokens[last + 2]?.text === "the" ? last + 3 : last + 2;
  if (lower !== "and") return null;
  if (hasHead && words.some((word) => /^(?:of|for|on)$/u.test(word))) return last + 2;
  return joinsNames(tokens, first, last) ? last + 2 : null;
}

/** "Committee on Rules" */
const ON_A_MATTER = wordSet("committee subcommittee commission council conference panel institute");
/** What has two matters in its name before its kind: "House Budget and Public Works Committee". */
const KINDS_WITH_MATTERS = wordSet(
  "committee subcommittee commission department ministry agency administration council board office bureau",
);

/** "Teachers' Union", "Women's Hospital": the place of the kind of body after the mark, or null. */
function afterPossessive(tokens: readonly Token[], last: number): number | null {
  const [word, mark, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  const isMark = /^['’]s?$/u.test(mark?.text ?? "") && mark?.start === word?.end;
  const isPlural = /s$/u.test(word?.text ?? "") || /^(?:Women|Men|Children|People)$/u.test(word?.text ?? "");
  return isMark && isPlural && ORGANIZATION_WORDS.has(next?.text.toLowerCase() ?? "") ? last + 2 : null;
}

/** Whether "and" stands between two matters of one body, and not between two bodies. */
function joinsNames(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const opensAsBody =
    /^(?:the|its|a)$/iu.test(tokens[first - 1]?.text ?? "") ||
    /^(?:house|senate|joint|state|national)$/u.test(words[0] ?? "");
  const isBody = ORGANIZATION_WORDS.has(words.at(-1) ?? "") || KNOWN_ORGANIZATIONS.has(words.join(" "));
  const isPlace = words.length === 1 && PLACES.has(words[0] ?? "");
  if (!opensAsBody || isBody || isPlace) return false;
  let end = last + 2;
  while (end < last + 6 && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? "")) end += 1;
  return end > last + 2 && KINDS_WITH_MATTERS.has(tokens[end]?.text.toLowerCase() ?? "");
}
