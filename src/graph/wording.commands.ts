import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** The claims that known wordings express. */
export const claimsOfWordings = statement({
  name: "wording.claims",
  params: z.object({ wordingIds: z.array(z.string()) }),
  row: z.object({ wordingId: z.string(), claimId: z.string(), claimCreatedAt: z.string() }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (:Wording {id: wordingId})-[:EXPRESSES]->(claim:Claim)
    RETURN wordingId, claim.id AS claimId, claim.createdAt AS claimCreatedAt`,
});

/** Writes claims that are new and the wordings that express them or older ones. */
export const writeWordings = statement({
  name: "wording.write",
  params: z.object({
    createdAt: z.string(),
    claims: z.array(z.object({ id: z.string(), text: z.string() })),
    wordings: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        normalised: z.string(),
        embedding: z.array(z.number()).nullable(),
        claimId: z.string(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    CALL () {
      UNWIND $claims AS claim
      MERGE (node:Claim {id: claim.id})
        ON CREATE SET node.text = claim.text, node.createdAt = $createdAt, node.verdict = 'UNVERIFIED',
          node.mentionCount = 0, node.articleCount = 0, node.sourceCount = 0, node.originCount = 0
    }
    UNWIND $wordings AS wording
    MERGE (node:Wording {id: wording.id})
      ON CREATE SET node.text = wording.text, node.normalised = wording.normalised,
        node.embedding = wording.embedding, node.createdAt = $createdAt
    WITH node, wording
    MATCH (claim:Claim {id: wording.claimId})
    MERGE (node)-[:EXPRESSES]->(claim)`,
});

/** Keeps what the matcher said of pairs of wordings. */
export const writeResemblances = statement({
  name: "wording.write-resemblances",
  params: z.object({
    resemblances: z.array(
      z.object({
        fromId: z.string(),
        toId: z.string(),
        relation: z.string(),
        score: z.number(),
        mismatches: z.array(z.string()),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $resemblances AS pair
    MATCH (one:Wording {id: pair.fromId}), (other:Wording {id: pair.toId})
    MERGE (one)-[resembles:RESEMBLES]->(other)
    SET resembles += pair {.relation, .score, .mismatches}`,
});
