import { z } from "zod";

import { cypher, statement } from "./statement.js";

/** What is kept of how the live wordings of these claims resemble others; each pair with the claim of its first. */
export const storedResemblances = statement({
  name: "verify.stored-resemblances",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    fromId: z.string(),
    toId: z.string(),
    relation: z.string(),
    score: z.number(),
    mismatches: z.array(z.string()),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})<-[:EXPRESSES]-(one:Wording {live: true})-[pair:RESEMBLES]->(other:Wording {live: true})
    RETURN one.id AS fromId, other.id AS toId, pair.relation AS relation, pair.score AS score,
      pair.mismatches AS mismatches ORDER BY fromId, toId`,
});

/** Wordings with their vectors. */
export const storedWordings = statement({
  name: "verify.stored-wordings",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({ id: z.string(), text: z.string(), embedding: z.array(z.number()).nullable() }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (wording:Wording {id: wordingId})
    RETURN wording.id AS id, wording.text AS text, wording.embedding AS embedding`,
});
