import { z } from "zod";

import type { AnalysisStatus } from "../domain/analysis.js";
import { articleWithSource, articleWithSourceRow } from "./article.queries.js";
import { claimWithVerdict, claimWithVerdictRow } from "./claim.queries.js";
import { mentionFields, mentionRow } from "./claim-mention.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { timedStatement } from "./standing.js";
import { cypher, statement } from "./statement.js";

const analysisFields = cypher`.id, .status, .progress, .createdAt, .completedAt, .failureCode, .failureMessage, .summary,
      .score, .confidence, .low, .high, .reading, .notCheckableCount, .sentenceCount, .analyzerName, .analyzerVersion, .analyzerModel,
      .notices, .coverage, .modelRequests, .modelRepairs, .inputTokens, .outputTokens, .modelCost`;

const statuses: readonly AnalysisStatus[] = ["QUEUED", "RUNNING", "COMPLETED", "FAILED", "CANCELLED"];

/** An analysis as it is stored: flat, and its notices as JSON. */
export const analysisRow = z.object({
  id: z.string(),
  status: z.enum(statuses),
  progress: z.number(),
  createdAt: z.string(),
  completedAt: z.string().nullable(),
  failureCode: z.string().nullable(),
  failureMessage: z.string().nullable(),
  summary: z.string().nullable(),
  score: z.number().nullable(),
  confidence: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  reading: z.string().nullable(),
  notCheckableCount: z.number().nullable(),
  sentenceCount: z.number().nullable(),
  analyzerName: z.string(),
  analyzerVersion: z.string(),
  analyzerModel: z.string().nullable(),
  notices: z.string().nullable(),
  coverage: z.string().nullable(),
  modelRequests: z.number().nullable(),
  modelRepairs: z.number().nullable(),
  inputTokens: z.number().nullable(),
  outputTokens: z.number().nullable(),
  modelCost: z.number().nullable(),
});

export type AnalysisRow = z.infer<typeof analysisRow>;

const ids = z.object({ ids: z.array(z.string()) });
const oneAnalysis = z.object({ parentId: z.string(), node: analysisRow });

/** The analyses with these ids. */
export const analysesById = statement({
  name: "analysis.by-id",
  params: ids,
  row: oneAnalysis,
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (analysis:Analysis {id: parentId})
    RETURN parentId, analysis {${analysisFields}} AS node`,
});

/** How many analyses wait and run, and when the oldest of each was asked for. */
export const unfinishedAnalyses = statement({
  name: "analysis.unfinished",
  params: z.object({}),
  row: z.object({ status: z.string(), count: z.number(), oldest: z.string() }),
  text: cypher`
    MATCH (analysis:Analysis) WHERE analysis.status IN ['QUEUED', 'RUNNING']
    RETURN analysis.status AS status, count(analysis) AS count, min(analysis.createdAt) AS oldest`,
});

/** The latest complete analysis of each article. */
export const currentAnalysesByArticle = timedStatement({
  name: "analysis.current-by-article",
  params: ids,
  row: oneAnalysis,
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (article:Article {id: parentId})
    ${standing.analysisOfArticle}
    RETURN parentId, analysis {${analysisFields}} AS node`,
});

/** The text that each analysis is of, with its article and that one's outlet. */
export const snapshotsByAnalysis = timedStatement({
  name: "analysis.snapshot",
  params: ids,
  row: z.object({
    parentId: z.string(),
    node: z.object({ articleId: z.string(), text: z.string() }),
    article: articleWithSourceRow.nullable(),
  }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (:Analysis {id: parentId})-[:OF]->(snapshot:Snapshot)
    OPTIONAL MATCH (article:Article {id: snapshot.articleId}) WHERE ${standing.articleIsKnown("article")}
    OPTIONAL MATCH (article)<-[:PUBLISHED]-(source:Source)
    RETURN parentId, snapshot {.articleId, .text} AS node,
      CASE WHEN article IS NOT NULL THEN ${articleWithSource} END AS article`,
});

/** The techniques that each analysis detected, surest first; `spans` is JSON. */
export const detectionsByAnalysis = statement({
  name: "analysis.detections",
  params: ids,
  row: z.object({
    parentId: z.string(),
    nodes: z.array(z.object({ technique: z.string(), confidence: z.number(), spans: z.string() })),
  }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (analysis:Analysis {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (analysis)-[detected:DETECTED]->(technique:Technique)
      RETURN {technique: technique.slug, confidence: detected.confidence, spans: detected.spans} AS detection
      ORDER BY detected.confidence DESC, technique.slug
    } AS nodes`,
});

/** The claim mentions that each analysis found, in the order of the text, each with its claim; null for one that was not born yet. */
export const mentionsByAnalysis = timedStatement({
  name: "analysis.mentions",
  params: ids,
  row: z.object({
    parentId: z.string(),
    nodes: z.array(z.object({ mention: mentionRow, claim: claimWithVerdictRow.nullable() })),
  }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (analysis:Analysis {id: parentId})
    RETURN parentId, COLLECT {
      MATCH (analysis)-[:FOUND]->(mention:ClaimMention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
      ${standing.verdict}
      RETURN {mention: mention {${mentionFields}},
        claim: CASE WHEN ${standing.claimIsBorn("claim")} THEN ${claimWithVerdict(standing)} END} AS node
      ORDER BY mention.position, mention.id
    } AS nodes`,
});

const parentIds = { parentIds: z.array(z.string()) };

/** All complete analyses of each article, last first. */
export const analysesByArticle = pagedStatement({
  name: "analysis.by-article",
  sort: { direction: "DESC", kind: "TEXT" },
  params: parentIds,
  node: analysisRow,
  text: ({ beyond, sorted }, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (article:Article {id: parentId})
    CALL (article) {
      MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis)
      WHERE ${standing.analysisIsComplete("analysis")} AND ${beyond("analysis.createdAt", "analysis.id")}
      WITH analysis ${sorted("analysis.createdAt", "analysis.id")}
      RETURN collect({key: analysis.createdAt, id: analysis.id, node: analysis {${analysisFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countAnalysesByArticle = timedStatement({
  name: "analysis.count-by-article",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (article:Article {id: parentId})
    RETURN parentId, COUNT {
        (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis) WHERE ${standing.analysisIsComplete("analysis")}
      } AS count`,
});
