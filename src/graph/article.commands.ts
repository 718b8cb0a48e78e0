import { z } from "zod";

import { lockNode } from "./lock-node.js";
import { cypher, integer, noRow, statement } from "./statement.js";

const instant = z.string();

/** Makes this transaction the only one that links and commits, until it ends; gives when the one before was said to happen. */
export const lockCommits = statement({
  name: "article.lock-commits",
  params: z.object({}),
  row: z.object({ at: instant.nullable() }),
  // Writing takes the lock; what is read after it is what the one before left.
  text: cypher`
    MERGE (lock:CommitLock {id: 'commit'})
    ${lockNode("lock")}
    RETURN lock.at AS at`,
});

/** Says when what this transaction does happens. */
export const stampCommit = statement({
  name: "article.stamp-commit",
  params: z.object({ at: instant }),
  row: noRow,
  text: cypher`MATCH (lock:CommitLock {id: 'commit'}) SET lock.at = $at`,
});

/** The articles' current analyses, each with the text it is of and what is known of the article, to tell whether anything changed. */
export const currentAnalyses = statement({
  name: "article.current-analysis",
  params: z.object({ articleIds: z.array(z.string()) }),
  row: z.object({
    articleId: z.string(),
    analysisId: z.string(),
    contentHash: z.string(),
    byline: z.string().nullable(),
    publishedAt: instant.nullable(),
    fetchedAt: instant,
    analyzerName: z.string(),
    analyzerVersion: z.string(),
    analyzerModel: z.string().nullable(),
    /** See `ArticleContent`. */
    onlyText: z.boolean(),
    /** The address elsewhere that its page names as the original. */
    originalUrl: z.string().nullable(),
    source: z.object({ id: z.string(), domain: z.string(), name: z.string() }),
  }),
  text: cypher`
    UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})-[:CURRENT_ANALYSIS]->(analysis:Analysis)-[:OF]->(snapshot:Snapshot)
    RETURN articleId, analysis.id AS analysisId, snapshot.contentHash AS contentHash, article.byline AS byline,
           article.publishedAt AS publishedAt, article.fetchedAt AS fetchedAt, analysis.analyzerName AS analyzerName,
           analysis.analyzerVersion AS analyzerVersion, analysis.analyzerModel AS analyzerModel,
           coalesce(snapshot.onlyText, false) AS onlyText,
           head([(article)-[link:CREDITS {method: 'CANONICAL_LINK'}]->(:Source) | link.exact]) AS originalUrl,
           head([(source:Source)-[:PUBLISHED]->(article) | source {.id, .domain, .name}]) AS source`,
});

/**
 * Writes articles, each with its source and the snapshot of its text; what an article that is known already says now stands. A source
 * must have one name.
 */
export const writeArticles = statement({
  name: "article.write",
  params: z.object({
    written: z.array(
      z.object({
        source: z.object({ id: z.string(), domain: z.string(), name: z.string() }),
        article: z.object({
          id: z.string(),
          url: z.string().nullable(),
          title: z.string(),
          byline: z.string().nullable(),
          language: z.string().nullable(),
          publishedAt: instant.nullable(),
          fetchedAt: instant,
          effectiveAt: instant,
          wordCount: integer(),
          /** When its page is to be looked at again; null for never. */
          visitAt: instant.nullable(),
        }),
        snapshot: z.object({
          id: z.string(),
          onlyText: z.boolean(),
          contentHash: z.string(),
          title: z.string(),
          text: z.string(),
          retrievedAt: instant,
          fingerprints: z.string(),
          shingles: z.string(),
        }),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $written AS written
    MERGE (source:Source {id: written.source.id})
      ON CREATE SET source += written.source, source.articleCount = 0
    // A source known only from an owner's file goes by its domain until its first page; once it is credited or has a page,
    // rationales name it.
    WITH source, written, source.articleCount = 0 AND source.name = source.domain
      AND NOT EXISTS { (source)<-[:CREDITS|FROM]-() } AS isUnnamed
    SET source.name = CASE WHEN isUnnamed THEN written.source.name ELSE source.name END
    MERGE (article:Article {id: written.article.id})
      ON CREATE SET article += written.article
      ON MATCH SET article += written.article
    MERGE (source)-[published:PUBLISHED]->(article)
      ON CREATE SET source.articleCount = source.articleCount + 1
    MERGE (snapshot:Snapshot {id: written.snapshot.id})
      ON CREATE SET snapshot += written.snapshot, snapshot.articleId = written.article.id
    SET snapshot.effectiveAt = article.effectiveAt
    MERGE (article)-[:HAS_SNAPSHOT]->(snapshot)`,
});

/** What tells which of the copies bound as `article` is the original, as columns. */
const placed = cypher`article.id AS articleId, article.effectiveAt AS effectiveAt,
           coalesce(head([(source:Source)-[:PUBLISHED]->(article) | source.domain]), '') AS domain,
           head([(article)-[link:CREDITS {method: 'CANONICAL_LINK'}]->(:Source) | link.exact]) AS originalUrl`;
const placedRow = {
  articleId: z.string(),
  effectiveAt: instant,
  domain: z.string(),
  originalUrl: z.string().nullable(),
};
const placedTextRow = { ...placedRow, shingles: z.string() };
const searchableTextRow = z.object({ ...placedTextRow, snapshotId: z.string(), fingerprints: z.string() });

/** The article at a URL, if it is known. */
export const placedArticle = statement({
  name: "article.placed",
  params: z.object({ url: z.string() }),
  row: z.object(placedRow),
  text: cypher`
    MATCH (article:Article {url: $url})
    RETURN ${placed}`,
});

/** The texts without an address that an article with one is said to be copied from, after an id. */
export const draftsCopied = statement({
  name: "article.drafts-copied",
  params: z.object({ domain: z.string(), after: z.string(), limit: integer() }),
  row: searchableTextRow,
  text: cypher`
    MATCH (:Source {domain: $domain})-[:PUBLISHED]->(article:Article)
    WHERE article.id > $after AND EXISTS { (article)<-[:DERIVED_FROM]-(copy:Article) WHERE copy.url IS NOT NULL }
    WITH article ORDER BY article.id LIMIT $limit
    MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot)
    RETURN ${placed}, snapshot.id AS snapshotId, snapshot.fingerprints AS fingerprints, snapshot.shingles AS shingles
    ORDER BY articleId`,
});

/** The articles whose pages name the article at one of these URLs as their original, each with its present text. */
export const namingOriginal = statement({
  name: "article.naming-original",
  params: z.object({ urls: z.array(z.string()) }),
  row: searchableTextRow.extend({ named: z.string() }),
  text: cypher`
    UNWIND $urls AS url
    MATCH (article:Article)-[:CREDITS {exact: url}]->(:Source)
    MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot)
    WITH article, snapshot, url WHERE EXISTS { (article)-[:CREDITS {method: 'CANONICAL_LINK', exact: url}]->(:Source) }
    RETURN url AS named, ${placed}, snapshot.id AS snapshotId, snapshot.fingerprints AS fingerprints, snapshot.shingles AS shingles`,
});

/** The articles whose text shares fingerprints with that of each snapshot, most first: those that may be copies. */
export const copyCandidates = statement({
  name: "article.copy-candidates",
  params: z.object({
    searches: z.array(z.object({ snapshotId: z.string(), terms: z.string() })),
    limit: integer(),
  }),
  row: z.object({ searchId: z.string(), ...placedTextRow }),
  text: cypher`
    UNWIND $searches AS search
    CALL (search) {
      CALL db.index.fulltext.queryNodes('snapshot_fingerprints', search.terms, {limit: $limit}) YIELD node AS snapshot
      WHERE snapshot.id <> search.snapshotId
      RETURN snapshot
    }
    MATCH (article:Article {id: snapshot.articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot)
    RETURN search.snapshotId AS searchId, ${placed}, snapshot.shingles AS shingles`,
});

/** From which article each of these is copied now, if from any. */
export const derivations = statement({
  name: "article.derivations",
  params: z.object({ articleIds: z.array(z.string()) }),
  row: z.object({ copyId: z.string(), method: z.string(), ...placedRow }),
  text: cypher`
    UNWIND $articleIds AS copyId
    MATCH (:Article {id: copyId})-[derived:DERIVED_FROM]->(article:Article)
    RETURN copyId, derived.method AS method, ${placed}`,
});

/** Forgets from which article this one and its copies are copied; gives those copies, to be looked at anew. */
export const releaseDerivations = statement({
  name: "article.release-derivations",
  params: z.object({ articleId: z.string() }),
  row: searchableTextRow,
  text: cypher`
    MATCH (article:Article {id: $articleId})
    CALL (article) { MATCH (article)-[own:DERIVED_FROM]->(:Article) DELETE own }
    MATCH (copy:Article)-[derived:DERIVED_FROM]->(article)
    DELETE derived
    WITH copy AS article
    MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot)
    RETURN ${placed}, snapshot.id AS snapshotId, snapshot.fingerprints AS fingerprints, snapshot.shingles AS shingles`,
});

/** Says of each article from which one it is copied, in place of what was said before. */
export const writeDerivations = statement({
  name: "article.write-derivations",
  params: z.object({
    derivations: z.array(
      z.object({ articleId: z.string(), rootId: z.string(), method: z.string(), score: z.number() }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $derivations AS derivation
    MATCH (article:Article {id: derivation.articleId}), (root:Article {id: derivation.rootId})
    OPTIONAL MATCH (article)-[former:DERIVED_FROM]->(:Article)
    DELETE former
    MERGE (article)-[derived:DERIVED_FROM]->(root)
    SET derived.method = derivation.method, derived.score = derivation.score`,
});

/** Writes the agencies that articles credit, in place of those of an earlier text. */
export const writeCredits = statement({
  name: "article.write-credits",
  params: z.object({
    crediting: z.array(
      z.object({
        articleId: z.string(),
        /** Its text keeps whom it credits: a later one may credit others. */
        snapshotId: z.string(),
        credits: z.array(
          z.object({
            source: z.object({ id: z.string(), domain: z.string(), name: z.string() }),
            method: z.string(),
            exact: z.string(),
          }),
        ),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $crediting AS crediting
    MATCH (article:Article {id: crediting.articleId})
    CALL (article) { MATCH (article)-[former:CREDITS]->(:Source) DELETE former }
    CALL (crediting) {
      MATCH (snapshot:Snapshot {id: crediting.snapshotId})
      SET snapshot.credited = [credit IN crediting.credits | credit.source.id],
        snapshot.creditMethods = [credit IN crediting.credits | credit.method]
    }
    WITH article, crediting
    UNWIND crediting.credits AS credit
    MERGE (agency:Source {id: credit.source.id})
      ON CREATE SET agency += credit.source, agency.articleCount = 0
    MERGE (article)-[credited:CREDITS]->(agency)
    SET credited.method = credit.method, credited.exact = credit.exact`,
});
