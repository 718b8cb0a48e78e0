import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/**
 * What relates a bound `claim` to each `other`: the strongest resemblance of their live wordings, a contradiction before a variant.
 * Equal scores are told apart by the wordings' ids, so that the same wordings always give the same relation.
 */
export const strongestResemblance = cypher`
    MATCH (claim)<-[:EXPRESSES]-(:Wording {live: true})-[pair:RESEMBLES]-(:Wording {live: true})-[:EXPRESSES]->(other:Claim)
    WHERE other <> claim AND pair.relation IN ['CONTRADICTS', 'VARIANT']
    WITH claim, other, pair
      ORDER BY pair.relation, pair.score DESC, startNode(pair).id, endNode(pair).id
    WITH claim, other, collect(pair)[0] AS strongest`;

/** Makes the relations between each claim and others equal to what its wordings' resemblances amount to. */
export const relateClaims = statement({
  name: "claim-relation.relate",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: noRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    CALL (claim) { MATCH (claim)-[former:CONTRADICTS|VARIANT_OF]-(:Claim) DELETE former }
    WITH claim
    ${strongestResemblance}
    WITH strongest,
         CASE WHEN claim.id < other.id THEN claim ELSE other END AS one,
         CASE WHEN claim.id < other.id THEN other ELSE claim END AS two
    CALL (one, two, strongest) {
      WITH one, two, strongest WHERE strongest.relation = 'CONTRADICTS'
      MERGE (one)-[related:CONTRADICTS]->(two)
      SET related.score = strongest.score, related.changed = strongest.mismatches,
        related.fromId = startNode(strongest).id, related.toId = endNode(strongest).id
    }
    CALL (one, two, strongest) {
      WITH one, two, strongest WHERE strongest.relation = 'VARIANT'
      MERGE (one)-[related:VARIANT_OF]->(two)
      SET related.score = strongest.score, related.changed = strongest.mismatches,
        related.fromId = startNode(strongest).id, related.toId = endNode(strongest).id
    }`,
});

/** The claims that contradict or vary any of these: whose verdicts may rest on them. */
export const relatedClaims = statement({
  name: "claim-relation.related-ids",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})-[:CONTRADICTS|VARIANT_OF]-(other:Claim)
    RETURN DISTINCT other.id AS claimId`,
});

/** The resemblances, other than SAME, of wordings that came to life with live wordings of other claims, and what relates the claims. */
export const bornRelations = statement({
  name: "claim-relation.born",
  params: z.object({ bornIds: z.array(z.string()) }),
  row: z.object({
    oneId: z.string(),
    otherId: z.string(),
    relation: z.enum(["CONTRADICTS", "VARIANT"]),
    score: z.number(),
    mismatches: z.array(z.string()),
    fromId: z.string(),
    toId: z.string(),
    stored: z
      .object({
        relation: z.enum(["CONTRADICTS", "VARIANT"]),
        score: z.number(),
        fromId: z.string(),
        toId: z.string(),
      })
      .nullable(),
  }),
  text: cypher`
    UNWIND $bornIds AS wordingId
    MATCH (wording:Wording {id: wordingId})-[pair:RESEMBLES]-(near:Wording {live: true})
    WHERE pair.relation IN ['CONTRADICTS', 'VARIANT']
    MATCH (wording)-[:EXPRESSES]->(claim:Claim), (near)-[:EXPRESSES]->(other:Claim)
    WHERE claim <> other
    WITH pair, CASE WHEN claim.id < other.id THEN claim ELSE other END AS one,
      CASE WHEN claim.id < other.id THEN other ELSE claim END AS two
    OPTIONAL MATCH (one)-[edge:CONTRADICTS|VARIANT_OF]->(two)
    RETURN one.id AS oneId, two.id AS otherId, pair.relation AS relation, pair.score AS score,
      pair.mismatches AS mismatches, startNode(pair).id AS fromId, endNode(pair).id AS toId,
      edge {relation: CASE WHEN edge:CONTRADICTS THEN 'CONTRADICTS' ELSE 'VARIANT' END, .score, .fromId, .toId} AS stored`,
});

/** Writes what relates pairs of claims, in place of what did. */
export const writeRelations = statement({
  name: "claim-relation.write",
  params: z.object({
    relations: z.array(
      z.object({
        oneId: z.string(),
        otherId: z.string(),
        relation: z.string(),
        score: z.number(),
        mismatches: z.array(z.string()),
        fromId: z.string(),
        toId: z.string(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $relations AS related
    MATCH (one:Claim {id: related.oneId}), (two:Claim {id: related.otherId})
    CALL (one, two) { MATCH (one)-[former:CONTRADICTS|VARIANT_OF]->(two) DELETE former }
    CALL (one, two, related) {
      WITH one, two, related WHERE related.relation = 'CONTRADICTS'
      CREATE (one)-[:CONTRADICTS {score: related.score, changed: related.mismatches, fromId: related.fromId, toId: related.toId}]->(two)
    }
    CALL (one, two, related) {
      WITH one, two, related WHERE related.relation = 'VARIANT'
      CREATE (one)-[:VARIANT_OF {score: related.score, changed: related.mismatches, fromId: related.fromId, toId: related.toId}]->(two)
    }`,
});
