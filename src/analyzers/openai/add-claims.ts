import { z } from "zod";

import type { Attribution, ExtractedClaim } from "../../domain/analysis.js";
import type { RuleReading } from "../built-in/built-in-analyzer.js";
import { voiceAt } from "../built-in/sentence-document.js";
import { locateQuote, quotedSpan } from "./locate-quote.js";

export const claimsAnswer = z.object({
  claims: z.array(z.object({ quote: z.string(), speaker: z.string().nullable() })),
});

export type ClaimsAnswer = z.infer<typeof claimsAnswer>;

/** As many as the rules choose: an article comes down to no more. */
const MOST_ADDED = 12;
const FEWEST_WORDS = 4;
const LONGEST_QUOTE = 500;
/** A model's word that something is worth a check counts as a little more than even odds. */
const POINTED_AT = 0.6;

/**
 * The claims of an article that the rules can read: theirs, and the statements that a model points at. What a statement
 * says and who says it is read by the rules alone, so that no answer can take a claim away, turn it round or give it to
 * somebody else.
 */
export function addPointedClaims(
  { document, statements, result }: RuleReading,
  answer: ClaimsAnswer,
): ExtractedClaim[] {
  const known = new Set(result.claims.map(({ text }) => text));
  const added: ExtractedClaim[] = [];
  const unplaced: ExtractedClaim[] = [];
  for (const { quote } of answer.claims) {
    const place = locateQuote(quote, document.text);
    if (place === null) unplaced.push(nowhere(quote));
    const statement =
      place && statements.find(({ span }) => span.start < place.end && place.start < span.end);
    if (!statement || known.has(statement.text) || added.length === MOST_ADDED) continue;
    known.add(statement.text);
    added.push(statement);
  }
  const inOrder = [...result.claims, ...added].sort((a, b) => a.span.start - b.span.start);
  return [...inOrder, ...unplaced.slice(0, MOST_ADDED)];
}

/**
 * The claims of an article in a language that the rules cannot read: verbatim sentences, worded as they stand, each said by
 * the outlet or by somebody who is named in its own paragraph.
 */
export function claimsByModel({ document }: RuleReading, answer: ClaimsAnswer): ExtractedClaim[] {
  const claims = answer.claims.slice(0, MOST_ADDED).map(({ quote, speaker }): ExtractedClaim => {
    const span = quotedSpan(quote, document.text, (start, end) => voiceAt(document, start, end));
    const attribution = namedIn(paragraphAt(document.text, span.start), speaker);
    return { span, text: span.exact.replace(/\s+/gu, " "), checkWorthiness: POINTED_AT, attribution };
  });
  const usable = claims.filter(({ text }) => text.length <= LONGEST_QUOTE && hasWords(text));
  return [...new Map(usable.map((claim) => [claim.text, claim])).values()].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function nowhere(quote: string): ExtractedClaim {
  const span = quotedSpan(quote, "", () => "AUTHOR");
  return { span, text: span.exact, checkWorthiness: POINTED_AT, attribution: null };
}

function namedIn(paragraph: string, speaker: string | null): Attribution | null {
  const name = speaker?.trim() ?? "";
  if (name === "" || locateQuote(name, paragraph) === null) return null;
  // "police", "experten": nobody in particular. Scripts without capitals cannot tell.
  const isName = /\p{Lu}|\p{Lo}/u.test(name);
  return { name, body: isName ? name : null, aboutItself: false };
}

function paragraphAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  return text.slice(start, end < 0 ? undefined : end);
}

/** Scripts without spaces have a letter or two a word. */
function hasWords(text: string): boolean {
  return (
    text.split(/\s+/u).length >= FEWEST_WORDS ||
    (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(text) && text.length >= 8)
  );
}
