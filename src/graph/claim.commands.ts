import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/**
 * Makes one claim of two: everything that hangs on the lost one moves to the survivor, and the lost id leads there for
 * ever. Verdicts of the lost claim stay with its id as history.
 */
export const mergeClaim = statement({
  name: "claim.merge",
  params: z.object({ lostId: z.string(), survivorId: z.string(), at: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (lost:Claim {id: $lostId}), (survivor:Claim {id: $survivorId})
    CALL (lost, survivor) {
      MATCH (wording:Wording)-[expresses:EXPRESSES]->(lost)
      DELETE expresses
      MERGE (wording)-[:EXPRESSES]->(survivor)
    }
    CALL (lost, survivor) {
      MATCH (mention:ClaimMention)-[asserts:ASSERTS]->(lost)
      DELETE asserts
      MERGE (mention)-[:ASSERTS]->(survivor)
    }
    CALL (lost, survivor) {
      MATCH (lost)-[about:ABOUT]->(entity:Entity)
      DELETE about
      MERGE (survivor)-[:ABOUT]->(entity)
    }
    CALL (lost, survivor) {
      MATCH (evidence:Evidence)-[bears:BEARS_ON]->(lost)
      MERGE (evidence)-[moved:BEARS_ON]->(survivor)
      SET moved += properties(bears)
      DELETE bears
    }
    CALL (lost) { MATCH (lost)-[related:CONTRADICTS|VARIANT_OF]-(:Claim) DELETE related }
    CALL (lost) { MATCH (origin:Origin)-[:ORIGIN_OF]->(lost) DETACH DELETE origin }
    CALL (lost) { MATCH (lost)-[current:CURRENT]->(:Verdict) DELETE current }
    CALL (lost, survivor) {
      MATCH (former:FormerClaim)-[merged:MERGED_INTO]->(lost)
      DELETE merged
      MERGE (former)-[:MERGED_INTO]->(survivor)
    }
    REMOVE lost:Claim
    SET lost:FormerClaim, lost.mergedAt = $at
    MERGE (lost)-[:MERGED_INTO]->(survivor)`,
});

/** Lets the article's mentions count that belong to its current analysis, and no others; gives the claims that this touches. */
export const assertMentions = statement({
  name: "claim.assert-mentions",
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (article:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(current:Analysis)
    CALL (article, current) {
      MATCH (mention:ClaimMention {articleId: article.id})-[asserts:ASSERTS]->(claim:Claim)
      WHERE NOT (current)-[:FOUND]->(mention) OR NOT (mention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim)
      OPTIONAL MATCH (mention)-[counts:COUNTS_AS]->(:Origin)
      DELETE asserts, counts
      RETURN claim
      UNION
      MATCH (current)-[:FOUND]->(mention:ClaimMention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
      MERGE (mention)-[:ASSERTS]->(claim)
      RETURN claim
    }
    RETURN DISTINCT claim.id AS claimId`,
});

/**
 * What relates a bound `claim` to each `other`: the strongest resemblance of their wordings, a contradiction before a variant.
 * Equal scores are told apart by the wordings' ids, so that the same wordings always give the same relation.
 */
export const strongestResemblance = cypher`
    MATCH (claim)<-[:EXPRESSES]-(:Wording)-[pair:RESEMBLES]-(:Wording)-[:EXPRESSES]->(other:Claim)
    WHERE other <> claim AND pair.relation IN ['CONTRADICTS', 'VARIANT']
    WITH claim, other, pair
      ORDER BY pair.relation, pair.score DESC, startNode(pair).id, endNode(pair).id
    WITH claim, other, collect(pair)[0] AS strongest`;

/** Makes the relations between each claim and others equal to what its wordings' resemblances amount to. */
export const relateClaims = statement({
  name: "claim.relate",
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
      SET related.score = strongest.score
    }
    CALL (one, two, strongest) {
      WITH one, two, strongest WHERE strongest.relation = 'VARIANT'
      MERGE (one)-[related:VARIANT_OF]->(two)
      SET related.score = strongest.score, related.changed = strongest.mismatches
    }`,
});

/** The claims that contradict any of these, without these. */
export const contradictedClaims = statement({
  name: "claim.contradicted",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})-[:CONTRADICTS]-(other:Claim)
    WHERE NOT other.id IN $claimIds
    RETURN DISTINCT other.id AS claimId`,
});
