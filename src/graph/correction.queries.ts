import { z } from "zod";

import type { Correction, RevisionKind } from "../domain/article.js";
import { type Standing, timedStatement } from "./standing.js";
import { cypher } from "./statement.js";

export const revisionKinds: readonly RevisionKind[] = ["CHANGED", "RETRACTED", "GONE"];

export const correctionRow: z.ZodType<Correction> = z.object({
  articleId: z.string(),
  name: z.string(),
  kind: z.enum(revisionKinds),
  at: z.string(),
});

/** Who stated a bound `claim` in an earlier text and does so no longer, the latest first, as a list. */
export const correctionsOf = ({ withdrawnFromClaim }: Standing) => cypher`COLLECT {
        ${withdrawnFromClaim}
        MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
        WITH article, source, withdrawal ORDER BY withdrawal.at DESC, withdrawal.kind
        WITH article, source, collect(withdrawal)[0] AS last
        RETURN {articleId: article.id, name: source.name, kind: last.kind, at: last.at} AS correction
        ORDER BY last.at DESC, article.id
      }`;

/** The articles that stated each claim in an earlier text and do so no longer. */
export const correctionsByClaim = timedStatement({
  name: "correction.by-claim",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), nodes: z.array(correctionRow) }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (claim:Claim {id: parentId})
    RETURN parentId, ${correctionsOf(standing)} AS nodes`,
});
