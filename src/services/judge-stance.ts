import type { ClaimRelation, Stance } from "../domain/comparison.js";
import { compareStatements } from "../domain/matching/compare-statements.js";
import { readStatement } from "../domain/matching/read-statement.js";
import type { Embedder, StanceJudge } from "./doors.js";
import { embedTexts } from "./embed-texts.js";
import { cosine } from "./nearest-peers.js";

const STANCES: Record<ClaimRelation, Stance> = {
  SAME: "SUPPORTS",
  CONTRADICTS: "REFUTES",
  VARIANT: "NEUTRAL",
};

/**
 * Judges passages by the matcher: number, date, entity, polarity and scope must agree before anything supports. What the matcher
 * takes to be about something else is no evidence at all.
 */
export function createStanceJudge(embedder: () => Embedder | null): StanceJudge {
  return {
    async judge(claim, passages) {
      const [own = null, ...vectors] = await embedTexts(embedder(), [claim, ...passages]);
      const asked = readStatement(claim);
      return passages.map((passage, index) => {
        const similarity = cosine(own, vectors[index] ?? null);
        const { relation, score, mismatches } = compareStatements(asked, readStatement(passage), similarity);
        return relation && { stance: STANCES[relation], confidence: score, mismatches };
      });
    },
  };
}
