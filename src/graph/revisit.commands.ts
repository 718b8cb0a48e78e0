import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

/** How many articles are due to be looked at again. */
export const countDueVisits = statement({
  name: "revisit.count-due",
  params: z.object({ now: z.string() }),
  row: z.object({ count: z.number() }),
  text: cypher`MATCH (article:Article) WHERE article.visitAt <= $now RETURN count(article) AS count`,
});

/** Takes the next articles that are due, longest due first, with the text that each had, and holds them until the lease is over. */
export const takeDueVisits = statement({
  name: "revisit.take-due",
  params: z.object({ now: z.string(), leaseUntil: z.string(), limit: integer() }),
  row: z.object({
    articleId: z.string(),
    url: z.string(),
    effectiveAt: z.string(),
    /** Since when its page is missing; null where the last visit found it. */
    missingSince: z.string().nullable(),
    title: z.string(),
    byline: z.string().nullable(),
    publishedAt: z.string().nullable(),
    language: z.string().nullable(),
    text: z.string(),
  }),
  // Whoever writes first has them: what is read again behind the lock shows whether another process was faster.
  text: cypher`
    MATCH (article:Article) WHERE article.visitAt <= $now
    WITH article ORDER BY article.visitAt LIMIT $limit
    SET article.visits = coalesce(article.visits, 0) + 1
    WITH article WHERE article.visitAt <= $now
    SET article.visitAt = $leaseUntil
    WITH article
    MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot)
    RETURN article.id AS articleId, article.url AS url, article.effectiveAt AS effectiveAt,
      article.missingSince AS missingSince, article.title AS title, article.byline AS byline,
      article.publishedAt AS publishedAt, article.language AS language, snapshot.text AS text`,
});

/** Says when an article is to be looked at next, and since when its page is missing. */
export const writeVisit = statement({
  name: "revisit.write",
  params: z.object({
    articleId: z.string(),
    visitAt: z.string().nullable(),
    missingSince: z.string().nullable(),
  }),
  row: noRow,
  text: cypher`
    MATCH (article:Article {id: $articleId})
    SET article.visitAt = $visitAt, article.missingSince = $missingSince`,
});
