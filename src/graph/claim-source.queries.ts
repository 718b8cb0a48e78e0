import { z } from "zod";

import { askedOrigins, mentionsBehindOrigin } from "./behind-origin.js";
import { countsAsOutlet } from "./counts-as-outlet.js";
import { pagedStatement, type WindowText } from "./paged-statement.js";
import { sourceFields, sourceRow } from "./source.queries.js";
import { NOW, type Standing, THEN, timedStatement } from "./standing.js";
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

/** Of each claim what is kept with the outlets that state it: no mention is read. */
const outletsNow = ({ beyond, sorted }: WindowText) => cypher`
      MATCH (source:Source)-[states:STATES]->(claim)
      WHERE ${countsAsOutlet("source")} AND ${beyond("states.firstSeenAt", "source.id")}
      WITH claim, source, states ${sorted("states.firstSeenAt", "source.id")}
      RETURN collect({key: states.firstSeenAt, id: source.id, node: states {
        .mentionCount, .articleCount, .firstSeenAt, .lastSeenAt, source: source {${sourceFields}},
        role: CASE WHEN source.id = claim.originatorId THEN 'ORIGINATOR' WHEN states.ownSince IS NULL THEN 'COPY' ELSE 'REPEATER' END
      }}) AS rows`;

/**
 * Who states a bound `claim` first in an article of its own: by publication, ties by article id, texts without an address
 * last. Null where all that state it carry somebody else's copy.
 */
const originatorThen = cypher`head(COLLECT {
        ${THEN.mentionsOfClaim}
        MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(publishing:Source)
        WITH article, publishing WHERE NOT ${THEN.isCopy}
        RETURN publishing.id ORDER BY article.url IS NULL, article.effectiveAt, article.id LIMIT 1 })`;

const outletsThen = ({ beyond, sorted }: WindowText) => cypher`
      WITH claim, ${originatorThen} AS originatorId
      ${THEN.mentionsOfClaim}
      MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      WHERE ${countsAsOutlet("source")}
      WITH originatorId, source, mention, article, CASE WHEN ${THEN.isCopy} THEN 1 ELSE 0 END AS copied
      WITH originatorId, source, count(mention) AS mentionCount, count(DISTINCT article) AS articleCount,
        min(article.effectiveAt) AS firstSeenAt, max(article.effectiveAt) AS lastSeenAt, min(copied) AS onlyCopies
      WHERE ${beyond("firstSeenAt", "source.id")}
      WITH originatorId, source, mentionCount, articleCount, firstSeenAt, lastSeenAt, onlyCopies
        ${sorted("firstSeenAt", "source.id")}
      RETURN collect({key: firstSeenAt, id: source.id, node: {
        source: source {${sourceFields}}, mentionCount: mentionCount, articleCount: articleCount,
        firstSeenAt: firstSeenAt, lastSeenAt: lastSeenAt,
        role: CASE WHEN source.id = originatorId THEN 'ORIGINATOR' WHEN onlyCopies = 1 THEN 'COPY' ELSE 'REPEATER' END
      }}) AS rows`;

/** The outlets that state each claim, first to state it first. */
export const sourcesByClaim = pagedStatement({
  name: "source.by-claim",
  sort: { direction: "ASC", kind: "TEXT" },
  params: parentIds,
  node: claimSourceRow,
  text: (window, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {${standing === NOW ? outletsNow(window) : outletsThen(window)}
    }
    RETURN parentId, rows`,
});

const countOutlets = ({ mentionsOfClaim }: Standing) => cypher`COUNT {
      ${mentionsOfClaim}
      MATCH (:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      WHERE ${countsAsOutlet("source")}
      RETURN DISTINCT source }`;

export const countSourcesByClaim = timedStatement({
  name: "source.count-by-claim",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    RETURN parentId, ${standing === NOW ? "claim.sourceCount" : countOutlets(standing)} AS count`,
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
