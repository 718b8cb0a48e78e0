import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

const source = z.object({ id: z.string(), domain: z.string(), name: z.string() });

/** A piece of evidence from outside as it is stored. */
const evidenceNode = z.object({
  id: z.string(),
  kind: z.string(),
  provider: z.string(),
  stance: z.string(),
  confidence: z.number(),
  mismatches: z.array(z.string()),
  snippet: z.string(),
  title: z.string().nullable(),
  /** Of a published fact-check: what its claim is found by. */
  reviewText: z.string().nullable(),
  url: z.string(),
  pageId: z.string(),
  publishedAt: z.string().nullable(),
  retrievedAt: z.string(),
  /** When it was said: on its date, else when it was read. */
  effectiveAt: z.string(),
  contentHash: z.string(),
  revisionUrl: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  attributedTo: z.string().nullable(),
  attributionBody: z.string().nullable(),
  aboutItself: z.boolean(),
  cites: z.array(z.string()),
  rating: z.string().nullable(),
  ratingText: z.string().nullable(),
  /** It came by an import of fact-checks, and keeps its wording alive. */
  imported: z.boolean(),
});

/** Which of these pages are articles of the graph. */
export const articlesAmong = statement({
  name: "evidence.articles-among",
  params: z.object({ pageIds: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  text: cypher`UNWIND $pageIds AS pageId MATCH (article:Article {id: pageId}) RETURN article.id AS id`,
});

/** Which of these wordings were looked for outside since then, by every provider that answered. */
export const wordingsSearchedSince = statement({
  name: "evidence.wordings-searched-since",
  params: z.object({ wordingIds: z.array(z.string()), since: z.string(), providers: z.array(z.string()) }),
  row: z.object({ wordingId: z.string() }),
  text: cypher`
    UNWIND $wordingIds AS wordingId
    MATCH (wording:Wording {id: wordingId})
    WHERE all(name IN $providers WHERE EXISTS {
      (wording)-[asked:SEARCHED]->(:Provider {name: name}) WHERE asked.at >= $since AND asked.status = 'OK' })
    RETURN wordingId`,
});

/** What is stored of imported fact-checks, as far as another copy of the same could differ. */
export const importedReviews = statement({
  name: "evidence.imported-reviews",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    contentHash: z.string(),
    rating: z.string().nullable(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
  text: cypher`
    UNWIND $ids AS id
    MATCH (evidence:Evidence {id: id, imported: true})
    RETURN id, evidence.contentHash AS contentHash, evidence.rating AS rating, evidence.title AS title,
           evidence.publishedAt AS publishedAt`,
});

const searched = z.array(z.object({ wordingId: z.string(), provider: z.string() }));

const leavings = z.object({
  sourceIds: z.array(z.string()),
  imprintIds: z.array(z.string()),
  speakerKeys: z.array(z.string()),
});

/** What may be left without anything that needs it once a list of evidence, bound as `former`, is gone; as columns. */
const leavingsOfFormer = cypher`
      COLLECT { UNWIND former AS evidence MATCH (evidence)-[:FROM|CREDITS]->(source:Source) RETURN DISTINCT source.id } AS sourceIds,
      COLLECT { UNWIND former AS evidence MATCH (evidence)-[:STANDS_IN|QUOTES]->(imprint:Imprint) RETURN DISTINCT imprint.id }
        AS imprintIds,
      COLLECT { UNWIND former AS evidence MATCH (evidence)-[:SPOKEN_BY]->(name:SpeakerName) RETURN DISTINCT name.key }
        AS speakerKeys`;

/** What these providers' former findings may leave behind. */
export const evidenceToReplace = statement({
  name: "evidence.to-replace",
  params: z.object({ searched }),
  row: leavings,
  text: cypher`
    CALL () {
      UNWIND $searched AS search
      MATCH (:Wording {id: search.wordingId})<-[:BEARS_ON]-(evidence:Evidence {provider: search.provider, imported: false})
      RETURN collect(DISTINCT evidence) AS former
    }
    RETURN ${leavingsOfFormer}`,
});

/** What was found of pages that are articles now may leave behind. */
export const evidenceOfPages = statement({
  name: "evidence.of-pages",
  params: z.object({ articleIds: z.array(z.string()) }),
  row: leavings,
  text: cypher`
    CALL () {
      UNWIND $articleIds AS articleId
      MATCH (evidence:Evidence {pageId: articleId, imported: false})
      RETURN collect(evidence) AS former
    }
    RETURN ${leavingsOfFormer}`,
});

/** Takes away what these providers had found for wordings, where they have now been asked anew. */
export const clearEvidence = statement({
  name: "evidence.clear",
  params: z.object({ searched }),
  row: noRow,
  text: cypher`
    UNWIND $searched AS search
    MATCH (:Wording {id: search.wordingId})<-[:BEARS_ON]-(evidence:Evidence {provider: search.provider, imported: false})
    DETACH DELETE evidence`,
});

/** Writes what was found outside for wordings, with whoever published it and by what its copies are told. */
export const writeEvidence = statement({
  name: "evidence.write",
  params: z.object({
    evidence: z.array(
      z.object({
        wordingId: z.string(),
        node: evidenceNode,
        source,
        passage: z.string(),
        quotation: z.string().nullable(),
        /** By which name its speaker is found again among the outlets. */
        speaker: z.string().nullable(),
        credits: z.array(z.object({ source, method: z.string(), exact: z.string() })),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $evidence AS entry
    MATCH (wording:Wording {id: entry.wordingId}), (passage:Imprint {id: entry.passage})
    MERGE (source:Source {id: entry.source.id})
      ON CREATE SET source += entry.source, source.articleCount = 0
    MERGE (node:Evidence {id: entry.node.id})
    SET node = entry.node, node.state = 'PRESENT', node.readAt = entry.node.retrievedAt
    WITH entry, wording, passage, source, node
    CALL (node) { MATCH (node)-[former:FROM|STANDS_IN|QUOTES|CREDITS|SPOKEN_BY]->() DELETE former }
    MERGE (node)-[:BEARS_ON]->(wording)
    MERGE (node)-[:FROM]->(source)
    MERGE (node)-[:STANDS_IN]->(passage)
    WITH entry, node
    CALL (entry, node) {
      MATCH (quotation:Imprint {id: entry.quotation})
      MERGE (node)-[:QUOTES]->(quotation)
    }
    CALL (entry, node) {
      WITH entry, node WHERE entry.speaker IS NOT NULL
      MERGE (name:SpeakerName {key: entry.speaker})
      MERGE (node)-[:SPOKEN_BY]->(name)
    }
    UNWIND entry.credits AS credit
    MERGE (agency:Source {id: credit.source.id})
      ON CREATE SET agency += credit.source, agency.articleCount = 0
    MERGE (node)-[credited:CREDITS]->(agency)
    SET credited.method = credit.method, credited.exact = credit.exact`,
});

/** Keeps who was asked for wordings and what came of it, the latest of each. */
export const writeSearches = statement({
  name: "evidence.write-searches",
  params: z.object({
    searches: z.array(
      z.object({
        wordingId: z.string(),
        kind: z.string(),
        provider: z.string(),
        status: z.string(),
        detail: z.string().nullable(),
        at: z.string(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $searches AS search
    MATCH (wording:Wording {id: search.wordingId})
    MERGE (provider:Provider {name: search.provider})
    SET provider.kind = search.kind
    MERGE (wording)-[asked:SEARCHED]->(provider)
    SET asked.status = search.status, asked.detail = search.detail, asked.at = search.at`,
});

/** Takes away evidence whose page is one of these articles now: it speaks for itself. Gives the wordings that it bore on. */
export const supersedeByArticles = statement({
  name: "evidence.supersede-by-articles",
  params: z.object({ articleIds: z.array(z.string()) }),
  row: z.object({ wordingId: z.string() }),
  text: cypher`
    UNWIND $articleIds AS articleId
    MATCH (evidence:Evidence {pageId: articleId, imported: false})-[:BEARS_ON]->(wording:Wording)
    WITH evidence, wording.id AS wordingId
    DETACH DELETE evidence
    RETURN DISTINCT wordingId`,
});
