import { z } from "zod";

import { VERDICT_VALUES } from "../domain/verdict.js";
import { claimFields, claimRow } from "./claim.queries.js";
import { countsAsOutlet } from "./counts-as-outlet.js";
import { NOW, type Standing, THEN, timedStatement } from "./standing.js";
import { cypher, integer } from "./statement.js";

/** Both ends of a period; before the first and after the last instant for the whole graph. */
const period = { since: z.string(), until: z.string() };

const statedInPeriod = (standing: Standing) => cypher`
      MATCH (article:Article) WHERE article.effectiveAt >= $since AND article.effectiveAt < $until
      ${standing.mentionsOfArticle}`;

/** Whether `$since` and `$until` are no ends at all: then what is kept of the whole graph answers, and no article is read. */
const isWhole = cypher`$since = '' AND $until = '~'`;

/** Binds each claim that articles of the period state, once. */
const claimsInPeriod = (standing: Standing) =>
  standing === NOW
    ? cypher`
    CALL () {
      WITH ${isWhole} AS whole WHERE whole
      MATCH (claim:Claim) WHERE claim.mentionCount > 0
      RETURN claim
      UNION ALL
      WITH ${isWhole} AS whole WHERE NOT whole${statedInPeriod(standing)}
      RETURN DISTINCT claim
    }`
    : cypher`${statedInPeriod(standing)}
    WITH DISTINCT claim`;

/** How much was published and said. */
export const overviewTotals = timedStatement({
  name: "overview.totals",
  params: z.object(period),
  row: z.object({ articles: z.number(), claims: z.number(), sources: z.number() }),
  text: (standing) => cypher`
    CALL () {
      MATCH (article:Article) WHERE article.effectiveAt >= $since AND article.effectiveAt < $until
        AND ${standing.articleIsKnown("article")}
      OPTIONAL MATCH (article)<-[:PUBLISHED]-(source:Source) WHERE ${countsAsOutlet("source")}
      RETURN count(DISTINCT article) AS articles, count(DISTINCT source) AS sources
    }
    CALL () {${claimsInPeriod(standing)}
      RETURN count(claim) AS claims
    }
    RETURN articles, claims, sources`,
});

/** The present verdicts of the claims that were stated. */
export const overviewTallies = timedStatement({
  name: "overview.tallies",
  params: z.object(period),
  row: z.object({
    verdict: z.enum(VERDICT_VALUES),
    count: z.number(),
  }),
  text: (standing) => cypher`${claimsInPeriod(standing)}
    ${standing === NOW ? "WITH claim, claim {value: claim.verdict} AS verdict" : standing.verdict}
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

/**
 * The claims that rise: those that more outlets stated for the first time from `$since` on than in the time before it, from
 * `$before` on. What one outlet alone takes up does not rise yet.
 */
export const risingClaims = timedStatement({
  name: "overview.rising-claims",
  params: z.object({ ...period, before: z.string(), limit: integer() }),
  row: z.object({ node: claimRow }),
  text: (standing) => cypher`${statedInPeriod(standing)}
    WITH DISTINCT claim
    CALL (claim) {
      ${standing.mentionsOfClaim}
      MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      WHERE ${countsAsOutlet("source")}
      WITH source, min(article.effectiveAt) AS firstSaid
      RETURN count(CASE WHEN firstSaid >= $since AND firstSaid < $until THEN 1 END) AS joined,
        count(CASE WHEN firstSaid >= $before AND firstSaid < $since THEN 1 END) AS joinedBefore
    }
    WITH claim, joined, joinedBefore WHERE joined > 1 AND joined > joinedBefore
    WITH claim, joined, joinedBefore ORDER BY joined - joinedBefore DESC, joined DESC, claim.id LIMIT $limit
    RETURN claim {${claimFields}} AS node`,
});

const disputedNow = cypher`
    MATCH (claim:Claim {verdict: 'DISPUTED'})
    WHERE claim.lastSeenAt >= $since AND claim.firstSeenAt < $until
    WITH claim, claim.originCount AS origins, claim.sourceCount AS sources`;

const disputedThen = cypher`${statedInPeriod(THEN)}
    MATCH (article)<-[:PUBLISHED]-(source:Source)
    WITH claim, count(DISTINCT CASE WHEN ${countsAsOutlet("source")} THEN source END) AS sources
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
