import { randomUUID } from "node:crypto";

import type { AnalyzerIdentity } from "../domain/analysis.js";
import type { ChangeKind } from "../domain/change.js";
import { canonicaliseUrl } from "../domain/canonical-url.js";
import type { ExpectedFailure } from "../domain/expected-failure.js";
import { articleId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { queueAnalyses } from "../graph/analysis.commands.js";
import { forgetInputs, giveUpAnalyses, requeueAnalysis } from "../graph/ended-analysis.commands.js";
import type { Graph, GraphTransaction } from "../graph/graph.js";
import {
  type AnalysisAttemptsParts,
  type AnalysisInput,
  createAnalysisAttempts,
  inputKeptUntil,
} from "./analysis-attempts.js";
import { createAnalysisLeases } from "./analysis-leases.js";
import { createOwnLine, createSharedLine, type SharedLine, type StartedAnalysis } from "./analysis-lines.js";
import { recordChange } from "./changes/changes.js";

export interface AnalysisRunsParts extends Omit<AnalysisAttemptsParts, "leases"> {
  /** The line that is shared with other processes; null: this process runs what is started here. */
  shared: SharedLine | null;
  /** How many this process runs side by side. */
  atOnce: number;
}

/** Runs analyses a few at a time; each is recorded in the graph before it starts, so that another process can finish it. */
export interface AnalysisRuns {
  /** Records the analysis, and who asked for it, and puts it in line; where nobody did, this process runs it. */
  start(input: AnalysisInput, by: string | null): Promise<StartedAnalysis>;
  /** Puts an analysis in line again that failed or was cancelled; null for one that did not, or whose input is forgotten. */
  retry(analysisId: string, by: string): Promise<StartedAnalysis | null>;
  /** Takes up, or puts in line, analyses that nobody holds. Gives how many. */
  recover(): Promise<number>;
  /** Has nobody wait any longer for an analysis that was cancelled, if this process runs it; the run ends at its next step. */
  drop(analysisId: string, reason: ExpectedFailure): void;
  /** Lets what is under way finish and takes nothing new. */
  close(): Promise<void>;
}

/** An article that stops its process every time must not do so for ever. */
const MOST_ATTEMPTS = 4;

export function createAnalysisRuns({ shared, atOnce, ...parts }: AnalysisRunsParts): AnalysisRuns {
  const { graph, analyzer } = parts;
  const now = () => parts.now().toISOString();
  const leases = createAnalysisLeases(graph, parts.now);
  const attempts = createAnalysisAttempts({ ...parts, leases });
  const lineParts = { graph, attempts, leases, atOnce };
  const { onUnexpected } = parts;
  const line =
    shared === null
      ? createOwnLine(lineParts)
      : createSharedLine({ ...lineParts, ...shared, now, onUnexpected });
  return {
    start: async (input, by) => {
      const [id, createdAt] = [randomUUID(), now()];
      const held = line.holder(createdAt, by === null);
      const known = { articleId: knownArticle(input), input: JSON.stringify(input) };
      await graph.transaction("queue-analysis", async (tx) => {
        await tx.run(queueAnalyses, {
          analyses: [{ id, createdAt, ...known, ...held, ...analyzerFields(analyzer.identity) }],
        });
        if (by !== null) await recordAnalysis(tx, { kind: "ANALYSIS", by, at: createdAt, analysisId: id });
      });
      return line.put({ id, createdAt, owner: held.owner, input });
    },
    retry: async (id, by) => {
      const at = now();
      const held = line.holder(at, false);
      const input = await graph.transaction("retry-analysis", async (tx) => {
        const [queued] = await tx.run(requeueAnalysis, {
          id,
          at,
          ...held,
          ...analyzerFields(analyzer.identity),
        });
        if (queued) await recordAnalysis(tx, { kind: "RETRY", by, at, analysisId: id });
        return queued?.input;
      });
      if (input === undefined) return null;
      return line.put({ id, createdAt: at, owner: held.owner, input: JSON.parse(input) as AnalysisInput });
    },
    recover: async () => {
      const at = now();
      await endWhatNobodyFinishes(graph, at);
      return line.recover(at);
    },
    drop: attempts.drop,
    close: async () => {
      await line.close();
      // Not before: what is under way may outlast a lease, and another process would do it again.
      leases.close();
    },
  };
}

/** What was taken up too often is given up, and what ended long ago forgets its input. */
async function endWhatNobodyFinishes(graph: Graph, at: Instant): Promise<void> {
  const ending = { ...GIVEN_UP, inputUntil: inputKeptUntil(at) };
  await graph.write(giveUpAnalyses, { now: at, mostAttempts: MOST_ATTEMPTS, ...ending });
  await graph.write(forgetInputs, { now: at });
}

const GIVEN_UP = {
  code: "INTERRUPTED",
  message: `The analysis was interrupted ${MOST_ATTEMPTS} times and is not tried again by itself. Look into the server's log, then have it tried again with retryAnalysis.`,
};

/** Who is to analyse, as an analysis in line says it. */
export function analyzerFields({ name, version, model }: AnalyzerIdentity) {
  return { analyzerName: name, analyzerVersion: version, analyzerModel: model };
}

/** Which article it will be, as far as that is known before its page is read. */
function knownArticle({ content, request }: AnalysisInput): string | null {
  if (content !== null) return articleId(content.canonicalUrl, content.text);
  const canonical = canonicaliseUrl(request.url!);
  return canonical === null ? null : articleId(canonical, "");
}

/** Puts into the audit trail what a caller did to an analysis. */
export const recordAnalysis = (
  tx: GraphTransaction,
  change: { kind: ChangeKind; by: string; at: Instant; analysisId: string },
): Promise<string> => recordChange(tx, { ...change, reason: null, claimIds: [] });
