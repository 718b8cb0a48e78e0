import type { Analysis, TechniqueDetection } from "../domain/analysis.js";
import type { ClaimMention } from "../domain/claim.js";
import type { AnalysisRow } from "../graph/analysis.queries.js";
import type { MentionRow } from "../graph/claim-mention.queries.js";
import { parseNotices, parseSearches, parseSpans } from "./stored-json.js";

/** For rows that are what the domain calls them already. */
export const asItIs = <Row>(row: Row): Row => row;

export function readMention(row: MentionRow): ClaimMention {
  const { exact, prefix, suffix, start, end, voice, ...mention } = row;
  return { ...mention, span: { exact, prefix, suffix, start, end, voice } };
}

export function readAnalysis(row: AnalysisRow): Analysis {
  const { id, status, progress, createdAt, completedAt, summary, notCheckableCount, sentenceCount } = row;
  return {
    ...{ id, status, progress, createdAt, completedAt, summary, notCheckableCount, sentenceCount },
    failure: row.failureCode === null ? null : { code: row.failureCode, message: row.failureMessage ?? "" },
    propaganda: readPropaganda(row),
    analyzer: { name: row.analyzerName, version: row.analyzerVersion, model: row.analyzerModel },
    notices: parseNotices(row.notices),
    coverage: row.coverage === null ? [] : parseSearches(row.coverage),
    usage: readUsage(row),
  };
}

function readUsage(row: AnalysisRow): Analysis["usage"] {
  const { modelRequests: requests, modelRepairs: repairs, inputTokens, outputTokens, modelCost: cost } = row;
  if (requests === null || repairs === null || inputTokens === null || outputTokens === null) return null;
  return { requests, repairs, inputTokens, outputTokens, cost };
}

function readPropaganda({ score, confidence, low, high, reading }: AnalysisRow): Analysis["propaganda"] {
  if (score === null || confidence === null || low === null || high === null || reading === null) return null;
  return { score, confidence, low, high, reading };
}

export function readDetection(row: {
  technique: string;
  confidence: number;
  spans: string;
}): TechniqueDetection {
  return { technique: row.technique, confidence: row.confidence, spans: parseSpans(row.spans) };
}
