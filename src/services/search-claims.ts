import { groupBy } from "../domain/group-by.js";
import { compareStatements } from "../domain/matching/compare-statements.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { Statement } from "../domain/matching/statement.js";
import { matchScore } from "../domain/searching/nearness.js";
import { sentencesOf, tagsOf, withoutPostMarks } from "../domain/searching/search-text.js";
import { closenessTo } from "../domain/searching/shared-passage.js";
import type { Graph } from "../graph/graph.js";
import type { Embedder } from "./doors.js";
import { embedTexts } from "./embed-texts.js";
import {
  BY_WORDINGS_AND_REVIEWS,
  type Candidate,
  type CandidateSearch,
  findCandidates,
} from "./find-candidates.js";
import { readWording } from "./read-wording.js";
import type { ClaimMatch, Services } from "./services.js";

/** So many candidates that enough are left without those that nobody states any more. */
const CANDIDATES = 200;
/** Claims are read by the matcher in lots, nearest first: it takes most of the time, and a list is seldom read so far. */
const LOT = 25;

type StatedCandidate = Candidate & { claimId: string };

/** "Has anyone said this?": the candidates of both indexes, read by the matcher, each claim by its best wording. */
export function createSearchClaims(graph: Graph, embedder: () => Embedder | null): Services["searchClaims"] {
  return async (text, limit) => {
    const asked = withoutPostMarks(text);
    const search = {
      ...(await readSearch(asked, embedder())),
      ...{ furtherWords: tagsOf(text), closeness: closenessTo(asked) },
    };
    const candidates = await findCandidates(graph, [search], CANDIDATES, BY_WORDINGS_AND_REVIEWS);
    const byClaim = [...groupBy(candidates.filter(isStated), ({ claimId }) => claimId).values()];
    const statement = readStatement(asked);
    const matches: ClaimMatch[] = [];
    for (let at = 0; at < byClaim.length && matches.length < limit; at += LOT) {
      // A later lot never overtakes an earlier one, so that a claim's place is the same however many are asked for.
      const most = matches.at(-1)?.score ?? 1;
      const lot = byClaim.slice(at, at + LOT).map((wordings) => bestMatch(wordings, statement));
      matches.push(...lot.map((match) => ({ ...match, score: Math.min(most, match.score) })).sort(bestFirst));
    }
    return matches.slice(0, limit);
  };
}

async function readSearch(text: string, embedder: Embedder | null): Promise<CandidateSearch> {
  const [embedding = null, ...sentenceEmbeddings] = await embedTexts(embedder, [text, ...sentencesOf(text)]);
  return { id: "", text, embedding, sentenceEmbeddings };
}

function bestMatch(wordings: readonly StatedCandidate[], asked: Statement): ClaimMatch {
  const matches = wordings.map(({ claimId, text, similarity, nearness }): ClaimMatch => {
    const comparison = compareStatements(readWording(text), asked, similarity);
    const { relation, mismatches } = comparison;
    return { claimId, relation, mismatches, score: matchScore(nearness, comparison) };
  });
  return matches.sort(bestFirst)[0]!;
}

function isStated(candidate: Candidate): candidate is StatedCandidate {
  return candidate.claimId !== null;
}

function bestFirst(one: ClaimMatch, other: ClaimMatch): number {
  return other.score - one.score || (one.claimId < other.claimId ? -1 : 1);
}
