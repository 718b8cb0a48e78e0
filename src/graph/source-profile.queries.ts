import { z } from "zod";

import { wasSearched } from "./source.queries.js";
import { isCorrected } from "./source-article.queries.js";
import { NOW } from "./standing.js";
import { cypher, statement } from "./statement.js";

const profileRow = z.object({
  articles: z.number(),
  analysedArticles: z.number(),
  undatedArticles: z.number(),
  copiedArticles: z.number(),
  correctedArticles: z.number(),
  sentences: z.number(),
  mentions: z.number(),
  notCheckable: z.number(),
  claims: z.number(),
  searchedClaims: z.number(),
  originatedClaims: z.number(),
});

export type SourceProfileRow = z.infer<typeof profileRow>;

/** What each source's articles and claims come to, each number one that others are out of or that is out of another. */
export const profilesBySource = statement({
  name: "source.profile",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), node: profileRow }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {
      MATCH (source)-[:PUBLISHED]->(article:Article)
      WITH article, head([(article)-[:CURRENT_ANALYSIS]->(analysis:Analysis) | analysis]) AS analysis
      RETURN count(article) AS articles, count(analysis) AS analysedArticles,
        count(CASE WHEN article.publishedAt IS NULL THEN 1 END) AS undatedArticles,
        count(CASE WHEN ${NOW.isCopy} THEN 1 END) AS copiedArticles,
        count(CASE WHEN ${isCorrected} THEN 1 END) AS correctedArticles,
        sum(coalesce(analysis.sentenceCount, 0)) AS sentences,
        sum(COUNT { (analysis)-[:FOUND]->(:ClaimMention) }) AS mentions,
        sum(coalesce(analysis.notCheckableCount, 0)) AS notCheckable
    }
    CALL (source) {
      MATCH (source)-[:STATES]->(claim:Claim)
      OPTIONAL MATCH (claim)-[:CURRENT]->(verdict:Verdict)
      RETURN count(claim) AS claims,
        count(CASE WHEN ${wasSearched("verdict")} THEN 1 END) AS searchedClaims,
        count(CASE WHEN claim.originatorId = source.id THEN 1 END) AS originatedClaims
    }
    RETURN parentId, {articles: articles, analysedArticles: analysedArticles, undatedArticles: undatedArticles,
      copiedArticles: copiedArticles, correctedArticles: correctedArticles, sentences: sentences, mentions: mentions,
      notCheckable: notCheckable, claims: claims, searchedClaims: searchedClaims, originatedClaims: originatedClaims} AS node`,
});
