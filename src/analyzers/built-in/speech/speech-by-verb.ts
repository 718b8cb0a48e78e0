import { isFiniteVerb } from "../finite-verb.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import { isQuoted } from "../quoted-regions.js";
import type { Region } from "../sentence-boundaries.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { clean } from "./clean-region.js";
import { denialAt } from "./denial.js";
import type { Speech } from "./read-speech.js";
import { subjectBefore } from "./speech-subject.js";
import { CARRYING_VERBS, CARRYING_WITH_THAT, DENYING_VERBS, SPEECH_CIRCUMSTANCE } from "./speech-verbs.js";

/** After a verb of speech these begin what is said, or when. */
const NEVER_INVERTED =
  /^(?:that|it|he|she|they|we|this|there|\p{Lu}\p{Ll}+day|today|yesterday|last|earlier|late)$/iu;

/** What follows these is who is spoken to. Lemmas. */
const TOLD_TO_SOMEBODY = new Set(["tell", "inform", "assure", "remind"]);

/** "After Lund said he would resign, shares fell": what is said there is not what the sentence tells. */
const SUBORDINATING = /^(?:when|whenever|while|after|before|because|although|though|since|until|once|as)$/iu;

/** "The trustees last week said" */
const TRAILING_TIME =
  /\s(?:on |late |early )?(?:\p{Lu}\p{Ll}+day|last \p{L}+|this \p{L}+|today|yesterday|earlier)$/u;

/** "X said Y", "Y, X said", "Y, said X" and "Y1, X said, Y2". */
export function speechByVerb(sentence: Sentence, document: SentenceDocument): Speech | null {
  for (const [at, verb] of sentence.tokens.entries()) {
    if (!mayCarry(sentence, document, at)) continue;
    const speech = DENYING_VERBS.has(verb.lemma)
      ? denial(sentence, document, at)
      : (inverted(sentence, document, at) ??
        interrupted(sentence, document, at) ??
        direct(sentence, document, at));
    if (speech) return speech;
  }
  return null;
}

function mayCarry({ tokens }: Sentence, document: SentenceDocument, at: number): boolean {
  const verb = tokens[at];
  if (!verb || !(CARRYING_VERBS.has(verb.lemma) || DENYING_VERBS.has(verb.lemma))) return false;
  if (!(verb.pos === "VERB" || isMistakenVerb(tokens, at)) || /^\p{Lu}/u.test(verb.text)) return false;
  if (isQuoted(document.quotes, verb.start, verb.end) || /ing$/u.test(verb.text)) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lemma);
  // What stands before a comma is of another clause: "an official, who asked not to be named, said".
  return !before
    .slice(before.lastIndexOf(",") + 1)
    .some((word) =>
      /^(?:be|not|n't|never|will|would|can|could|should|might|may|to|who|which|if)$/u.test(word),
    );
}

/** "The World Bank estimates 40 million people …", "figures show that …": the library takes the verb for a noun. */
function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (verb?.pos !== "NOUN" || !/^(?:estimates|reports|claims|shows?|notes|states)$/u.test(verb.text))
    return false;
  if (before?.text === ",") return next?.text === "that";
  return /^(?:PROPN|NOUN)$/u.test(before?.pos ?? "") && /^(?:SCONJ|DET|NUM|PRON)$/u.test(next?.pos ?? "");
}

/** "Y, said X, the mayor." Whoever is told something is no speaker: "Y, X, the mayor, told reporters." */
function inverted(sentence: Sentence, { text, quotes }: SentenceDocument, at: number): Speech | null {
  const { tokens } = sentence;
  if (TOLD_TO_SOMEBODY.has(tokens[at]?.lemma ?? "")) return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    !before ||
    !next ||
    !/^[,"”’?!]$/u.test(before.text) ||
    !/^(?:PROPN|DET|NOUN|ADJ|PRON)$/u.test(next.pos)
  )
    return null;
  if (NEVER_INVERTED.test(next.text) || isQuoted(quotes, next.start, next.end)) return null;
  const content = clean(text, { start: sentence.start, end: before.end });
  if (
    !hasVerb(tokens, content) &&
    !quotes.some((quote) => quote.start < content.end && quote.end > content.start)
  )
    return null;
  const quoteAfter = quotes.find((quote) => quote.start > next.start && quote.start < sentence.end);
  const end = quoteAfter?.start ?? sentence.end;
  if (
    tokens.some(
      (token) =>
        token.start > next.end &&
        token.end < end &&
        isFiniteVerb(token, tokens) &&
        !inRelative(tokens, token),
    )
  )
    return null;
  const more = quoteAfter ? [{ start: quoteAfter.start, end: Math.min(quoteAfter.end, sentence.end) }] : [];
  return {
    speaker: clean(text, { start: next.start, end: withoutStop(text, end) }),
    content: [content, ...more],
    denies: false,
    isDeed: false,
  };
}

/** "Y, X said." and "Y1, X said, Y2." */
function interrupted(sentence: Sentence, { text }: SentenceDocument, at: number): Speech | null {
  const subject = subjectBefore(sentence, at);
  if (!subject || subject.first < 2) return null;
  const { tokens } = sentence;
  const comma = tokens[subject.first - 1];
  if (!comma || !/^[,"”’?!—–]$/u.test(comma.text)) return null;
  const before = clean(text, { start: sentence.start, end: comma.end });
  const circumstance = lengthOfCircumstance(text.slice(tokens[at]?.end, sentence.end));
  const restStart = (tokens[at]?.end ?? sentence.end) + circumstance;
  const rest = clean(text, { start: restStart, end: sentence.end });
  const isOver = /^[.?!"”’\s]*$/u.test(text.slice(rest.start, rest.end));
  const goesOn = /^\s*[,:—–]\s*["“]?/u.test(text.slice(restStart, sentence.end));
  if (!hasVerb(tokens, before)) {
    // "The plant, officials say, needs repair": the subject stands before them, the verb after.
    const isParted = goesOn && subject.first > 2 && isSubject(tokens, before) && opensWithVerb(tokens, rest);
    return isParted ? speechOf(text, tokens, subject, [before, rest]) : null;
  }
  if (!isOver && !goesOn)
    return comma.text === "," && isClause(tokens, rest) ? null : speechOf(text, tokens, subject, [before]);
  return speechOf(text, tokens, subject, isOver || !isClause(tokens, rest) ? [before] : [before, rest]);
}

/** "X said (on Thursday) (that) Y" */
function direct(sentence: Sentence, document: SentenceDocument, at: number): Speech | null {
  const { tokens } = sentence;
  const verb = tokens[at];
  const subject = subjectBefore(sentence, at);
  if (!verb || !subject || (subject.first === 1 && SUBORDINATING.test(tokens[0]?.text ?? ""))) return null;
  const start = startOfContent(sentence, document, at);
  if (start === null) return null;
  const content = clean(document.text, { start, end: sentence.end });
  const rest = document.text.slice(content.start, content.end);
  if (/^(?:what|whether|if|how|why|so|yes|nothing)\b|^no\b(?! (?:\p{L}+ )?(?:evidence|proof))/iu.test(rest))
    return null;
  if (verb.lemma === "tell" && /^(?:about|of|to|not to)\b/iu.test(rest)) return null;
  if (verb.lemma === "announce" && isForesight(tokens, content)) return null;
  // "a bridge which officials say needs repair": its subject stands before whoever says it, so the sentence stays whole.
  if (opensWithVerb(tokens, content)) return null;
  return isClause(tokens, content) ? speechOf(document.text, tokens, subject, [content]) : null;
}

/** Somebody says that something is not so. */
function denial(sentence: Sentence, document: SentenceDocument, at: number): Speech | null {
  const denied = denialAt(sentence, document, at);
  if (!denied) return null;
  const { speaker } = speechOf(document.text, sentence.tokens, denied.subject, []);
  return { speaker, content: [denied.content], denies: true, isDeed: denied.isDeed };
}

/** An announcement of what is to come is news as an act. */
function isForesight(tokens: readonly Token[], content: Region): boolean {
  const first = tokens.find((token) => token.start >= content.start && isFiniteVerb(token, tokens));
  return /^(?:will|would|wo|shall|is|are|plans?|intends?)$/iu.test(first?.text ?? "");
}

function startOfContent(sentence: Sentence, { text, quotes }: SentenceDocument, at: number): number | null {
  const verb = sentence.tokens[at];
  if (!verb) return null;
  const that = sentence.tokens.findIndex(
    (token, place) => place > at && place <= at + 14 && token.text === "that",
  );
  const between = sentence.tokens.slice(at + 1, that < 0 ? at + 1 : that);
  // "found no evidence that X" does not say X; what it says is for the reading of debunked statements.
  if (between[0]?.text === "no") return verb.end;
  // "said the claim that X was false" says something of the claim, and not X.
  if (/^(?:claim|allegation|accusation|rumou?r|notion|idea|suggestion)s?$/u.test(between.at(-1)?.text ?? ""))
    return verb.end;
  if (
    that > 0 &&
    !between.some((token) => ["VERB", "AUX", "PRON"].includes(token.pos) && !isPossessive(token))
  )
    return sentence.tokens[that]?.end ?? null;
  const from = verb.lemma === "tell" ? endOfAddressee(sentence, at) : verb.end;
  const start = from + lengthOfCircumstance(text.slice(from, sentence.end));
  const opensQuote = quotes.some((quote) => quote.start >= start && quote.start <= start + 3);
  return CARRYING_WITH_THAT.has(verb.lemma) && !opensQuote && !carriesBare(sentence, at) ? null : start;
}

/** "told the Gazette on her radio show on Friday that": the pronoun begins no clause. */
function isPossessive({ text }: Token): boolean {
  return /^(?:his|her|its|their)$/iu.test(text);
}

/** "argued the abilities may not last": without "that" only where a subject and its verb follow. */
function carriesBare({ tokens }: Sentence, at: number): boolean {
  const verb = tokens[at]?.lemma ?? "";
  if (
    ![
      "argue",
      "insist",
      "claim",
      "warn",
      "contend",
      "acknowledge",
      "admit",
      "concede",
      "allege",
      "estimate",
    ].includes(verb)
  )
    return false;
  const rest = tokens.slice(at + 1);
  const finite = rest.findIndex((token) => isFiniteVerb(token, tokens));
  return (
    finite > 0 &&
    finite < 12 &&
    // "admitted the error but said": the next verb has the same subject.
    rest[finite - 1]?.pos !== "CCONJ" &&
    rest.slice(0, finite).some((token) => /^(?:NOUN|PROPN|PRON)$/u.test(token.pos)) &&
    rest[0]?.pos !== "ADP"
  );
}

function endOfAddressee({ tokens }: Sentence, at: number): number {
  let last = at;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || !/^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/u.test(token.pos)) break;
    if (next > at + 1 && /^(?:DET|PRON)$/u.test(token.pos)) break;
    last = next;
  }
  return tokens[last]?.end ?? 0;
}

function lengthOfCircumstance(rest: string): number {
  let length = 0;
  for (
    let match = SPEECH_CIRCUMSTANCE.exec(rest);
    match;
    match = SPEECH_CIRCUMSTANCE.exec(rest.slice(length))
  ) {
    length += match[0].length;
  }
  return length;
}

function speechOf(
  text: string,
  tokens: readonly Token[],
  subject: { first: number; last: number },
  content: Region[],
): Speech {
  const start = tokens[subject.first]?.start ?? 0;
  const end = tokens[subject.last]?.end ?? start;
  const when = TRAILING_TIME.exec(text.slice(start, end))?.[0].length ?? 0;
  return { speaker: clean(text, { start, end: end - when }), content, denies: false, isDeed: false };
}

function hasVerb(tokens: readonly Token[], region: Region): boolean {
  return tokens.some(
    (token) => token.start >= region.start && token.end <= region.end && isFiniteVerb(token, tokens),
  );
}

/** Has a verb with a subject of its own: not "released on Friday" of "said in a report released on Friday". */
function isClause(tokens: readonly Token[], region: Region): boolean {
  const first = tokens.find((token) => token.start >= region.start && /\p{L}/u.test(token.text));
  const follows = tokens[tokens.findIndex((token) => token === first) - 1]?.text;
  const isParticiple = first?.pos === "VERB" && follows !== "that" && /^\p{Ll}+(?:ed|en)$/u.test(first.text);
  return !isParticiple && hasVerb(tokens, region);
}

/** Whether what is said begins with its verb, so that its subject stands elsewhere. */
function opensWithVerb(tokens: readonly Token[], { start }: Region): boolean {
  const first = tokens.find((token) => token.start >= start && /\p{L}/u.test(token.text));
  return first !== undefined && /^\p{Ll}/u.test(first.text) && isFiniteVerb(first, tokens);
}

/** A noun phrase, and not "On Monday" or "However". */
function isSubject(tokens: readonly Token[], { start, end }: Region): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  return (
    /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(words[0]?.pos ?? "") &&
    /^(?:NOUN|PROPN|PRON)$/u.test(words.at(-1)?.pos ?? "") &&
    !TRAILING_TIME.test(` ${words.map(({ text }) => text).join(" ")}`)
  );
}

function inRelative(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some((word) => /^(?:who|which|that|whose|whom|where|when|as|of)$/u.test(word.text));
}

function withoutStop(text: string, end: number): number {
  return /[.?!]/u.test(text[end - 1] ?? "") ? end - 1 : end;
}
