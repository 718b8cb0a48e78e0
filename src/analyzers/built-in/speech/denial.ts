import { wordSet } from "../names/word-lists.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import type { Region } from "../sentence-boundaries.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { clean } from "./clean-region.js";
import { subjectBefore } from "./speech-subject.js";

/** What somebody says is not so. */
export interface Denial {
  /** The places of the tokens that name who denies. */
  subject: { first: number; last: number };
  content: Region;
  /** The content begins with an "-ing" form that the denier is the subject of: "denied dumping oil". */
  isDeed: boolean;
}

/** Verbs that deny only what others say: "dismissed reports that", but not "dismissed the minister". Lemmas. */
const OF_WHAT_IS_SAID = wordSet("reject dismiss rebut rubbish");
/** What others say. Lemmas; some come from the library in the plural. */
const WHAT_IS_SAID = wordSet(`
  claim claims accusation accusations allegation allegations report reports rumor rumors rumour rumours suggestion
  suggestions assertion assertions charge charges insinuation insinuations speculation story stories notion idea theory
  statement statements`);
/** So many words may stand between the verb and what is said: "rejected as baseless the claim that". */
const WORDS_BETWEEN = 8;

/** "X denied that Y", "X denied it had done Y", "X denied doing Y", "X rejected the accusation that Y". */
export function denialAt(sentence: Sentence, { text }: SentenceDocument, at: number): Denial | null {
  const { tokens } = sentence;
  const subject = subjectBefore(sentence, at);
  if (!subject) return null;
  const deed = OF_WHAT_IS_SAID.has(tokens[at]?.lemma ?? "") ? null : deedAfter(tokens, at);
  const start = deed ?? startOfStatement(tokens, at);
  if (start === null) return null;
  const content = clean(text, { start, end: endOfStatement(sentence, text, start) });
  return { subject, content, isDeed: deed !== null };
}

/** "denied dumping oil", "denied ever having met him" */
function deedAfter(tokens: readonly Token[], at: number): number | null {
  const [first, second, third] = tokens.slice(at + 1, at + 4);
  const [verb, after] = first?.pos === "ADV" ? [second, third] : [first, second];
  if (!first || !verb || !/^\p{Ll}+ing$/u.test(verb.text)) return null;
  // "denied poisoning the river" is a deed though the library takes the word for a noun, "denied wrongdoing" none.
  const isDeed = /^(?:VERB|AUX)$/u.test(verb.pos) || /^(?:DET|PRON|NUM|PROPN)$/u.test(after?.pos ?? "");
  return isDeed ? first.start : null;
}

function startOfStatement(tokens: readonly Token[], at: number): number | null {
  const said = tokens.findIndex(
    ({ lemma, text }, place) =>
      place > at && place <= at + WORDS_BETWEEN && (WHAT_IS_SAID.has(lemma) || WHAT_IS_SAID.has(text)),
  );
  const between = tokens.slice(at + 1, said);
  const names =
    said > 0 &&
    between.every(({ pos, text }) => /^(?:DET|ADJ|ADV|PART|PRON|NOUN|PROPN)$/u.test(pos) || text === "as");
  if (!names && OF_WHAT_IS_SAID.has(tokens[at]?.lemma ?? "")) return null;
  const next = tokens[(names ? said : at) + 1];
  if (next?.text === "that") return next.end;
  return next && opensClause(tokens, (names ? said : at) + 1) ? next.start : null;
}

/** What is told after the denial is no longer denied: ", saying it had …", "and called for …". */
function endOfStatement(sentence: Sentence, text: string, start: number): number {
  const rest = text.slice(start, sentence.end);
  const more = /,\s(?:saying|adding|insisting|and (?:said|says|called|insisted|added)|but)\b/u.exec(rest);
  return more ? start + more.index : sentence.end;
}

/** A subject and its auxiliary: "it had dumped", "the mayor was told"; but not "the charges", "the claims made by". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  const auxiliary = rest.findIndex(({ pos }) => !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PART)$/u.test(pos));
  if (auxiliary < 1 || rest[auxiliary]?.pos !== "AUX") return false;
  return !rest
    .slice(0, auxiliary)
    .some(({ text }) => /^(?:to|that|which|who|whom|whose|what|whether)$/iu.test(text));
}
