import type { AnalysisChange } from "../domain/analysis.js";
import {
  advanceAnalysis,
  completeAnalyses,
  discardAnalysis,
  queueAnalyses,
} from "../graph/analysis.commands.js";
import {
  cancelAnalysis,
  failAnalysis,
  giveUpAnalyses,
  requeueAnalysis,
} from "../graph/ended-analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import { on, type Witness, witnessCommits } from "./witness-commits.js";

/** A graph that announces how far its analyses have come, once that is committed. */
export const announceAnalyses = (graph: Graph, publish: (changes: AnalysisChange[]) => void): Graph =>
  witnessCommits(graph, createWitness, publish);

function createWitness(): Witness<AnalysisChange> {
  const changes: AnalysisChange[] = [];
  const say = (status: AnalysisChange["status"]) => (_params: unknown, rows: { id: string }[]) => {
    for (const { id } of rows) changes.push({ analysisId: id, status });
  };
  const notes = new Map([
    on(queueAnalyses, (params) => say("QUEUED")(params, params.analyses)),
    on(requeueAnalysis, say("QUEUED")),
    on(advanceAnalysis, say("RUNNING")),
    on(completeAnalyses, say("COMPLETED")),
    on(discardAnalysis, say("UNCHANGED")),
    on(failAnalysis, say("FAILED")),
    on(giveUpAnalyses, say("FAILED")),
    on(cancelAnalysis, say("CANCELLED")),
  ]);
  return { note: ({ name }, params, rows) => notes.get(name)?.(params, rows), changes: () => changes };
}
