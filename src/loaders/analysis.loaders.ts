import { completeTallies } from "../domain/verdict-tally.js";
import {
  analysesById,
  detectionsByAnalysis,
  mentionsByAnalysis,
  snapshotsByAnalysis,
} from "../graph/analysis.queries.js";
import type { Reader } from "../graph/past-reader.js";
import { talliesByAnalysis } from "../graph/verdict.queries.js";
import { listByKey, oneByKey } from "./batching.js";
import { asItIs, readAnalysis, readDetection, readMention } from "./read-rows.js";

/** Everything that hangs on analyses. */
export function createAnalysisLoaders(graph: Reader) {
  const tallies = listByKey(graph, talliesByAnalysis, asItIs);
  return {
    analysisById: oneByKey(graph, analysesById, readAnalysis),
    analysisSnapshot: oneByKey(graph, snapshotsByAnalysis, asItIs),
    analysisDetections: listByKey(graph, detectionsByAnalysis, readDetection),
    analysisMentions: listByKey(graph, mentionsByAnalysis, readMention),
    analysisTallies: async (analysisId: string) => completeTallies(await tallies.load(analysisId)),
  };
}
