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
    createdAt: z.string(),
    claims: z.array(z.object({ id: z.string(), text: z.string() })),
  }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS claim
    MERGE (node:Claim {id: claim.id})
      ON CREATE SET node.createdAt = $createdAt, node.verdict = 'UNVERIFIED', node.mentionCount = 0,
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
    REMOVE lost:Claim, lost.text
    SET lost:FormerClaim, lost.mergedAt = $at
    MERGE (lost)-[:MERGED_INTO]->(survivor)`,
});

/** Lets no mention of the article count any longer; gives the claims and wordings that lose one. */
export const unassertMentions = statement({
  name: "claim.unassert-mentions",
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string(), wordingId: z.string() }),
  text: cypher`
    MATCH (mention:ClaimMention {articleId: $articleId})-[asserts:ASSERTS]->(claim:Claim)
    MATCH (mention)-[:WORDED]->(wording:Wording)
    OPTIONAL MATCH (mention)-[counts:COUNTS_AS]->(:Origin)
    WITH asserts, counts, claim.id AS claimId, wording.id AS wordingId
    DELETE asserts, counts
    RETURN DISTINCT claimId, wordingId`,
});

/** Marks what the article stated by a former analysis and does not by its current one, which is of another text. */
export const withdrawMentions = statement({
  name: "claim.withdraw-mentions",
  params: z.object({ articleId: z.string(), formerId: z.string(), kind: z.string(), at: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (article:Article {id: $articleId})
    SET article.revision = $kind, article.revisedAt = $at
    WITH article
    MATCH (:Analysis {id: $formerId})-[:FOUND]->(mention:ClaimMention)-[:WORDED]->(wording:Wording)
    WHERE NOT EXISTS {
      MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:WORDED]->(wording)
    }
    MERGE (mention)-[withdrawal:WITHDRAWN]->(wording)
    SET withdrawal.kind = $kind, withdrawal.at = $at`,
});

/** Unmarks what the article's current analysis states, as where an earlier text came back. */
export const reinstateMentions = statement({
  name: "claim.reinstate-mentions",
  params: z.object({ articleId: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)-[withdrawal:WITHDRAWN]->(:Wording)
    DELETE withdrawal`,
});

/** The claims that the article stated in an earlier text, whether it still does or not. */
export const claimsWithdrawn = statement({
  name: "claim.withdrawn-by-article",
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (:ClaimMention {articleId: $articleId})-[:WITHDRAWN]->(:Wording)-[:EXPRESSES]->(claim:Claim)
    RETURN DISTINCT claim.id AS claimId`,
});

/** How the mentions of the article's current analysis are worded. */
export const wordingsOfArticle = statement({
  name: "claim.wordings-of-article",
  params: z.object({ articleId: z.string() }),
  row: z.object({ wordingId: z.string() }),
  text: cypher`
    MATCH (:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:WORDED]->(wording:Wording)
    RETURN DISTINCT wording.id AS wordingId`,
});

/** Lets the mentions of the article's current analysis count, each for the claim of its wording; gives these claims. */
export const assertMentions = statement({
  name: "claim.assert-mentions",
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string(), mentionId: z.string() }),
  text: cypher`
    MATCH (article:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)
    MATCH (mention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
    MERGE (mention)-[:ASSERTS]->(claim)
    RETURN claim.id AS claimId, mention.id AS mentionId`,
});

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
  name: "claim.related-ids",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (:Claim {id: claimId})-[:CONTRADICTS|VARIANT_OF]-(other:Claim)
    RETURN DISTINCT other.id AS claimId`,
});

/** The resemblances, other than SAME, of wordings that came to life with live wordings of other claims, and what relates the claims. */
export const bornRelations = statement({
  name: "claim.born-relations",
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
  name: "claim.write-relations",
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
