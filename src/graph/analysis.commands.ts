import { z } from "zod";

import { lockNode } from "./lock-node.js";
import { cypher, integer, noRow, statement } from "./statement.js";

/** Who is to analyse; an analysis that is complete says who did. */
export const analyzerFields = {
  analyzerName: z.string(),
  analyzerVersion: z.string(),
  analyzerModel: z.string().nullable(),
};

const span = z.object({
  start: integer(),
  end: integer(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/**
 * Puts analyses in line. `input` is what it needs to be run, by whichever process; `articleId` is that of its article, where
 * that is known by then, so that a removal finds what has yet to be analysed. Without an owner it waits to be taken.
 */
export const queueAnalyses = statement({
  name: "analysis.queue",
  params: z.object({
    analyses: z.array(
      z.object({
        id: z.string(),
        createdAt: z.string(),
        input: z.string(),
        articleId: z.string().nullable(),
        ...analyzerFields,
        owner: z.string().nullable(),
        leaseUntil: z.string(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $analyses AS queued
    MERGE (analysis:Analysis {id: queued.id})
      ON CREATE SET analysis += queued, analysis.status = 'QUEUED', analysis.progress = 0.0, analysis.notices = '[]'`,
});

/** Cypher that goes on only with an analysis that is unfinished and in the hands of the owner. */
export const whileHeld = (owner: string) => cypher`${lockNode("analysis")}
    WITH * WHERE analysis.owner = ${owner} AND analysis.status IN ['QUEUED', 'RUNNING']`;

/** Says how far an analysis has come and keeps it in the hands of its owner; gives no row when it is no longer theirs. */
export const advanceAnalysis = statement({
  name: "analysis.advance",
  params: z.object({ id: z.string(), owner: z.string(), progress: z.number(), leaseUntil: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis {id: $id})
    ${whileHeld("$owner")}
    SET analysis.status = 'RUNNING', analysis.progress = $progress, analysis.leaseUntil = $leaseUntil
    RETURN analysis.id AS id`,
});

/** Holds on to an analysis that waits or runs. */
export const extendLease = statement({
  name: "analysis.extend-lease",
  params: z.object({ id: z.string(), owner: z.string(), leaseUntil: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (analysis:Analysis {id: $id})
    ${whileHeld("$owner")}
    SET analysis.leaseUntil = $leaseUntil`,
});

/** Cypher's condition that nobody holds an analysis: it was not taken yet, or its owner has let go of it. */
const isFree = cypher`analysis.status IN ['QUEUED', 'RUNNING'] AND (analysis.owner IS NULL OR analysis.leaseUntil < $now)`;

/** Another attempt, unless it is the first. */
const take = cypher`SET analysis.attempts = coalesce(analysis.attempts, 1) + CASE WHEN analysis.owner IS NULL THEN 0 ELSE 1 END,
        analysis.owner = $owner, analysis.leaseUntil = $leaseUntil`;

/** Takes analyses that nobody holds, oldest first, with what is needed to run them. */
export const adoptAnalyses = statement({
  name: "analysis.adopt",
  params: z.object({ owner: z.string(), now: z.string(), leaseUntil: z.string(), limit: integer() }),
  row: z.object({ id: z.string(), input: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis)
    WHERE ${isFree}
    WITH analysis ORDER BY analysis.createdAt LIMIT $limit
    ${lockNode("analysis")}
    WITH analysis WHERE ${isFree}
    ${take}
    RETURN analysis.id AS id, analysis.input AS input`,
});

/** Takes one that nobody holds, and gives what is needed to run it; no row for any other. */
export const takeAnalysis = statement({
  name: "analysis.take",
  params: z.object({ id: z.string(), owner: z.string(), now: z.string(), leaseUntil: z.string() }),
  row: z.object({ input: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis {id: $id})
    ${lockNode("analysis")}
    WITH analysis WHERE ${isFree}
    ${take}
    RETURN analysis.input AS input`,
});

/** The analyses that nobody holds, oldest first. */
export const freeAnalyses = statement({
  name: "analysis.free",
  params: z.object({ now: z.string(), limit: integer() }),
  row: z.object({ id: z.string(), createdAt: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis) WHERE ${isFree}
    RETURN analysis.id AS id, analysis.createdAt AS createdAt ORDER BY createdAt, id LIMIT $limit`,
});

/** Takes an analysis back that found nothing new and that nobody needs to hear of later; gives no row when it is no longer the owner's. */
export const discardAnalysis = statement({
  name: "analysis.discard",
  params: z.object({ id: z.string(), owner: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis {id: $id})
    ${whileHeld("$owner")}
    WITH analysis, analysis.id AS id
    DETACH DELETE analysis
    RETURN id`,
});

/** Completes analyses, each of which keeps what was known of its article by then, and makes each its article's current one; gives no row for one that is no longer the owner's to complete. */
export const completeAnalyses = statement({
  name: "analysis.complete",
  params: z.object({
    completed: z.array(
      z.object({
        id: z.string(),
        owner: z.string(),
        articleId: z.string(),
        snapshotId: z.string(),
        result: z.object({
          completedAt: z.string(),
          summary: z.string(),
          score: z.number(),
          confidence: z.number(),
          low: z.number(),
          high: z.number(),
          reading: z.string(),
          notCheckableCount: integer(),
          sentenceCount: integer(),
          analyzerName: z.string(),
          analyzerVersion: z.string(),
          analyzerModel: z.string().nullable(),
          notices: z.string(),
          /** JSON: who was asked for evidence, and what came of it. */
          coverage: z.string(),
          modelRequests: integer().nullable(),
          modelRepairs: integer().nullable(),
          inputTokens: integer().nullable(),
          outputTokens: integer().nullable(),
          modelCost: z.number().nullable(),
        }),
        detections: z.array(z.object({ technique: z.string(), confidence: z.number(), spans: z.string() })),
      }),
    ),
  }),
  row: z.object({ id: z.string() }),
  text: cypher`
    UNWIND $completed AS done
    MATCH (analysis:Analysis {id: done.id}), (article:Article {id: done.articleId}), (snapshot:Snapshot {id: done.snapshotId})
    ${whileHeld("done.owner")}
    SET analysis += done.result, analysis.status = 'COMPLETED', analysis.progress = 1.0
    // Another reading of the page may say otherwise, and overwrites it on the article.
    SET analysis.byline = article.byline, analysis.language = article.language, analysis.publishedAt = article.publishedAt
    REMOVE analysis.input, analysis.articleId, analysis.leaseUntil
    MERGE (analysis)-[:OF]->(snapshot)
    WITH analysis, article, done
    CALL (article, done) {
      MATCH (article)-[former:CURRENT_ANALYSIS]->(superseded:Analysis)
      SET superseded.supersededAt = done.result.completedAt
      DELETE former
    }
    MERGE (article)-[:CURRENT_ANALYSIS]->(analysis)
    WITH analysis, done
    CALL (analysis, done) {
      UNWIND done.detections AS detection
      MATCH (technique:Technique {slug: detection.technique})
      MERGE (analysis)-[detected:DETECTED]->(technique)
      SET detected.confidence = detection.confidence, detected.spans = detection.spans
    }
    RETURN analysis.id AS id`,
});

/**
 * Writes the claim mentions that analyses found; the same span of the same text is one mention, whoever found it, with
 * what the latest analysis makes of it.
 */
export const writeMentions = statement({
  name: "analysis.write-mentions",
  params: z.object({
    mentions: z.array(
      z.object({
        id: z.string(),
        createdAt: z.string(),
        analysisId: z.string(),
        snapshotId: z.string(),
        articleId: z.string(),
        span: span.extend({ voice: z.string() }),
        text: z.string(),
        checkWorthiness: z.number(),
        attributedTo: z.string().nullable(),
        attributionBody: z.string().nullable(),
        aboutItself: z.boolean(),
        /** The imprints of the passage that it stands in, of the words that it quotes, and of its sentence in the whole text. */
        passage: z.string(),
        quotation: z.string().nullable(),
        sentence: z.string().nullable(),
        /** The entities that it names. */
        subjects: z.array(z.string()),
        position: integer(),
        wordingId: z.string(),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $mentions AS mention
    MATCH (analysis:Analysis {id: mention.analysisId}), (snapshot:Snapshot {id: mention.snapshotId})
    MERGE (node:ClaimMention {id: mention.id})
      ON CREATE SET node.createdAt = mention.createdAt
    SET node += mention.span,
        node += mention {.text, .checkWorthiness, .attributedTo, .attributionBody, .aboutItself, .subjects, .position},
        node.articleId = mention.articleId
    MERGE (analysis)-[:FOUND]->(node)
    MERGE (node)-[:IN]->(snapshot)
    WITH node, mention
    // What a person set apart keeps the wording that was made for it.
    OPTIONAL MATCH (node)-[:WORDED]->(apart:Wording {apart: true})
    CALL (node, mention) {
      // Kept, so that what an older analysis had made of the span goes with the article.
      MATCH (node)-[:WORDED]->(older:Wording) WHERE older.id <> mention.wordingId
      MERGE (node)-[:FORMERLY_WORDED]->(older)
    }
    CALL (node, apart) {
      MATCH (node)-[former:WORDED|ATTRIBUTED_TO|STANDS_IN|QUOTES|SAID_IN]->(end)
      WHERE apart IS NULL OR end <> apart
      DELETE former
    }
    MATCH (wording:Wording {id: mention.wordingId})
    MERGE (passage:Imprint {id: mention.passage})
    MERGE (node)-[:STANDS_IN]->(passage)
    FOREACH (worded IN CASE WHEN apart IS NULL THEN [wording] ELSE [] END | MERGE (node)-[:WORDED]->(worded))
    FOREACH (unused IN CASE WHEN apart IS NULL THEN [] ELSE [wording] END | MERGE (node)-[:FORMERLY_WORDED]->(unused))
    FOREACH (quoted IN CASE WHEN mention.quotation IS NULL THEN [] ELSE [mention.quotation] END |
      MERGE (imprint:Imprint {id: quoted})
      MERGE (node)-[:QUOTES]->(imprint))
    FOREACH (said IN CASE WHEN mention.sentence IS NULL THEN [] ELSE [mention.sentence] END |
      MERGE (imprint:Imprint {id: said})
      MERGE (node)-[:SAID_IN]->(imprint))`,
});

/** Writes the entities that articles name, each for the analysis that found it. */
export const writeEntities = statement({
  name: "analysis.write-entities",
  params: z.object({
    named: z.array(
      z.object({
        analysisId: z.string(),
        entity: z.object({ id: z.string(), name: z.string(), type: z.string(), normalised: z.string() }),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $named AS named
    MATCH (analysis:Analysis {id: named.analysisId})
    MERGE (node:Entity {id: named.entity.id})
      ON CREATE SET node += named.entity
    MERGE (analysis)-[:NAMED]->(node)`,
});

/** Writes to whom mentions are attributed. */
export const writeAttributions = statement({
  name: "analysis.write-attributions",
  params: z.object({ attributions: z.array(z.object({ mentionId: z.string(), entityId: z.string() })) }),
  row: noRow,
  text: cypher`
    UNWIND $attributions AS attribution
    MATCH (mention:ClaimMention {id: attribution.mentionId}), (entity:Entity {id: attribution.entityId})
    MERGE (mention)-[:ATTRIBUTED_TO]->(entity)`,
});
