import type { Sentence } from "../sentence-document.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { bodyName } from "./body-name.js";
import { textOf, type NameCandidate } from "./name-candidates.js";
import type { Role } from "./named-entity.js";
import { findNationalBody } from "../../../domain/independence/national-bodies.js";
import { typeByWords } from "./type-by-words.js";
import { ROLES } from "./word-lists.js";

/** Reaches over "a senior", "the acting deputy", "its": no further, or the role is somebody else's. */
const WORDS_BEFORE_ROLE = 6;
/** A body that was named before. */
const ITS =
  /^(?:its|their)\s|^the (?:group|company|organi[sz]ation|agency|union|ministry|party|firm|association|committee|council|charity|bank|board|institute|department|hospital|university)['’]s?\s/iu;
const OF_A_BODY = new Set(["of", "for", "at", "with"]);

/**
 * The role that the words around a name give the person: before it ("Google chief executive Dana Lund", "the director of
 * the Harbour Office, Michael Obi,") or after it. `bodyBefore` is whose "its director" is.
 */
export function roleAround(
  sentence: Sentence,
  name: NameCandidate,
  all: readonly NameCandidate[],
  bodyBefore: string | null,
): Role | null {
  const before = roleBefore(sentence, name, all, bodyBefore);
  if (before?.body) return before;
  const after = roleAfter(sentence, name, all, bodyBefore) ?? affiliationAfter(sentence, name, all);
  return after?.body ? after : (roleOfBodyBefore(sentence, name, all) ?? before ?? after);
}

function roleBefore(
  { tokens }: Sentence,
  name: NameCandidate,
  all: readonly NameCandidate[],
  bodyBefore: string | null,
): Role | null {
  const comma = tokens[name.first - 1]?.text === "," ? 1 : 0;
  const last = name.first - 1 - comma;
  const noun = roleEndingAt(tokens, last);
  if (!noun || !/^(?:\p{Ll}|C[EFOT]O$)/u.test(tokens[last]?.text ?? "")) return null;
  const first = startOfRole(tokens, last - noun.length + 1);
  if (isFormer(tokens, first)) return { noun: noun.text, body: null };
  const national = nationalBodyIn(tokens, last - WORDS_BEFORE_ROLE, last);
  const isIts = /^(?:its|their)$/iu.test(tokens[first - 1]?.text ?? "");
  const owner = all.find(
    (other) => other.last === first - 1 || (other.last === first - 2 && isPossessive(tokens[first - 1])),
  );
  const body = national ?? (isIts ? bodyBefore : owner ? bodyName(owner.text) : null);
  return { noun: noun.text, body };
}

/** "legislative policy director": so many small words before the role are of it. */
function startOfRole(tokens: readonly Token[], role: number): number {
  let first = role;
  while (role - first < 3 && /^(?:NOUN|ADJ)$/u.test(tokens[first - 1]?.pos ?? "")) {
    if (!/^\p{Ll}{3,}$/u.test(tokens[first - 1]?.text ?? "")) break;
    first -= 1;
  }
  return first;
}

/** "the director of the Harbour Office, Michael Obi,"; what goes on with "and" may be a list of several. */
function roleOfBodyBefore(
  { tokens }: Sentence,
  name: NameCandidate,
  all: readonly NameCandidate[],
): Role | null {
  if (tokens[name.first - 1]?.text !== "," || tokens[name.last + 1]?.text === "and") return null;
  const body = all.find((other) => other.last === name.first - 2);
  if (!body) return null;
  const of = tokens[body.first - 1]?.text === "the" ? body.first - 2 : body.first - 1;
  const noun = OF_A_BODY.has(tokens[of]?.text ?? "") ? roleEndingAt(tokens, of - 1) : null;
  if (!noun) return null;
  return { noun: noun.text, body: isFormer(tokens, of - noun.length) ? null : bodyName(body.text) };
}

/** "the French interior minister": the country and the office give the body. */
function nationalBodyIn(tokens: readonly Token[], first: number, last: number): string | null {
  return findNationalBody(textOf(tokens, Math.max(0, first), last));
}

function roleAfter(
  { tokens }: Sentence,
  name: NameCandidate,
  all: readonly NameCandidate[],
  bodyBefore: string | null,
): Role | null {
  const comma = name.last + 1;
  if (tokens[comma]?.text !== ",") return headAfter(tokens, comma, all);
  if (tokens[comma + 1]?.text === "who") return headAfter(tokens, comma + 2, all);
  for (let at = comma + 1; at <= comma + WORDS_BEFORE_ROLE; at += 1) {
    const noun = roleEndingAt(tokens, at);
    if (noun && !ROLES.has(tokens[at + 1]?.lemma ?? "") && !longerRoleAt(tokens, at)) {
      const former = isFormer(tokens, at - noun.length + 1, comma);
      const body = ITS.test(textOf(tokens, comma + 1, at)) ? bodyBefore : bodyOfRole(tokens, at, comma, all);
      return { noun: noun.text, body: former ? null : body };
    }
    const token = tokens[at];
    if (!token || /^[,.;]$/u.test(token.text) || token.pos === "VERB") return null;
  }
  return null;
}

/** "Dana Lund heads the Harbour Board", "Dana Lund, who runs the Harbour Board," */
function headAfter(tokens: readonly Token[], at: number, all: readonly NameCandidate[]): Role | null {
  const verb = tokens[at]?.lemma ?? "";
  if (!["head", "lead", "run", "chair", "direct"].includes(verb)) return null;
  const body = nameAt(all, tokens, at + 1);
  return body && typeByWords(body.text) === "ORGANIZATION"
    ? { noun: "head", body: bodyName(body.text) }
    : null;
}

/** "Dana Lund of the Harbour Institute", "Dana Lund, of Ferro Corp.," */
function affiliationAfter(
  { tokens }: Sentence,
  name: NameCandidate,
  all: readonly NameCandidate[],
): Role | null {
  const of = tokens[name.last + 1]?.text === "," ? name.last + 2 : name.last + 1;
  if (!/^(?:of|from)$/u.test(tokens[of]?.text ?? "")) return null;
  const body = nameAt(all, tokens, of + 1);
  const isBody = body && typeByWords(body.text) === "ORGANIZATION";
  return isBody ? { noun: "representative", body: bodyName(body.text) } : null;
}

function bodyOfRole(
  tokens: readonly Token[],
  role: number,
  comma: number,
  all: readonly NameCandidate[],
): string | null {
  const before = all.find((other) => other.first > comma && other.last < role);
  const national = nationalBodyIn(tokens, comma + 1, role) ?? nationalBodyIn(tokens, role, role + 3);
  if (national) return national;
  if (OF_A_BODY.has(tokens[role + 1]?.text ?? "")) {
    const body = nameAt(all, tokens, role + 2);
    if (body) return bodyName(withNouns(tokens, body));
  }
  return before ? bodyName(before.text) : null;
}

/** "head of the Senate Democrats' campaign arm": the small words that follow are of the body's name. */
function withNouns(tokens: readonly Token[], body: NameCandidate): string {
  let last = body.last;
  while (tokens[last + 1]?.pos === "NOUN" && /^\p{Ll}/u.test(tokens[last + 1]?.text ?? "")) last += 1;
  return textOf(tokens, body.first, last);
}

/** The name that begins at a token or after its article. */
function nameAt(all: readonly NameCandidate[], tokens: readonly Token[], at: number): NameCandidate | null {
  const first = /^(?:the|a|an)$/iu.test(tokens[at]?.text ?? "") ? at + 1 : at;
  return all.find((other) => other.first === first) ?? null;
}

function roleEndingAt(tokens: readonly Token[], last: number): { text: string; length: number } | null {
  for (const length of [3, 2, 1]) {
    if (last - length + 1 < 0) continue;
    const text = textOf(tokens, last - length + 1, last).toLowerCase();
    if (ROLES.has(text)) return { text, length };
  }
  return null;
}

/** "chief" alone is a role, and begins "chief medical officer". */
function longerRoleAt(tokens: readonly Token[], first: number): boolean {
  return [1, 2].some((more) => ROLES.has(textOf(tokens, first, first + more).toLowerCase()));
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/u.test(token.text);
}

function isFormer(tokens: readonly Token[], role: number, from = role - 3): boolean {
  return tokens.slice(Math.max(0, from), role).some((token) => /^(?:former|ex|onetime)$/iu.test(token.text));
}
