import { z } from "zod";

import { articleFields, articleRow } from "./article.queries.js";
import { pagedStatement, type Sort, type WindowText } from "./paged-statement.js";
import { type Standing, timedStatement } from "./standing.js";
import { cypher } from "./statement.js";

/** Which articles a list has; null: whatever. */
const filter = {
  sources: z.array(z.string()).nullable(),
  entities: z.array(z.string()).nullable(),
  techniques: z.array(z.string()).nullable(),
  languages: z.array(z.string()).nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  /** A Lucene query; only the statements by text look at it. */
  words: z.string().nullable(),
};

export type ArticleListFilter = z.input<z.ZodObject<typeof filter>>;

/** Full-text search looks no further than the best this many, so that a common word stays cheap. */
const MOST_HITS = 2_000;

const everyArticle = () => cypher`MATCH (article:Article) WHERE article.effectiveAt IS NOT NULL`;

const articlesByWords = ({ mentionCounts }: Standing) => cypher`
    CALL () {
      CALL db.index.fulltext.queryNodes('article_text', $words, {limit: ${MOST_HITS}}) YIELD node
      RETURN node AS article
      UNION
      CALL db.index.fulltext.queryNodes('wording_text', $words, {limit: ${MOST_HITS}}) YIELD node
      MATCH (node)<-[:WORDED]-(mention:ClaimMention) WHERE ${mentionCounts("mention")}
      MATCH (article:Article {id: mention.articleId})
      RETURN article
    }
    WITH article WHERE true`;

const conditions = ({ analysisOfArticle, articleIsKnown }: Standing) => cypher`
      AND ${articleIsKnown("article")}
      AND ($since IS NULL OR article.effectiveAt >= $since)
      AND ($until IS NULL OR article.effectiveAt < $until)
      AND ($languages IS NULL OR article.language IN $languages)
      AND ($sources IS NULL OR EXISTS { (source:Source)-[:PUBLISHED]->(article) WHERE source.domain IN $sources })
      AND ($techniques IS NULL OR EXISTS {
        ${analysisOfArticle}
        MATCH (analysis)-[:DETECTED]->(technique:Technique) WHERE technique.slug IN $techniques
        RETURN technique })
      AND ($entities IS NULL OR EXISTS {
        ${analysisOfArticle}
        MATCH (analysis)-[:NAMED]->(entity:Entity) WHERE entity.id IN $entities
        RETURN entity })`;

type From = (standing: Standing) => string;

const byTime = (from: From) => (window: WindowText, standing: Standing) => cypher`
    ${from(standing)}${conditions(standing)}
      AND ${window.beyond("article.effectiveAt", "article.id")}
    WITH article ${window.sorted("article.effectiveAt", "article.id")}
    RETURN '' AS parentId, collect({key: article.effectiveAt, id: article.id, node: article {${articleFields}}}) AS rows`;

const byNumber = (number: From) => (from: From) => (window: WindowText, standing: Standing) => cypher`
    ${from(standing)}${conditions(standing)}
    WITH article, ${number(standing)} AS number
    WHERE ${window.beyond("number", "article.id")}
    WITH article, number ${window.sorted("number", "article.id")}
    RETURN '' AS parentId, collect({key: number, id: article.id, node: article {${articleFields}}}) AS rows`;

const claimsFound = ({ analysisOfArticle }: Standing) => cypher`COUNT {
      ${analysisOfArticle}
      MATCH (analysis)-[:FOUND]->(mention:ClaimMention)
      RETURN mention }`;
// An article without a complete analysis has no score: it comes after those with 0.
const currentScore = ({ analysisOfArticle }: Standing) => cypher`coalesce(head(COLLECT {
      ${analysisOfArticle}
      RETURN analysis.score }), -0.5)`;

const NEWEST_FIRST = { direction: "DESC", kind: "TEXT" } as const;
const OLDEST_FIRST = { direction: "ASC", kind: "TEXT" } as const;
const GREATEST_FIRST = { direction: "DESC", kind: "NUMBER" } as const;

const list = (
  name: string,
  sort: Sort,
  from: From,
  text: (from: From) => (window: WindowText, standing: Standing) => string,
) =>
  pagedStatement({ name: `article.list-${name}`, sort, params: filter, node: articleRow, text: text(from) });

const orders = (suffix: string, from: From) => ({
  NEWEST: list(`newest${suffix}`, NEWEST_FIRST, from, byTime),
  OLDEST: list(`oldest${suffix}`, OLDEST_FIRST, from, byTime),
  MOST_CLAIMS: list(`most-claims${suffix}`, GREATEST_FIRST, from, byNumber(claimsFound)),
  HIGHEST_SCORE: list(`highest-score${suffix}`, GREATEST_FIRST, from, byNumber(currentScore)),
});

/** All articles in each order. */
export const articleLists = orders("", everyArticle);

/** The articles that have the words of `$words` in their headline or in a claim, in each order. */
export const articleListsByWords = orders("-by-words", articlesByWords);

const counting = (name: string, from: From) =>
  timedStatement({
    name,
    params: z.object(filter),
    row: z.object({ count: z.number() }),
    text: (standing) => cypher`
    ${from(standing)}${conditions(standing)}
    RETURN count(article) AS count`,
  });

export const countArticles = counting("article.count", everyArticle);
export const countArticlesByWords = counting("article.count-by-words", articlesByWords);
