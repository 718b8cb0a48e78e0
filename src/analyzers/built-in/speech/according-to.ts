import { isQuoted } from "../quoted-regions.js";
import type { Region } from "../sentence-boundaries.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { lengthOfApposition } from "./apposition.js";
import { clean } from "./clean-region.js";
import type { Speech } from "./read-speech.js";

/** "According to X, Y." and "Y, according to X." */
export function accordingTo(sentence: Sentence, document: SentenceDocument): Speech | null {
  const match = /\b(?:according to|in the words of)\s+|^per\s+(?=(?:the\s)?\p{Lu})/iu.exec(sentence.text);
  if (!match) return null;
  const start = sentence.start + match.index;
  const nameStart = start + match[0].length;
  if (isQuoted(document.quotes, start, nameStart)) return null;
  const { text } = document;
  const name = { start: nameStart, end: nameStart + lengthOfName(text.slice(nameStart, sentence.end)) };
  const speaker = { start: nameStart, end: name.end + lengthOfApposition(sentence, text, name) };
  const before = clean(text, { start: sentence.start, end: start });
  const aside =
    /^,\s(?:which|who|whose)\s[^,]+,/u.exec(text.slice(speaker.end, sentence.end))?.[0].length ?? 0;
  const after = clean(text, { start: speaker.end + aside, end: sentence.end });
  return {
    speaker: clean(text, speaker),
    content: piecesOf(sentence, before, after),
    denies: false,
    isDeed: false,
  };
}

/** The name ends at a comma that no role follows, at the end of the sentence, or at a relative clause. */
function lengthOfName(rest: string): number {
  const match = /^.*?(?=,\s|\s(?:who|which|that|and (?:is|was|has|are))\s|\s[—–]\s|[.;:]?["”’]?$)/su.exec(
    rest,
  );
  return match?.[0].length ?? rest.length;
}

/** What follows the name belongs to the content where the sentence opened with it, or goes on with a verb. */
function piecesOf(sentence: Sentence, before: Region, after: Region): Region[] {
  const opensSentence = before.end - before.start < 4;
  if (opensSentence) return [after];
  const goesOn = sentence.tokens.find((token) => token.start >= after.start);
  return goesOn && ["AUX", "VERB"].includes(goesOn.pos) ? [before, after] : [before];
}
