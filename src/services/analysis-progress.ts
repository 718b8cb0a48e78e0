import { setTimeout } from "node:timers/promises";

import type { Graph } from "../graph/graph.js";
import { analysesById } from "../graph/analysis.queries.js";

const LOOK_EVERY_MS = 500;
const UNFINISHED = new Set(["QUEUED", "RUNNING"]);

/**
 * Gives an analysis's id whenever it has come further, and last when it has ended. It looks at the graph, because another
 * process may be running the analysis. Ends at once for one that does not exist.
 */
export async function* followAnalysis(graph: Graph, analysisId: string): AsyncGenerator<string> {
  let seen = "";
  for (;;) {
    const [row] = await graph.read(analysesById, { ids: [analysisId] });
    if (!row) return;
    const { status, progress } = row.node;
    if (`${status} ${progress}` !== seen) yield analysisId;
    if (!UNFINISHED.has(status)) return;
    seen = `${status} ${progress}`;
    await setTimeout(LOOK_EVERY_MS);
  }
}
