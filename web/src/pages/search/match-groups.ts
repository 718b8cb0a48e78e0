import type { SearchPageQuery } from "../../generated/operations.js";
import { counted } from "../../words/counts.js";

export type Match = SearchPageQuery["searchClaims"]["nodes"][number];
type Relation = NonNullable<Match["relation"]>;

/** A claim that says the same as the text, differs in a detail or says the contrary. */
export type Answering = Match & { relation: Relation };

export type MatchGroup =
  { answers: true; matches: readonly Answering[] } | { answers: false; matches: readonly Match[] };

const isAnswering = (match: Match): match is Answering => match.relation !== null;

/**
 * Of each page what answers before what is only near in words. Nothing of a later page comes before an earlier one: whoever reads
 * on finds it below what they have read.
 */
export const groupsOf = (pages: readonly (readonly Match[])[]): MatchGroup[] =>
  pages
    .flatMap((matches): MatchGroup[] => [
      { answers: true, matches: matches.filter(isAnswering) },
      { answers: false, matches: matches.filter((match) => !isAnswering(match)) },
    ])
    .filter(({ matches }) => matches.length > 0);

/** How many of the found claims answer; there may be others further down while the list goes on. */
export function answersInWords(pages: readonly (readonly Match[])[], goesOn: boolean): string {
  const found = pages.flat();
  const answers = found.filter(isAnswering).length;
  const among = `Among the nearest ${counted(found.length, "claim")} `;
  if (answers === 0)
    return goesOn
      ? `${among}none says this, or the contrary.`
      : "Nobody has said this, or the contrary, in the articles that were read.";
  const how =
    answers === 1
      ? "1 answers this: it says the same, differs in a detail or says the contrary."
      : `${answers} answer this: they say the same, differ in a detail or say the contrary.`;
  return goesOn ? among + how : how.replace(/^\d+/, counted(answers, "claim"));
}
