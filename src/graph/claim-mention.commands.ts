import { z } from "zod";

import { closeAsserted, openAsserted } from "./asserted.js";
import { cypher, noRow, statement } from "./statement.js";

/** Lets the mentions of the articles' current analyses count, each for the claim of its wording; gives these claims, each with how many mentions it has counted so far. */
export const assertMentions = statement({
  name: "claim-mention.assert",
  params: z.object({ articleIds: z.array(z.string()), at: z.string() }),
  row: z.object({ claimId: z.string(), mentionId: z.string(), articleId: z.string(), counted: z.number() }),
  text: cypher`
    UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)
    MATCH (mention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
    MERGE (mention)-[:ASSERTS]->(claim)
    WITH mention, claim
    ${openAsserted}
    RETURN claim.id AS claimId, mention.id AS mentionId, mention.articleId AS articleId, claim.mentionCount AS counted`,
});

/** Lets no mention of the article count any longer; gives the claims and wordings that lose one. */
export const unassertMentions = statement({
  name: "claim-mention.unassert",
  params: z.object({ articleId: z.string(), at: z.string() }),
  row: z.object({ claimId: z.string(), wordingId: z.string() }),
  text: cypher`
    MATCH (mention:ClaimMention {articleId: $articleId})-[asserts:ASSERTS]->(claim:Claim)
    MATCH (mention)-[:WORDED]->(wording:Wording)
    OPTIONAL MATCH (mention)-[counts:COUNTS_AS]->(:Origin)
    WITH mention, asserts, counts, claim.id AS claimId, wording.id AS wordingId
    DELETE asserts, counts
    WITH mention, claimId, wordingId
    ${closeAsserted}
    RETURN DISTINCT claimId, wordingId`,
});

/** The latest complete analysis of the article's page, not of a text that somebody gave, other than this one. */
export const formerPageAnalysis = statement({
  name: "claim-mention.former-page-analysis",
  params: z.object({ articleId: z.string(), analysisId: z.string() }),
  row: z.object({ id: z.string(), contentHash: z.string() }),
  text: cypher`
    MATCH (:Article {id: $articleId})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:OF]-(analysis:Analysis {status: 'COMPLETED'})
    WHERE analysis.id <> $analysisId AND NOT coalesce(snapshot.onlyText, false)
    RETURN analysis.id AS id, snapshot.contentHash AS contentHash ORDER BY analysis.completedAt DESC LIMIT 1`,
});

/** Marks what the article's page stated by a former analysis and does not, in the same words and passage, in its present text. */
export const reviseMentions = statement({
  name: "claim-mention.revise",
  params: z.object({ articleId: z.string(), formerId: z.string(), kind: z.string(), at: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (article:Article {id: $articleId})
    SET article.revision = $kind, article.revisedAt = $at
    WITH article
    MATCH (:Analysis {id: $formerId})-[:FOUND]->(mention:ClaimMention)-[:WORDED]->(wording:Wording)
    MATCH (mention)-[:STANDS_IN]->(passage:Imprint)
    WHERE NOT EXISTS {
      MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(still:ClaimMention)-[:WORDED]->(wording)
      WHERE EXISTS { (still)-[:STANDS_IN]->(passage) }
    }
    MERGE (mention)-[revised:REVISED]->(wording)
      ON CREATE SET revised.kind = $kind, revised.at = $at`,
});

/** Unmarks what the article's current analysis states, as where an earlier text came back. */
export const reinstateMentions = statement({
  name: "claim-mention.reinstate",
  params: z.object({ articleId: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)-[revised:REVISED]->(:Wording)
    DELETE revised`,
});

/** The claims that these articles state. */
export const claimsOfArticles = statement({
  name: "claim-mention.claims-of-articles",
  params: z.object({ articleIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:ASSERTS]->(claim:Claim)
    RETURN DISTINCT claim.id AS claimId`,
});

/** The claims that earlier texts of the article stated, also by wordings that nothing uses any longer. */
export const claimsRevised = statement({
  name: "claim-mention.claims-revised",
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (:ClaimMention {articleId: $articleId})-[:REVISED]->(former:Wording)
    CALL (former) {
      MATCH (former)-[:EXPRESSES]->(claim:Claim)
      RETURN claim
      UNION
      MATCH (former)-[:RESEMBLES {relation: 'SAME'}]-(:Wording {live: true})-[:EXPRESSES]->(claim:Claim)
      RETURN claim
    }
    RETURN DISTINCT claim.id AS claimId`,
});

/** The claims of the articles that say the same as what nothing but an earlier text, of whatever article, stated. */
export const claimsBesideFormer = statement({
  name: "claim-mention.claims-beside-former",
  params: z.object({ articleIds: z.array(z.string()) }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:WORDED]->(wording:Wording)
    MATCH (wording)-[:RESEMBLES {relation: 'SAME'}]-(former:Wording {live: false})
    WHERE EXISTS { (former)<-[:REVISED]-(:ClaimMention) }
    MATCH (wording)-[:EXPRESSES]->(claim:Claim)
    RETURN DISTINCT claim.id AS claimId`,
});

/** How the mentions of the articles' current analyses are worded. */
export const wordingsOfArticles = statement({
  name: "claim-mention.wordings-of-articles",
  params: z.object({ articleIds: z.array(z.string()) }),
  row: z.object({ wordingId: z.string() }),
  text: cypher`
    UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:WORDED]->(wording:Wording)
    RETURN DISTINCT wording.id AS wordingId`,
});
