import { ExpectedFailure } from "../domain/expected-failure.js";
import { analysesById } from "../graph/analysis.queries.js";
import type { Graph } from "../graph/graph.js";
import type { AnalysisEvents } from "./analysis-events.js";
import { followAnalysis } from "./analysis-progress.js";

const UNEXPECTED = new Set(["INTERNAL", "INTERRUPTED"]);

/**
 * Waits for an analysis that some process runs. Gives its id once it is complete, null where it found nothing new and gave way to the one
 * that stands; rejects with an ExpectedFailure where it failed or was cancelled.
 */
export async function endedAnalysis(
  graph: Graph,
  events: AnalysisEvents,
  analysisId: string,
): Promise<string | null> {
  for await (const _ of followAnalysis(graph, events, analysisId));
  const [row] = await graph.read(analysesById, { ids: [analysisId] });
  if (!row) return null;
  const { status, failureCode, failureMessage } = row.node;
  if (status === "COMPLETED") return analysisId;
  const message = failureMessage ?? "The analysis came to nothing.";
  // What no caller could expect is not told them as if they could.
  if (failureCode === null || UNEXPECTED.has(failureCode)) throw new Error(message);
  throw new ExpectedFailure(failureCode, message);
}
