import { z } from "zod";

import { cypher, integer, statement } from "./statement.js";

/** The next articles in the order of their ids, each with its present text and what it is said to be copied from. */
export const articlePage = statement({
  name: "verify.article-page",
  params: z.object({ after: z.string(), limit: integer() }),
  row: z.object({
    articleId: z.string(),
    effectiveAt: z.string(),
    domain: z.string().nullable(),
    originalUrl: z.string().nullable(),
    currentAnalyses: z.number(),
    /** Mentions of the current analysis that do not count for any claim. */
    uncounted: z.array(z.string()),
    texts: z.array(z.object({ snapshotId: z.string(), fingerprints: z.string(), shingles: z.string() })),
    derivedFrom: z.array(
      z.object({
        rootId: z.string(),
        effectiveAt: z.string(),
        domain: z.string().nullable(),
        originalUrl: z.string().nullable(),
        url: z.string().nullable(),
        shingles: z.string().nullable(),
        method: z.string(),
        score: z.number(),
      }),
    ),
  }),
  text: cypher`
    MATCH (article:Article) WHERE article.id > $after
    WITH article ORDER BY article.id LIMIT $limit
    RETURN article.id AS articleId, article.effectiveAt AS effectiveAt,
      head([(source:Source)-[:PUBLISHED]->(article) | source.domain]) AS domain,
      head([(article)-[link:CREDITS {method: 'CANONICAL_LINK'}]->(:Source) | link.exact]) AS originalUrl,
      COUNT { (article)-[:CURRENT_ANALYSIS]->(:Analysis) } AS currentAnalyses,
      COLLECT {
        MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)
        WHERE NOT EXISTS { (mention)-[:ASSERTS]->(:Claim) }
        RETURN mention.id ORDER BY mention.id
      } AS uncounted,
      COLLECT {
        MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot)
        RETURN {snapshotId: snapshot.id, fingerprints: snapshot.fingerprints, shingles: snapshot.shingles}
      } AS texts,
      COLLECT {
        MATCH (article)-[derived:DERIVED_FROM]->(root:Article)
        RETURN {rootId: root.id, effectiveAt: root.effectiveAt, url: root.url,
          domain: head([(source:Source)-[:PUBLISHED]->(root) | source.domain]),
          originalUrl: head([(root)-[link:CREDITS {method: 'CANONICAL_LINK'}]->(:Source) | link.exact]), method: derived.method, score: derived.score,
          shingles: head([(root)-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot) | snapshot.shingles])}
          AS derivation ORDER BY root.id
      } AS derivedFrom
    ORDER BY articleId`,
});

/** Sources whose kept number of articles is not the number of their articles. */
export const wrongSourceCounts = statement({
  name: "verify.wrong-source-counts",
  params: z.object({}),
  row: z.object({ domain: z.string(), stored: z.number(), counted: z.number() }),
  text: cypher`
    MATCH (source:Source) WHERE source.domain > ''
    WITH source, COUNT { (source)-[:PUBLISHED]->(:Article) } AS counted
    WHERE counted <> source.articleCount
    RETURN source.domain AS domain, source.articleCount AS stored, counted`,
});

/** What an article consists of, with its texts and the spans of its mentions in them. */
export const articleParts = statement({
  name: "verify.article-parts",
  params: z.object({ articleId: z.string() }),
  row: z.object({
    sources: z.number(),
    publishedAt: z.string().nullable(),
    fetchedAt: z.string(),
    snapshots: z.array(
      z.object({
        id: z.string(),
        contentHash: z.string(),
        title: z.string(),
        text: z.string(),
        shingles: z.string(),
        mentions: z.array(
          z.object({
            id: z.string(),
            start: z.number(),
            end: z.number(),
            exact: z.string(),
            voice: z.enum(["AUTHOR", "QUOTED", "HEADLINE"]),
          }),
        ),
      }),
    ),
  }),
  text: cypher`
    MATCH (article:Article {id: $articleId})
    RETURN COUNT { (article)<-[:PUBLISHED]-(:Source) } AS sources, article.publishedAt AS publishedAt,
      article.fetchedAt AS fetchedAt,
      COLLECT {
        MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
        RETURN snapshot {.id, .contentHash, .title, .text, .shingles,
          mentions: [(snapshot)<-[:IN]-(mention:ClaimMention) | mention {.id, .start, .end, .exact, .voice}]}
      } AS snapshots`,
});

/** Nodes that hang on nothing that they need, each with what it lacks. */
export const orphans = statement({
  name: "verify.orphans",
  params: z.object({}),
  row: z.object({ label: z.string(), id: z.string(), lacks: z.string() }),
  text: cypher`
    MATCH (node:Snapshot) WHERE NOT EXISTS { (node)<-[:HAS_SNAPSHOT]-(:Article) }
    RETURN 'snapshot' AS label, node.id AS id, 'is of no article' AS lacks
    UNION ALL
    MATCH (node:ClaimMention) WHERE NOT EXISTS { (:Article {id: node.articleId})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:IN]-(node) }
    RETURN 'mention' AS label, node.id AS id, 'stands in no text of its article' AS lacks
    UNION ALL
    MATCH (node:ClaimMention) WHERE NOT EXISTS { (node)<-[:FOUND]-(:Analysis) }
    RETURN 'mention' AS label, node.id AS id, 'was found by no analysis' AS lacks
    UNION ALL
    MATCH (node:ClaimMention) WHERE COUNT { (node)-[:WORDED]->(:Wording)-[:EXPRESSES]->(:Claim) } <> 1
    RETURN 'mention' AS label, node.id AS id, 'is not of exactly one wording and claim' AS lacks
    UNION ALL
    MATCH (node:ClaimMention) WHERE COUNT { (node)-[:STANDS_IN]->(:Imprint) } <> 1
    RETURN 'mention' AS label, node.id AS id, 'stands in not exactly one passage' AS lacks
    UNION ALL
    MATCH (node:ClaimMention)-[:REVISED]->(wording:Wording)
    WHERE EXISTS { (node)-[:ASSERTS]->(:Claim) } OR NOT EXISTS { (node)-[:WORDED]->(wording) }
    RETURN 'mention' AS label, node.id AS id, 'stands in an earlier text, and counts or is worded otherwise' AS lacks
    UNION ALL
    MATCH (node:Wording) WHERE NOT EXISTS { (node)<-[:WORDED|BEARS_ON]-() } AND node.live
    RETURN 'wording' AS label, node.id AS id, 'is live and no mention is worded so' AS lacks
    UNION ALL
    MATCH (node:Evidence) WHERE COUNT { (node)-[:BEARS_ON]->(:Wording) } <> 1 OR COUNT { (node)-[:FROM]->(:Source) } <> 1
    RETURN 'evidence' AS label, node.id AS id, 'is not of exactly one wording and source' AS lacks
    UNION ALL
    MATCH (node:Origin) WHERE NOT EXISTS { (node)-[:ORIGIN_OF|ORIGIN_AGAINST]->(:Claim {id: node.claimId}) }
    RETURN 'origin' AS label, node.id AS id, 'is of no claim' AS lacks
    UNION ALL
    MATCH (node:CopyFamily) WHERE NOT EXISTS { (node)-[:FAMILY_OF]->(:Claim {id: node.claimId}) }
    RETURN 'family' AS label, node.id AS id, 'is of no claim' AS lacks
    UNION ALL
    MATCH (node:Verdict) WHERE NOT EXISTS { (node)<-[:HAS_VERDICT]-() }
    RETURN 'verdict' AS label, node.id AS id, 'is of no claim' AS lacks
    UNION ALL
    MATCH (node:FormerClaim) WHERE NOT EXISTS { (node)-[:MERGED_INTO*]->(:Claim) }
    RETURN 'former claim' AS label, node.id AS id, 'leads to no claim' AS lacks
    UNION ALL
    MATCH (node:Claim) WHERE COUNT { (node)-[:CURRENT]->(:Verdict) } <> 1
    RETURN 'claim' AS label, node.id AS id, 'has not exactly one current verdict' AS lacks`,
});
