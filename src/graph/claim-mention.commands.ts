import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** Lets the mentions of the article's current analysis count, each for the claim of its wording; gives these claims. */
export const assertMentions = statement({
  name: "claim-mention.assert",
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string(), mentionId: z.string() }),
  text: cypher`
    MATCH (article:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)
    MATCH (mention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
    MERGE (mention)-[:ASSERTS]->(claim)
    RETURN claim.id AS claimId, mention.id AS mentionId`,
});

/** Lets no mention of the article count any longer; gives the claims and wordings that lose one. */
export const unassertMentions = statement({
  name: "claim-mention.unassert",
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
  name: "claim-mention.withdraw",
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
  name: "claim-mention.reinstate",
  params: z.object({ articleId: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)-[withdrawal:WITHDRAWN]->(:Wording)
    DELETE withdrawal`,
});

/** The claims that the article stated in an earlier text, whether it still does or not. */
export const claimsWithdrawn = statement({
  name: "claim-mention.claims-withdrawn",
  params: z.object({ articleId: z.string() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (:ClaimMention {articleId: $articleId})-[:WITHDRAWN]->(:Wording)-[:EXPRESSES]->(claim:Claim)
    RETURN DISTINCT claim.id AS claimId`,
});

/** How the mentions of the article's current analysis are worded. */
export const wordingsOfArticle = statement({
  name: "claim-mention.wordings-of-article",
  params: z.object({ articleId: z.string() }),
  row: z.object({ wordingId: z.string() }),
  text: cypher`
    MATCH (:Article {id: $articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:WORDED]->(wording:Wording)
    RETURN DISTINCT wording.id AS wordingId`,
});
