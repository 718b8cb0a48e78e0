import { ExpectedFailure } from "../domain/expected-failure.js";
import { analysesById } from "../graph/analysis.queries.js";
import { cancelAnalysis } from "../graph/ended-analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import { inputKeptUntil } from "./analysis-attempts.js";
import { type AnalysisRuns, recordAnalysis } from "./analysis-runs.js";

export interface CancelAnalysisParts {
  graph: Graph;
  runs: Pick<AnalysisRuns, "drop">;
  now: () => Date;
}

const FAILURE = {
  code: "CANCELLED",
  message: "The analysis was cancelled. To have one after all, have it tried again with retryAnalysis.",
};

/**
 * Ends an analysis that waits or runs. The process that runs it drops it at its next step, and what it had done is not
 * committed. Fails for one that has ended: to take back what an analysis brought, its article has to be removed.
 */
export function createCancelAnalysis({ graph, runs, now }: CancelAnalysisParts) {
  return async ({ analysisId: id, by }: { analysisId: string; by: string }): Promise<void> => {
    const at = now().toISOString();
    const cancelled = await graph.transaction("cancel-analysis", async (tx) => {
      const ending = { ...FAILURE, inputUntil: inputKeptUntil(at) };
      const [row] = await tx.run(cancelAnalysis, { id, at, ...ending });
      if (row) await recordAnalysis(tx, { kind: "CANCELLATION", by, at, analysisId: id });
      return row;
    });
    if (cancelled) return runs.drop(id, new ExpectedFailure(FAILURE.code, FAILURE.message));
    const [known] = await graph.read(analysesById, { ids: [id] });
    throw known ? endedAlready(known.node.status) : noSuchAnalysis();
  };
}

function endedAlready(status: string): ExpectedFailure {
  return new ExpectedFailure(
    "INVALID_INPUT",
    `This analysis is ${status}: only one that is QUEUED or RUNNING can be cancelled. To take an article out of the graph, use removeArticle.`,
    ["input", "id"],
  );
}

export function noSuchAnalysis(): ExpectedFailure {
  return new ExpectedFailure(
    "NOT_FOUND",
    "There is no such analysis. Give the id as `analyzeArticle` answered it; one that found nothing new gives its id up for that of the standing analysis.",
    ["input", "id"],
  );
}
