import { z } from "zod";

import { articleFields, articleRow } from "./article.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { NOW } from "./standing.js";
import { cypher, statement } from "./statement.js";

/** A bound `article` withdrew a claim: it stated one in an earlier text and does so no longer. */
export const isCorrected = cypher`EXISTS {
          MATCH (:ClaimMention {articleId: article.id})-[:REVISED]->(:Wording)-[:EXPRESSES]->(withdrawn:Claim)
          WHERE NOT EXISTS {
            (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:ASSERTS]->(withdrawn)
          } }`;

const params = {
  parentIds: z.array(z.string()),
  kind: z.enum(["ANALYSED", "COPIED", "CORRECTED", "UNDATED"]).nullable(),
};

const articlesOfSource = cypher`
      MATCH (source)-[:PUBLISHED]->(article:Article)
      WHERE CASE $kind
          WHEN 'ANALYSED' THEN EXISTS { (article)-[:CURRENT_ANALYSIS]->(:Analysis) }
          WHEN 'COPIED' THEN ${NOW.isCopy}
          WHEN 'CORRECTED' THEN ${isCorrected}
          WHEN 'UNDATED' THEN article.publishedAt IS NULL
          ELSE true END`;

/** The articles of each source that its profile counts so, last published first. */
export const articlesBySource = pagedStatement({
  name: "article.by-source",
  sort: { direction: "DESC", kind: "TEXT" },
  params,
  node: articleRow,
  text: ({ beyond, sorted }) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {${articlesOfSource}
        AND ${beyond("article.effectiveAt", "article.id")}
      WITH article ${sorted("article.effectiveAt", "article.id")}
      RETURN collect({key: article.effectiveAt, id: article.id, node: article {${articleFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countArticlesBySource = statement({
  name: "article.count-by-source",
  params: z.object(params),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {${articlesOfSource}
      RETURN count(article) AS count
    }
    RETURN parentId, count`,
});
