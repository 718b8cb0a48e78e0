import { z } from "zod";

import { articleFields, articleRow } from "./article.queries.js";
import { claimFields, claimRow } from "./claim.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";

const parentIds = { parentIds: z.array(z.string()) };
const count = z.object({ parentId: z.string(), count: z.number() });
const NEWEST_FIRST = { direction: "DESC", kind: "TEXT" } as const;

/** The claims about each entity, last first stated first. */
export const claimsByEntity = pagedStatement({
  name: "claim.by-entity",
  sort: NEWEST_FIRST,
  params: parentIds,
  node: claimRow,
  text: ({ beyond, sorted }) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (entity:Entity {id: parentId})
    CALL (entity) {
      MATCH (entity)<-[:ABOUT]-(claim:Claim)
      WHERE claim.firstSeenAt IS NOT NULL AND ${beyond("claim.firstSeenAt", "claim.id")}
      WITH claim ${sorted("claim.firstSeenAt", "claim.id")}
      RETURN collect({key: claim.firstSeenAt, id: claim.id, node: claim {${claimFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countClaimsByEntity = statement({
  name: "claim.count-by-entity",
  params: z.object(parentIds),
  row: count,
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (entity:Entity {id: parentId})
    RETURN parentId, COUNT { (entity)<-[:ABOUT]-(claim:Claim) WHERE claim.firstSeenAt IS NOT NULL } AS count`,
});

/** The articles that name each entity in their current analysis, last published first. */
export const articlesByEntity = pagedStatement({
  name: "article.by-entity",
  sort: NEWEST_FIRST,
  params: parentIds,
  node: articleRow,
  text: ({ beyond, sorted }) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (entity:Entity {id: parentId})
    CALL (entity) {
      MATCH (entity)<-[:NAMED]-(:Analysis)<-[:CURRENT_ANALYSIS]-(article:Article)
      WHERE ${beyond("article.effectiveAt", "article.id")}
      WITH article ${sorted("article.effectiveAt", "article.id")}
      RETURN collect({key: article.effectiveAt, id: article.id, node: article {${articleFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countArticlesByEntity = statement({
  name: "article.count-by-entity",
  params: z.object(parentIds),
  row: count,
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (entity:Entity {id: parentId})
    RETURN parentId, COUNT { (entity)<-[:NAMED]-(:Analysis)<-[:CURRENT_ANALYSIS]-(:Article) } AS count`,
});
