import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { cypher, integer, statement } from "./statement.js";

/** Both ends of a period; before the first and after the last instant for the whole graph. */
const period = { since: z.string(), until: z.string() };

const statedInPeriod = cypher`
      MATCH (article:Article) WHERE article.effectiveAt >= $since AND article.effectiveAt < $until
      MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:ASSERTS]->(claim:Claim)`;

/** How much was published and said. */
export const overviewTotals = statement({
  name: "overview.totals",
  params: z.object(period),
  row: z.object({ articles: z.number(), claims: z.number(), sources: z.number() }),
  text: cypher`
    CALL () {
      MATCH (article:Article) WHERE article.effectiveAt >= $since AND article.effectiveAt < $until
      OPTIONAL MATCH (article)<-[:PUBLISHED]-(source:Source)
      RETURN count(DISTINCT article) AS articles, count(DISTINCT source) AS sources
    }
    CALL () {${statedInPeriod}
      RETURN count(DISTINCT claim) AS claims
    }
    RETURN articles, claims, sources`,
});

/** The present verdicts of the claims that were stated. */
export const overviewTallies = statement({
  name: "overview.tallies",
  params: z.object(period),
  row: z.object({
    verdict: z.enum(["CORROBORATED", "SINGLE_SOURCE", "DISPUTED", "REFUTED", "UNVERIFIED"]),
    count: z.number(),
  }),
  text: cypher`${statedInPeriod}
    RETURN claim.verdict AS verdict, count(DISTINCT claim) AS count`,
});

/** When the last article before an instant was published. */
export const latestPublication = statement({
  name: "overview.latest-publication",
  params: z.object({ until: z.string() }),
  row: z.object({ at: z.string() }),
  text: cypher`
    MATCH (article:Article) WHERE article.effectiveAt < $until
    RETURN article.effectiveAt AS at ORDER BY article.effectiveAt DESC LIMIT 1`,
});

/** The claims that most outlets stated in a period, then most articles; what one article alone states is not busy. */
export const busiestClaims = statement({
  name: "overview.busiest-claims",
  params: z.object({ ...period, limit: integer() }),
  row: z.object({ node: claimRow }),
  text: cypher`${statedInPeriod}
    MATCH (article)<-[:PUBLISHED]-(source:Source)
    WITH claim, count(DISTINCT source) AS sources, count(DISTINCT article) AS articles
    WHERE articles > 1
    WITH claim, sources, articles ORDER BY sources DESC, articles DESC, claim.id LIMIT $limit
    RETURN claim {${claimFields}} AS node`,
});

/** The disputed claims that were stated in a period, most origins first. */
export const disputedClaims = statement({
  name: "overview.disputed-claims",
  params: z.object({ ...period, limit: integer() }),
  row: z.object({ node: claimRow }),
  text: cypher`
    MATCH (claim:Claim {verdict: 'DISPUTED'})
    WHERE claim.lastSeenAt >= $since AND claim.firstSeenAt < $until
    WITH claim ORDER BY claim.originCount DESC, claim.sourceCount DESC, claim.id LIMIT $limit
    RETURN claim {${claimFields}} AS node`,
});
