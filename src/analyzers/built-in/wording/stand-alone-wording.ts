import type { Speaker } from "../attribution/resolve-speaker.js";
import { pointsAtBody } from "../attribution/speaker-names.js";
import type { NamedEntity } from "../names/named-entity.js";
import type { Token } from "../../../domain/part-of-speech-tokens.js";
import type { Region } from "../sentence-boundaries.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { withAbsoluteDates } from "./absolute-dates.js";
import { withEdits, type Edit } from "./edits.js";
import { inThirdPerson } from "./first-person.js";
import { withoutOpening } from "./opening-words.js";
import { pastOfGerund } from "./past-of-gerund.js";
import { nameEdits, nameInText, pronounEdits, type Antecedents } from "./reference-edits.js";

/** What a wording is made from. */
export interface Statement {
  document: SentenceDocument;
  sentence: Sentence;
  /** What is said, in one piece or two. */
  regions: readonly Region[];
  speaker: Speaker | null;
  antecedents: Antecedents;
  entities: readonly NamedEntity[];
  publishedAt: string | null;
  /** It begins with an "-ing" form that the speaker is the subject of. */
  isDeed: boolean;
}

/**
 * Words a statement so that it stands alone: short names written out, pronouns resolved where that is safe, dates
 * absolute, without quotation marks around the whole, with a capital and a full stop.
 */
export function standAloneWording(statement: Statement): string {
  const { document, sentence, regions, entities, antecedents } = statement;
  const tokens = sentence.tokens.filter((token) =>
    regions.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  const resolved = pronounEdits(document.text, tokens, antecedents, entities);
  const pronouns = resolved.length > 0 ? resolved : unnamedBodyEdits(tokens, statement);
  const names = nameEdits(document.text, regions, entities).filter(
    (edit) => !isWrittenBefore(edit, pronouns),
  );
  const deed = deedEdits(tokens, statement);
  const pieces = regions.map((region) =>
    withoutMarks(withEdits(document.text, region, [...deed, ...pronouns, ...names])),
  );
  const plain = oneLine(pieces.join(" "));
  const spoken = inSpeakersWords(plain, statement);
  return asSentence(withAbsoluteDates(withoutOpening(spoken), statement.publishedAt));
}

/** "Ferro Corp. denied dumping oil" is about what Ferro Corp. dumped. */
function deedEdits(tokens: readonly Token[], { isDeed, speaker }: Statement): Edit[] {
  const verb = tokens.find(({ text }) => /ing$/u.test(text));
  const [opening] = tokens;
  if (!isDeed || !speaker || !verb || !opening) return [];
  const doer = speaker.entity ? nameInText(speaker.entity) : (speaker.body ?? withSmallThe(speaker.name));
  const past = { start: verb.start, end: verb.end, written: pastOfGerund(verb) };
  if (opening === verb) return [{ ...past, written: `${doer} ${past.written}` }];
  return [{ start: opening.start, end: opening.end, written: `${doer} ${opening.text}` }, past];
}

function withSmallThe(name: string): string {
  return name.replace(/^(?:The|A|An|Police|Officials|Authorities)\b/u, (word) => word.toLowerCase());
}

/** "The company denied it had dumped oil": where nobody is named, the statement opens with "the company". */
function unnamedBodyEdits(tokens: readonly Token[], { speaker, antecedents }: Statement): Edit[] {
  const [opening, next] = tokens;
  if (!speaker || speaker.entity || antecedents.it || !pointsAtBody(speaker.name)) return [];
  if (!opening || !/^it$/iu.test(opening.text) || !/^(?:had|has|did|does|never)$/u.test(next?.text ?? ""))
    return [];
  const written = speaker.name.replace(/^The\b/u, "the");
  return [{ start: opening.start, end: opening.end, written }];
}

/** A name that a pronoun before it has already been written out to stays short. */
function isWrittenBefore(edit: Edit, pronouns: readonly Edit[]): boolean {
  return pronouns.some((other) => other.start < edit.start && other.written.startsWith(edit.written));
}

/** "I" and "we" of a quoted statement by name; where that is not safe, the statement is given as the speaker's words. */
function inSpeakersWords(plain: string, { speaker }: Statement): string {
  if (!/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/u.test(plain) || !speaker) return plain;
  const named = inThirdPerson(
    plain,
    speaker.name,
    speaker.entity?.type === "PERSON" ? (speaker.entity.role?.body ?? null) : speaker.body,
  );
  return named ?? `${speaker.name} said: “${plain.replace(/[“”"]/gu, "").replace(/[.,]$/u, "")}.”`;
}

/** Without the marks around the whole, and without one whose partner is not there. */
function withoutMarks(piece: string): string {
  const plain = piece.trim().replace(/^["“]([^"“”]*?)[,.]?["”]?[,.]?$/u, "$1");
  const marks = plain.match(/["“”]/gu)?.length ?? 0;
  return (marks % 2 === 1 ? plain.replace(/["“”]/u, "") : plain).replace(/,$/u, "");
}

function oneLine(text: string): string {
  return text
    .replace(/\s*\((?:\p{Lu}{2,6})\)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Gives a statement a capital and a full stop. */
export function asSentence(statement: string): string {
  const plain = statement
    .trim()
    .replace(/[\s,;:—–-]+$/u, "")
    .replace(/(?: \.+)+$/u, "");
  const capital = plain.replace(
    /^(["“‘(]?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
  return /[.!?]["”’)]?$/u.test(capital) ? capital : `${capital}.`;
}
