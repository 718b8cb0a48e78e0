import { groupBy } from "../domain/group-by.js";
import { compareStatements } from "../domain/matching/compare-statements.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { Graph } from "../graph/graph.js";
import type { Embedder } from "./doors.js";
import { findCandidates } from "./find-candidates.js";
import type { ClaimMatch, Services } from "./services.js";

/** The indexes go by words; which candidate says the same only the matcher tells, so it always reads this many. */
const FEWEST_CANDIDATES = 20;

/** What a relation is worth to who asks whether anyone said this: the same comes before another figure for the same event. */
const WORTH = { SAME: 1, CONTRADICTS: 0.9, VARIANT: 0.9, none: 0.5 } as const;

/** "Has anyone said this?": the candidates of both indexes, read by the matcher, each claim by its best wording. */
export function createSearchClaims(graph: Graph, embedder: () => Embedder | null): Services["searchClaims"] {
  return async (text, limit) => {
    const [embedding = null] = (await embedder()?.embed([text])) ?? [];
    const candidates = await findCandidates(
      graph,
      [{ id: "", text, embedding }],
      Math.max(limit, FEWEST_CANDIDATES),
    );
    const asked = readStatement(text);
    const matches = candidates.map(({ claimId, text: wording, similarity }): ClaimMatch => {
      const { relation, score } = compareStatements(readStatement(wording), asked, similarity);
      return { claimId, relation, score: score * WORTH[relation ?? "none"] };
    });
    return [...groupBy(matches, ({ claimId }) => claimId).values()]
      .map((ofClaim) => ofClaim.sort(bestFirst)[0]!)
      .sort(bestFirst)
      .slice(0, limit);
  };
}

function bestFirst(one: ClaimMatch, other: ClaimMatch): number {
  return other.score - one.score || (one.claimId < other.claimId ? -1 : 1);
}
