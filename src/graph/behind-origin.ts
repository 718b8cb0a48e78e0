import { z } from "zod";

import type { Standing } from "./standing.js";
import { cypher } from "./statement.js";

/** Origins of verdicts, each looked up by the verdict's claim, its key and its side. */
export const askedOrigins = z.object({
  origins: z.array(z.object({ id: z.string(), claimId: z.string(), key: z.string(), refuting: z.boolean() })),
});

/**
 * Binds for each of `$origins`, as `asked`, the mentions behind it, each `mention` with the `claim` that it states: for a
 * refuting origin, those of the claims that contradict the verdict's.
 */
export const mentionsBehindOrigin = (standing: Standing) => cypher`
    UNWIND $origins AS asked
    MATCH (about:Claim {id: asked.claimId})
    CALL (asked, about) {
      WITH asked, about WHERE NOT asked.refuting
      MATCH (about)<-[:ORIGIN_OF]-(origin:Origin {key: asked.key})
      RETURN origin, about AS claim
      UNION ALL
      WITH asked, about WHERE asked.refuting
      MATCH (about)-[:CONTRADICTS]-(claim:Claim)<-[:ORIGIN_OF]-(origin:Origin {key: asked.key})
      RETURN origin, claim
    }
    MATCH (origin)<-[:COUNTS_AS]-(mention:ClaimMention)
    WHERE ${standing.mentionCounts("mention")}`;
