import { z } from "zod";

import { askedOrigins, mentionsBehindOrigin } from "./behind-origin.js";
import { pagedStatement } from "./paged-statement.js";
import { originatorOfClaim, sourceFields, sourceRow } from "./source.queries.js";
import { timedStatement } from "./standing.js";
import { cypher } from "./statement.js";

const parentIds = { parentIds: z.array(z.string()) };

const claimSourceRow = z.object({
  source: sourceRow,
  mentionCount: z.number(),
  articleCount: z.number(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  role: z.enum(["ORIGINATOR", "REPEATER", "COPY"]),
});

/** The outlets that state each claim, first to state it first. */
export const sourcesByClaim = pagedStatement({
  name: "source.by-claim",
  sort: { direction: "ASC", kind: "TEXT" },
  params: parentIds,
  node: claimSourceRow,
  text: ({ beyond, sorted }, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})${originatorOfClaim(standing)}
    CALL (claim, originatorId) {
      ${standing.mentionsOfClaim}
      MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      WITH originatorId, source, mention, article, CASE WHEN ${standing.isCopy} THEN 1 ELSE 0 END AS copied
      WITH originatorId, source, count(mention) AS mentionCount, count(DISTINCT article) AS articleCount,
        min(article.effectiveAt) AS firstSeenAt, max(article.effectiveAt) AS lastSeenAt, min(copied) AS onlyCopies
      WHERE ${beyond("firstSeenAt", "source.id")}
      WITH originatorId, source, mentionCount, articleCount, firstSeenAt, lastSeenAt, onlyCopies
        ${sorted("firstSeenAt", "source.id")}
      RETURN collect({key: firstSeenAt, id: source.id, node: {
        source: source {${sourceFields}}, mentionCount: mentionCount, articleCount: articleCount,
        firstSeenAt: firstSeenAt, lastSeenAt: lastSeenAt,
        role: CASE WHEN source.id = originatorId THEN 'ORIGINATOR' WHEN onlyCopies = 1 THEN 'COPY' ELSE 'REPEATER' END
      }}) AS rows
    }
    RETURN parentId, rows`,
});

export const countSourcesByClaim = timedStatement({
  name: "source.count-by-claim",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {
      ${standing.mentionsOfClaim}
      MATCH (:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      RETURN count(DISTINCT source) AS count
    }
    RETURN parentId, count`,
});

/** The outlets behind each origin of a claim: for a refuting origin, of the claims that contradict it. */
export const sourcesByOrigin = timedStatement({
  name: "source.by-origin",
  params: askedOrigins,
  row: z.object({ parentId: z.string(), nodes: z.array(sourceRow) }),
  text: (standing) => cypher`${mentionsBehindOrigin(standing)}
    MATCH (:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
    WITH DISTINCT asked, source ORDER BY source.domain
    RETURN asked.id AS parentId, collect(source {${sourceFields}}) AS nodes`,
});
