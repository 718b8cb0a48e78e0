/**
 * Ways in which an article says that a statement is not so. Each pattern's group `statement` holds what is denied.
 * The author's words only: a speaker who calls something false is his attribution's business.
 */
const FALSE =
  "(?:false|untrue|not true|wrong|baseless|unfounded|bogus|debunked|discredited|a hoax|a myth|a lie|fabricated|misleading|incorrect|disproved|disproven|refuted)";
const FALSELY =
  "(?:false|untrue|baseless|unfounded|bogus|debunked|discredited|fabricated|misleading|incorrect|disproven|long-debunked|widely debunked|mistaken)";
const SAYING =
  "(?:claim|rumou?r|report|allegation|assertion|story|theory|conspiracy theory|belief|suggestion|accusation|statement|idea|notion|narrative|myth)s?";

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^(?:the |a |an |any |those )?(?:[\\p{L}-]+ ){0,2}${SAYING} that (?<statement>.+?),? (?:is|are|was|were|has been|have been|had been|proved|turned out to be) (?:[\\p{L}]+ )?${FALSE}\\b`,
    "iu",
  ),
  new RegExp(`\\b${FALSELY} ${SAYING} (?:that|which says that) (?<statement>.+)$`, "iu"),
  new RegExp(
    `\\b(?:falsely|wrongly|baselessly|incorrectly|mistakenly|erroneously) (?:claim|say|state|suggest|assert|allege|report|maintain|said|believ)(?:s|ed|ing|e|es|d)? (?:that )?(?<statement>.+)$`,
    "iu",
  ),
  new RegExp(
    "\\b(?:no|little|without) (?:(?:any|credible|real|clear|scientific|hard|solid|reliable|such|known) ){0,2}(?:evidence|proof|indication|sign|basis)" +
      "(?: (?!that\\b)[\\p{L}-]+){0,5}? (?:that|(?:to support|to back|for) (?:[\\p{L}-]+ ){0,3}that|to suggest(?: that)?) (?<statement>.+)$",
    "iu",
  ),
  new RegExp(
    "^(?:it is|it's|it was|it isn't|it is simply|it is plainly) (?:not true|untrue|false|a lie|a myth|a hoax|wrong|not the case) (?:to say |to claim )?that (?<statement>.+)$",
    "iu",
  ),
  new RegExp(
    "^contrary to (?:[\\p{L}-]+ ){0,3}(?:claims|reports|rumou?rs|belief|assertions) that (?<statement>[^,]+),",
    "iu",
  ),
  new RegExp(
    `^(?<statement>.+?)[—–,;-]+\\s*(?:which|that|this|it) (?:is|was) (?:simply |plainly |entirely )?${FALSE}$`,
    "iu",
  ),
];

/** What each of the patterns has one of, and most sentences do not. */
const MAY_DEBUNK =
  /false|true|wrong|baseless|unfounded|bogus|debunked|discredited|hoax|myth|a lie|fabricated|misleading|incorrect|disprove|refuted|mistaken|erroneous|not the case|evidence|proof|indication|sign |basis|contrary to/iu;

/** What a sentence says is not so, or null: the false claim that the dam had burst → "the dam had burst". */
export function debunkedStatement(sentence: string): string | null {
  if (!MAY_DEBUNK.test(sentence)) return null;
  const plain = sentence.trim().replace(/[.!]["”’]?$/u, "");
  for (const pattern of PATTERNS) {
    const statement = pattern.exec(plain)?.groups?.["statement"];
    if (statement && statement.split(/\s+/u).length >= 3) return trimmed(statement);
  }
  return null;
}

/** The contrary of a statement, as a sentence of its own. */
export function contraryOf(statement: string): string {
  return `It is not true that ${withSmallStart(statement.replace(/[.!]$/u, ""))}.`;
}

/** What follows a second clause no longer belongs to what is denied. */
function trimmed(statement: string): string {
  return statement
    .replace(
      /,\s(?:which|who|a claim|despite|although|though|even though|but|and (?:he|she|they|it))\b.*$/iu,
      "",
    )
    .trim();
}

/** A small first letter, unless the word is a name. */
function withSmallStart(statement: string): string {
  return /^(?:The|A|An|This|That|These|Those|It|He|She|They|We|There|In|On|At|No|All|More|Most|Some|Its|His|Her|Their|Our|Many)\b/u.test(
    statement,
  )
    ? statement.charAt(0).toLowerCase() + statement.slice(1)
    : statement;
}
