import { antecedentsOf } from "../claims/antecedents.js";
import type { Story } from "../claims/extract-claims.js";
import type { ReadSentence } from "../claims/speech-reading.js";
import { isQuoted } from "../quoted-regions.js";
import { withAbsoluteDates } from "../wording/absolute-dates.js";
import { type Edit, withEdits } from "../wording/edits.js";
import { lengthOfLead, withoutOpening } from "../wording/opening-words.js";
import { nameEdits, nameInText, pronounEdits } from "../wording/reference-edits.js";
import { asSentence } from "../wording/stand-alone-wording.js";

/** What stands in quotation marks; what is left of a pair counts to the end. */
export const QUOTED_SPEECH = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu;
const MARKS = /[“”"]/gu;

/**
 * A sentence as a whole, with its "X said", worded to be read alone: names, pronouns and dates are written out as in a
 * claim, but not within quotation marks, where every word is somebody's. Null for what goes on from another sentence.
 */
export function wholeSentence(read: ReadSentence, story: Story): string | null {
  const { sentence, speaker } = read;
  const start = sentence.start + lengthOfLead(sentence.text);
  if (sentence.voice === "QUOTED" && isOnlySpeech(read)) return speaker && quoted(read, start, story);
  const text = story.document.text.slice(start, sentence.end);
  if (hasHalfAPair(text)) return null;
  const written = withEdits(story.document.text, { start, end: sentence.end }, editsOf(read, start, story));
  const plain = withoutOpening(written.replace(/\s+/gu, " "));
  return asSentence(outsideQuotes(plain, (part) => withAbsoluteDates(part, story.publishedAt)));
}

function editsOf(read: ReadSentence, start: number, { document, entities, all }: Story): Edit[] {
  const { tokens, end } = read.sentence;
  const isOurs = (from: number, to: number) => from >= start && !isQuoted(document.quotes, from, to);
  const own = tokens.filter((token) => isOurs(token.start, token.end));
  const pronouns = pronounEdits(document.text, own, antecedentsOf(read, entities, all), entities);
  const names = nameEdits(document.text, [{ start, end }], entities);
  return [...pronouns, ...names].filter((edit) => isOurs(edit.start, edit.end));
}

/** A sentence of a longer quotation: who speaks is said elsewhere. */
function isOnlySpeech({ sentence, regions }: ReadSentence): boolean {
  const [region] = regions;
  return regions.length === 1 && region?.start === sentence.start && region.end === sentence.end;
}

function quoted({ sentence, speaker }: ReadSentence, start: number, { document }: Story): string | null {
  const words = document.text.slice(start, sentence.end).replace(MARKS, "").replace(/\s+/gu, " ").trim();
  const name = speaker?.entity ? nameInText(speaker.entity) : null;
  const isOnesOwn = /\b(?:I|my|me)\b/u.test(words);
  return name === null || (isOnesOwn && speaker?.entity?.type !== "PERSON")
    ? null
    : asSentence(`${name} said: “${asSentence(words)}”`);
}

function hasHalfAPair(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/gu) !== count(/”/gu) || count(/"/gu) % 2 === 1;
}

function outsideQuotes(text: string, write: (part: string) => string): string {
  let result = "";
  let at = 0;
  for (const { 0: speech, index } of text.matchAll(QUOTED_SPEECH)) {
    result += write(text.slice(at, index)) + speech;
    at = index + speech.length;
  }
  return result + write(text.slice(at));
}
