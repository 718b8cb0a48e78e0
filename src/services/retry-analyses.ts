import { ExpectedFailure } from "../domain/expected-failure.js";
import { analysesById } from "../graph/analysis.queries.js";
import { retryableAnalyses } from "../graph/ended-analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import { RETRY_DAYS } from "./analysis-attempts.js";
import type { StartedAnalysis } from "./analysis-lines.js";
import type { AnalysisRuns } from "./analysis-runs.js";
import { noSuchAnalysis } from "./cancel-analysis.js";

/** Second tries of analyses that came to nothing. */
export interface AnalysisRetries {
  /**
   * Has an analysis run again that failed or was cancelled, from what it was asked for: a bare URL is fetched again. Rejects
   * with an ExpectedFailure for one that cannot be tried again.
   */
  retry(request: { analysisId: string; by: string }): Promise<StartedAnalysis>;
  /** The ids of those that failed and can be tried again. */
  failed(): Promise<string[]>;
}

export interface RetryParts {
  graph: Graph;
  runs: Pick<AnalysisRuns, "retry">;
  now: () => Date;
}

export function createAnalysisRetries({ graph, runs, now }: RetryParts): AnalysisRetries {
  return {
    retry: async ({ analysisId, by }) => {
      const started = await runs.retry(analysisId, by);
      if (started !== null) return started;
      const [known] = await graph.read(analysesById, { ids: [analysisId] });
      throw known ? notRetryable(known.node.status) : noSuchAnalysis();
    },
    failed: async () => {
      const rows = await graph.read(retryableAnalyses, { now: now().toISOString() });
      return rows.map(({ id }) => id);
    },
  };
}

function notRetryable(status: string): ExpectedFailure {
  const why =
    status === "FAILED" || status === "CANCELLED"
      ? `What this analysis was asked to read is kept for ${RETRY_DAYS} days and no longer there: send the article again.`
      : `This analysis is ${status}: only one that is FAILED or CANCELLED can be tried again. To analyse an article anew, send it with force.`;
  return new ExpectedFailure("INVALID_INPUT", why, ["input", "id"]);
}
