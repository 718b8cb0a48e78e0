import { z } from "zod";

import type { Article } from "../domain/article.js";
import { revisionKinds } from "./correction.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { sourceFields, sourceRow } from "./source.queries.js";
import { carriedAgency, timedStatement } from "./standing.js";
import { cypher } from "./statement.js";

export const articleFields = cypher`.id, .url, .title, .byline, .language, .publishedAt, .fetchedAt, .wordCount, .revision, .revisedAt`;

export const articleRow: z.ZodType<Article> = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string(),
    byline: z.string().nullable(),
    language: z.string().nullable(),
    publishedAt: z.string().nullable(),
    fetchedAt: z.string(),
    wordCount: z.number(),
    revision: z.enum(revisionKinds).nullable(),
    revisedAt: z.string().nullable(),
  })
  .transform(({ revision: kind, revisedAt: at, ...article }) => ({
    ...article,
    revision: kind === null || at === null ? null : { kind, at },
  }));

const ids = z.object({ ids: z.array(z.string()) });

/** Of a bound `article` and its `source`: what is read of an article whose outlet is nearly always asked for too. */
export const articleWithSource = cypher`{node: article {${articleFields}}, source: source {${sourceFields}}}`;

export const articleWithSourceRow = z.object({ node: articleRow, source: sourceRow.nullable() });

export type ArticleWithSourceRow = z.infer<typeof articleWithSourceRow>;

/** The articles with these ids, each with its outlet, which is nearly always asked for too; an id without an article gives no row. */
export const articlesById = timedStatement({
  name: "article.by-id",
  params: ids,
  row: articleWithSourceRow.extend({ parentId: z.string() }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (article:Article {id: parentId}) WHERE ${standing.articleIsKnown("article")}
    OPTIONAL MATCH (article)<-[:PUBLISHED]-(source:Source)
    RETURN parentId, article {${articleFields}} AS node, source {${sourceFields}} AS source`,
});

/** The articles with these canonical URLs. */
export const articlesByUrl = timedStatement({
  name: "article.by-url",
  params: ids,
  row: z.object({ parentId: z.string(), node: articleRow }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (article:Article {url: parentId}) WHERE ${standing.articleIsKnown("article")}
    RETURN parentId, article {${articleFields}} AS node`,
});

/** The text that each article has now: that of its current analysis, also where an earlier text came back. */
export const textsByArticle = timedStatement({
  name: "article.latest-text",
  params: ids,
  row: z.object({ parentId: z.string(), node: z.string() }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (article:Article {id: parentId})
    ${standing.analysisOfArticle}
    MATCH (analysis)-[:OF]->(snapshot:Snapshot)
    RETURN parentId, snapshot.text AS node`,
});

/** Why each article is no independent origin: the article it is a copy of, and the agencies that it credits. */
export const derivationsByArticle = timedStatement({
  name: "article.derivation-reasons",
  params: ids,
  row: z.object({
    parentId: z.string(),
    nodes: z.array(
      z.object({
        origin: z.string(),
        articleId: z.string().nullable(),
        method: z.string(),
        score: z.number(),
      }),
    ),
  }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (article:Article {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (article)-[derived:DERIVED_FROM]->(root:Article)<-[:PUBLISHED]-(source:Source)
      WHERE ${standing.articleIsKnown("root")}
      RETURN {origin: source.name, articleId: root.id, method: derived.method, score: derived.score} AS reason
      ORDER BY root.id
    } + COLLECT {
      MATCH ${carriedAgency}
      RETURN {origin: agency.name, articleId: null, method: 'WIRE_CREDIT', score: 1.0} AS reason
      ORDER BY agency.domain
    } AS nodes`,
});

const parentIds = { parentIds: z.array(z.string()) };

/** The articles that are copies of each article, first published first. */
export const derivativesByArticle = pagedStatement({
  name: "article.derivatives",
  sort: { direction: "ASC", kind: "TEXT" },
  params: parentIds,
  node: articleRow,
  text: ({ beyond, sorted }, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (root:Article {id: parentId})
    CALL (root) {
      MATCH (root)<-[:DERIVED_FROM]-(copy:Article)
      WHERE ${standing.articleIsKnown("copy")} AND ${beyond("copy.effectiveAt", "copy.id")}
      WITH copy ${sorted("copy.effectiveAt", "copy.id")}
      RETURN collect({key: copy.effectiveAt, id: copy.id, node: copy {${articleFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countDerivativesByArticle = timedStatement({
  name: "article.count-derivatives",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (root:Article {id: parentId})
    RETURN parentId, COUNT { (root)<-[:DERIVED_FROM]-(copy:Article) WHERE ${standing.articleIsKnown("copy")} } AS count`,
});
