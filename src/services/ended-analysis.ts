import { ExpectedFailure } from "../domain/expected-failure.js";
import { analysesById } from "../graph/analysis.queries.js";
import type { Graph } from "../graph/graph.js";
import type { AnalysisEvents } from "./analysis-events.js";
import { followAnalysis } from "./analysis-progress.js";

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
  throw new ExpectedFailure(failureCode ?? "INTERNAL", failureMessage ?? "The analysis came to nothing.");
}
