import { searchWords } from "../searching/search-text.js";

/** A statement that shares less of the claim's telling words is about something else; a paraphrase shares some. */
const LEAST_SHARED = 0.2;

/**
 * The statements of a page that share most of a claim's telling words, at most `most`: those worth judging. What shares
 * hardly any is about something else that has a name in common.
 */
export function nearestStatements<Statement extends { text: string }>(
  claim: string,
  statements: readonly Statement[],
  most: number,
): Statement[] {
  const wanted = stemsOf(claim);
  return statements
    .map((statement, index) => ({ statement, index, shared: shareOf(wanted, stemsOf(statement.text)) }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((one, other) => other.shared - one.shared || one.index - other.index)
    .slice(0, most)
    .map(({ statement }) => statement);
}

function shareOf(wanted: ReadonlySet<string>, given: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((word) => given.has(word)).length / wanted.size;
}

/** Enough of each word that "closed" and "closure" meet. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    searchWords(text)
      .split(" ")
      .filter(Boolean)
      .map((word) => word.slice(0, 5)),
  );
