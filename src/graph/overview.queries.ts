import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { NOW, type Standing, THEN, timedStatement } from "./standing.js";
import { cypher, integer } from "./statement.js";

/** Both ends of a period; before the first and after the last instant for the whole graph. */
const period = { since: z.string(), until: z.string() };

const statedInPeriod = (standing: Standing) => cypher`
      MATCH (article:Article) WHERE article.effectiveAt >= $since AND article.effectiveAt < $until
      ${standing.mentionsOfArticle}`;

/** How much was published and said. */
export const overviewTotals = timedStatement({
  name: "overview.totals",
  params: z.object(period),
  row: z.object({ articles: z.number(), claims: z.number(), sources: z.number() }),
  text: (standing) => cypher`
    CALL () {
      MATCH (article:Article) WHERE article.effectiveAt >= $since AND article.effectiveAt < $until
        AND ${standing.articleIsKnown("article")}
      OPTIONAL MATCH (article)<-[:PUBLISHED]-(source:Source)
      RETURN count(DISTINCT article) AS articles, count(DISTINCT source) AS sources
    }
    CALL () {${statedInPeriod(standing)}
      RETURN count(DISTINCT claim) AS claims
    }
    RETURN articles, claims, sources`,
});

/** The present verdicts of the claims that were stated. */
export const overviewTallies = timedStatement({
  name: "overview.tallies",
  params: z.object(period),
  row: z.object({
    verdict: z.enum(["CORROBORATED", "SINGLE_SOURCE", "DISPUTED", "REFUTED", "UNVERIFIED"]),
    count: z.number(),
  }),
  text: (standing) => cypher`${statedInPeriod(standing)}
    WITH DISTINCT claim
    ${standing.verdict}
    RETURN coalesce(verdict.value, 'UNVERIFIED') AS verdict, count(claim) AS count`,
});

/** When the last article before an instant was published. */
export const latestPublication = timedStatement({
  name: "overview.latest-publication",
  params: z.object({ until: z.string() }),
  row: z.object({ at: z.string() }),
  text: (standing) => cypher`
    MATCH (article:Article) WHERE article.effectiveAt < $until AND ${standing.articleIsKnown("article")}
    RETURN article.effectiveAt AS at ORDER BY article.effectiveAt DESC LIMIT 1`,
});

/** The claims that most outlets stated in a period, then most articles; what one article alone states is not busy. */
export const busiestClaims = timedStatement({
  name: "overview.busiest-claims",
  params: z.object({ ...period, limit: integer() }),
  row: z.object({ node: claimRow }),
  text: (standing) => cypher`${statedInPeriod(standing)}
    MATCH (article)<-[:PUBLISHED]-(source:Source)
    WITH claim, count(DISTINCT source) AS sources, count(DISTINCT article) AS articles
    WHERE articles > 1
    WITH claim, sources, articles ORDER BY sources DESC, articles DESC, claim.id LIMIT $limit
    RETURN claim {${claimFields}} AS node`,
});

const disputedNow = cypher`
    MATCH (claim:Claim {verdict: 'DISPUTED'})
    WHERE claim.lastSeenAt >= $since AND claim.firstSeenAt < $until
    WITH claim, claim.originCount AS origins, claim.sourceCount AS sources`;

const disputedThen = cypher`${statedInPeriod(THEN)}
    MATCH (article)<-[:PUBLISHED]-(source:Source)
    WITH claim, count(DISTINCT source) AS sources
    ${THEN.verdict}
    WITH claim, sources, verdict WHERE verdict.value = 'DISPUTED'
    WITH claim, sources, verdict.supportingOrigins AS origins`;

/** The disputed claims that were stated in a period, most origins first. */
export const disputedClaims = timedStatement({
  name: "overview.disputed-claims",
  params: z.object({ ...period, limit: integer() }),
  row: z.object({ node: claimRow }),
  text: (standing) => cypher`${standing === NOW ? disputedNow : disputedThen}
    ORDER BY origins DESC, sources DESC, claim.id LIMIT $limit
    RETURN claim {${claimFields}} AS node`,
});
