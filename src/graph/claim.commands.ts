import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** Brings claims back that were merged away, because what merged them is gone. */
export const reviveClaims = statement({
  name: "claim.revive",
  params: z.object({ ids: z.array(z.string()) }),
  row: noRow,
  text: cypher`
    UNWIND $ids AS id
    MATCH (former:FormerClaim {id: id})
    CALL (former) {
      MATCH (former)-[:MERGED_INTO*]->(:Claim)<-[overrides:OVERRIDES]-(review:Change)
      WHERE former.id IN review.claimIds
      DELETE overrides
      MERGE (review)-[:OVERRIDES]->(former)
    }
    CALL (former) { MATCH (former)-[merged:MERGED_INTO]->() DELETE merged }
    CALL (former) {
      // Its last verdict stands again, so that deciding it anew has something to compare with and repeats nothing.
      MATCH (former)-[:HAS_VERDICT]->(verdict:Verdict) WHERE NOT EXISTS { (verdict)<-[:SUPERSEDES]-(:Verdict) }
      WITH former, verdict ORDER BY verdict.decidedAt DESC, verdict.id LIMIT 1
      MERGE (former)-[:CURRENT]->(verdict)
      SET former.verdict = verdict.value
    }
    REMOVE former:FormerClaim, former.mergedAt, former.firstSeenAt, former.lastSeenAt, former.guarded
    SET former:Claim, former.mentionCount = 0, former.articleCount = 0, former.sourceCount = 0, former.originCount = 0`,
});

/** Writes claims that are born. */
export const bearClaims = statement({
  name: "claim.bear",
  params: z.object({
    claims: z.array(z.object({ id: z.string(), text: z.string(), createdAt: z.string() })),
  }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS claim
    MERGE (node:Claim {id: claim.id})
      ON CREATE SET node.createdAt = claim.createdAt, node.verdict = 'UNVERIFIED', node.mentionCount = 0,
        node.articleCount = 0, node.sourceCount = 0, node.originCount = 0
    SET node.text = claim.text`,
});

/**
 * Makes one claim of two, once the live wordings of the lost one have moved (a claim that still has one is left alone): the rest that hangs on it moves too, and its id
 * leads to the survivor until the two are parted again. Its verdicts stay with its id as history.
 */
export const mergeClaim = statement({
  name: "claim.merge",
  params: z.object({ lostId: z.string(), survivorId: z.string(), at: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (lost:Claim {id: $lostId}), (survivor:Claim {id: $survivorId})
    WHERE NOT EXISTS { (lost)<-[:EXPRESSES]-(:Wording {live: true}) }
    CALL (lost, survivor) {
      MATCH (wording:Wording)-[expresses:EXPRESSES]->(lost)
      DELETE expresses
      MERGE (wording)-[:EXPRESSES]->(survivor)
    }
    CALL (lost, survivor) {
      MATCH (review:Change)-[overrides:OVERRIDES]->(lost)
      DELETE overrides
      MERGE (review)-[:OVERRIDES]->(survivor)
    }
    CALL (lost) { MATCH (lost)-[related:CONTRADICTS|VARIANT_OF]-(:Claim) DELETE related }
    CALL (lost) { MATCH (lost)-[about:ABOUT]->(:Entity) DELETE about }
    CALL (lost) { MATCH (:Source)-[states:STATES]->(lost) DELETE states }
    CALL (lost) { MATCH (part:Origin|CopyFamily)-[:ORIGIN_OF|ORIGIN_AGAINST|FAMILY_OF]->(lost) DETACH DELETE part }
    CALL (lost) { MATCH (lost)-[current:CURRENT]->(:Verdict) DELETE current }
    REMOVE lost:Claim
    SET lost:FormerClaim, lost.mergedAt = $at
    MERGE (lost)-[:MERGED_INTO]->(survivor)`,
});
