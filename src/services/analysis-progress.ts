import type { Graph } from "../graph/graph.js";
import { analysesById } from "../graph/analysis.queries.js";
import type { AnalysisEvents } from "./analysis-events.js";

const UNFINISHED = new Set(["QUEUED", "RUNNING"]);

/**
 * Gives an analysis's id whenever it has come further, and last when it has ended. What it says is looked up in the graph, so that an
 * announcement can be lost or false and nothing false is told. Ends at once for one that does not exist.
 */
export async function* followAnalysis(
  graph: Graph,
  events: AnalysisEvents,
  analysisId: string,
): AsyncGenerator<string> {
  let seen = "";
  for (;;) {
    // Before looking, so that what happens meanwhile is not missed.
    const moved = events.moved(analysisId);
    const [row] = await graph.read(analysesById, { ids: [analysisId] });
    if (!row) return;
    const { status, progress } = row.node;
    if (`${status} ${progress}` !== seen) yield analysisId;
    if (!UNFINISHED.has(status)) return;
    seen = `${status} ${progress}`;
    await moved;
  }
}
