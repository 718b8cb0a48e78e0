import { z } from "zod";

import { MOST_PAIRS, TELLING_AS } from "../domain/linking/ties.js";
import { articleFields, articleRow } from "./article.queries.js";
import { pagedStatement, type WindowText } from "./paged-statement.js";
import { type Standing, timedStatement } from "./standing.js";
import { cypher } from "./statement.js";

/** Which ties are firm: those that are listed. */
const firmParams = {
  parentIds: z.array(z.string()),
  fromOfOneWeek: z.number(),
  fromUndated: z.number(),
  daysApart: z.number(),
};

/** How telling a bound `wording` is (see `ties.ts`); the degree of a node is stored with it. */
const tellingOf = (
  wording: string,
) => cypher`CASE WHEN COUNT { (${wording})-[:NEAR]-() } + 2 <= ${TELLING_AS} THEN 1.0
            ELSE log(${TELLING_AS}) / log(COUNT { (${wording})-[:NEAR]-() } + 2) END`;

/** Binds, for a bound `article`, the `pairs` of wordings that tie it to each other article, by its `otherId`. */
const pairsByArticle = ({ mentionsOfArticle, mentionsOfClaim, mentionCounts }: Standing) => cypher`
      ${mentionsOfArticle}
      MATCH (mention)-[:WORDED]->(wording:Wording)
      WITH article, collect(DISTINCT {claim: claim, wording: wording}) AS own
      WITH article, own, size(own) AS ownCount
      UNWIND own AS entry
      WITH article, ownCount, entry.claim AS claim, entry.wording AS wording
      CALL (claim, wording) {
        ${mentionsOfClaim}
        MATCH (mention)-[:WORDED]->(theirs:Wording)
        RETURN DISTINCT mention.articleId AS otherId, theirs, 1.0 AS score, 1.0 AS weight, true AS shared
        UNION ALL
        MATCH (wording)-[near:NEAR]-(theirs:Wording)
        WITH theirs, near.score AS score, near.score * ${tellingOf("wording")} * ${tellingOf("theirs")} AS weight
        MATCH (theirs)<-[:WORDED]-(mention:ClaimMention)
        WHERE ${mentionCounts("mention")}
        RETURN DISTINCT mention.articleId AS otherId, theirs, score, weight, false AS shared
      }
      WITH article, ownCount, claim, wording, otherId, theirs, score, weight, shared WHERE otherId <> article.id
      WITH article, ownCount, otherId,
        collect({claim: claim, mine: wording, theirs: theirs, score: score, weight: weight, shared: shared}) AS pairs`;

/** Sums, over the wordings of one side of bound `pairs`, each one's heaviest pair. */
const heaviestOf = (side: string, sum: string) => cypher`CALL (pairs) {
        UNWIND pairs AS pair
        WITH pair.${side} AS wording, max(pair.weight) AS heaviest
        RETURN sum(heaviest) AS ${sum}
      }`;

/**
 * Binds, for a bound `article`, each `other` that is tied to it (see `ties.ts`) with the `pairs` that do, with `shared`, the
 * number of claims that both state, with `strength`, and with `tie`, by which the list is sorted: shared claims first.
 * Rounded, because the order in which a sum is added up is not given, and a cursor has to find its place again.
 */
const tiedArticles = (standing: Standing) => cypher`${pairsByArticle(standing)}
      ${heaviestOf("mine", "ofMine")}
      ${heaviestOf("theirs", "ofTheirs")}
      CALL (pairs) {
        UNWIND pairs AS pair
        WITH pair WHERE pair.shared
        RETURN count(DISTINCT pair.claim) AS shared
      }
      WITH article, ownCount, otherId, pairs, shared, (ofMine + ofTheirs) / 2 AS weight
      WHERE shared > 0 OR weight >= $fromOfOneWeek
      MATCH (other:Article {id: otherId})
      CALL (other) {
        WITH other AS article
        ${standing.mentionsOfArticle}
        MATCH (mention)-[:WORDED]->(wording:Wording)
        RETURN count(DISTINCT wording) AS theirCount
      }
      WITH other, pairs, shared, round(weight / (ownCount * theirCount) ^ 0.25, 6) AS strength,
        abs(duration.inSeconds(datetime(article.publishedAt), datetime(other.publishedAt)).seconds) / 86400.0 AS daysApart
      WHERE shared > 0 OR strength >= CASE
        WHEN daysApart IS NULL THEN $fromUndated
        WHEN daysApart <= $daysApart THEN $fromOfOneWeek
        ELSE 1e9 END
      WITH other, pairs, shared, strength, shared + round(strength / (1 + strength), 6) AS tie`;

const listOf = (standing: Standing, { beyond, sorted }: WindowText, node: string) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (article:Article {id: parentId})
    CALL (article) {${tiedArticles(standing)}
      WHERE ${beyond("tie", "other.id")}
      WITH other, pairs, shared, strength, tie ${sorted("tie", "other.id")}
      ${node}
      RETURN collect({key: tie, id: other.id, node: node}) AS rows
    }
    RETURN parentId, rows`;

/** The articles that are tied to each article, most shared claims first, then the strongest ties by near ones. */
export const relatedByArticle = pagedStatement({
  name: "article.related",
  sort: { direction: "DESC", kind: "NUMBER" },
  params: firmParams,
  node: articleRow,
  text: (window, standing) =>
    listOf(standing, window, cypher`WITH other, tie, other {${articleFields}} AS node`),
});

const tieRow = z.object({
  articleId: z.string(),
  sharedClaims: z.number(),
  strength: z.number(),
  pairs: z.array(
    z.object({
      claimId: z.string(),
      otherClaimId: z.string(),
      relation: z.enum(["SAME", "CONTRADICTS", "VARIANT"]).nullable(),
      score: z.number(),
    }),
  ),
});

/** What ties each article to those, in the same order: the claims that both state, then the nearest pairs. */
export const tiesByArticle = pagedStatement({
  name: "article.ties",
  sort: { direction: "DESC", kind: "NUMBER" },
  params: firmParams,
  node: tieRow,
  text: (window, standing) =>
    listOf(
      standing,
      window,
      cypher`CALL (pairs) {
        UNWIND pairs AS pair
        MATCH (theirs:Wording {id: pair.theirs.id})-[:EXPRESSES]->(otherClaim:Claim)
        WITH pair, otherClaim, head([(mine:Wording {id: pair.mine.id})-[resembles:RESEMBLES]-(near:Wording {id: pair.theirs.id})
          WHERE resembles.relation <> 'SAME' | resembles.relation]) AS differs
        WITH pair.claim.id AS claimId, otherClaim.id AS otherClaimId, max(pair.score) AS score, min(differs) AS differs
        WITH claimId, otherClaimId, score, CASE WHEN claimId = otherClaimId THEN 'SAME' ELSE differs END AS relation
        ORDER BY claimId = otherClaimId DESC, score DESC, claimId, otherClaimId LIMIT ${MOST_PAIRS}
        RETURN collect({claimId: claimId, otherClaimId: otherClaimId, relation: relation, score: score}) AS nearest
      }
      WITH other, tie, {articleId: other.id, sharedClaims: shared, strength: strength / (1 + strength), pairs: nearest} AS node`,
    ),
});

export const countTiesByArticle = timedStatement({
  name: "article.count-ties",
  params: z.object(firmParams),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (article:Article {id: parentId})
    CALL (article) {${tiedArticles(standing)}
      RETURN count(other) AS count
    }
    RETURN parentId, count`,
});
