import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import type { ChangeKind } from "../domain/change.js";
import { canonicaliseUrl } from "../domain/canonical-url.js";
import type { ExpectedFailure } from "../domain/expected-failure.js";
import { articleId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { adoptAnalyses, freeAnalyses, queueAnalysis, takeAnalysis } from "../graph/analysis.commands.js";
import { forgetInputs, giveUpAnalyses, requeueAnalysis } from "../graph/ended-analysis.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import {
  type AnalysisAttemptsParts,
  type AnalysisInput,
  createAnalysisAttempts,
  inputKeptUntil,
} from "./analysis-attempts.js";
import { createAnalysisLeases } from "./analysis-leases.js";
import { recordChange } from "./changes/changes.js";
import type { AnalysisQueue, Analyzer, Lane } from "./doors.js";

export interface AnalysisRunsParts extends Omit<AnalysisAttemptsParts, "leases"> {
  /** The line that is shared with other processes; null: this process runs what is started here. */
  queue: AnalysisQueue | null;
  /** How many this process runs side by side. */
  atOnce: number;
  /** Resolves when an analysis that some process runs has ended, with the id of the one that stands; null where it gave way to another. */
  ended: (analysisId: string) => Promise<string | null>;
}

/** Runs analyses a few at a time; each is recorded in the graph before it starts, so that another process can finish it. */
export interface AnalysisRuns {
  /** Records the analysis, and who asked for it unless nobody did, and puts it in line. */
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

export interface StartedAnalysis {
  analysisId: string;
  /** Gives the id of the analysis that stands in the end; null for one that gave way to another in another process. */
  ended(): Promise<string | null>;
  /** Settles once this process has no more to do with it. */
  letGo: Promise<unknown>;
}

const ADOPTED_AT_ONCE = 10;
/** All that a lost line held, in a few rounds. */
const LINED_UP_AT_ONCE = 1_000;
/** An article that stops its process every time must not do so for ever. */
const MOST_ATTEMPTS = 4;

export function createAnalysisRuns(parts: AnalysisRunsParts): AnalysisRuns {
  const { graph, analyzer, queue } = parts;
  const now = () => parts.now().toISOString();
  const leases = createAnalysisLeases(graph, parts.now);
  const attempts = createAnalysisAttempts({ ...parts, leases });
  const inLine = pLimit(Math.max(1, parts.atOnce));

  const runHere = (id: string, owner: string, input: AnalysisInput): StartedAnalysis => {
    const done = attempts.run({ id, owner }, input, inLine);
    return { analysisId: id, ended: () => done, letGo: done };
  };
  const putInLine = async (analysisId: string, lane: Lane): Promise<StartedAnalysis> => {
    await queue?.add(lane, [analysisId]);
    return { analysisId, ended: () => parts.ended(analysisId), letGo: Promise.resolve() };
  };
  /** Runs one that came up in the line, unless somebody holds it: then its turn comes again when they let go of it. */
  const takeUp = async (id: string): Promise<void> => {
    const owner = randomUUID();
    const [taken] = await graph.write(takeAnalysis, { id, owner, now: now(), leaseUntil: leases.until() });
    if (taken) await attempts.run({ id, owner }, JSON.parse(taken.input) as AnalysisInput, (work) => work());
  };
  // What is shared has no owner until some process takes it up.
  const lined = (at: Instant) => ({
    ...(queue === null
      ? { owner: randomUUID(), leaseUntil: leases.until() }
      : { owner: null, leaseUntil: at }),
    ...analyzerFields(analyzer),
  });
  // Why an analysis failed stands in the graph; where the database is gone, it is taken up again.
  queue?.serve((id) => takeUp(id).catch(() => undefined));
  return {
    start: async (input, by) => {
      const [analysisId, createdAt] = [randomUUID(), now()];
      const line = lined(createdAt);
      const queued = { createdAt, articleId: knownArticle(input), input: JSON.stringify(input), ...line };
      await graph.transaction("queue-analysis", async (tx) => {
        await tx.run(queueAnalysis, { id: analysisId, ...queued });
        if (by !== null) await recordAnalysis(tx, { kind: "ANALYSIS", by, at: createdAt, analysisId });
      });
      if (line.owner !== null) return runHere(analysisId, line.owner, input);
      return putInLine(analysisId, by === null ? "ROUTINE" : "ASKED");
    },
    retry: async (analysisId, by) => {
      const at = now();
      const line = lined(at);
      const input = await graph.transaction("retry-analysis", async (tx) => {
        const [queued] = await tx.run(requeueAnalysis, { id: analysisId, at, ...line });
        if (queued) await recordAnalysis(tx, { kind: "RETRY", by, at, analysisId });
        return queued?.input;
      });
      if (input === undefined) return null;
      if (line.owner !== null) return runHere(analysisId, line.owner, JSON.parse(input) as AnalysisInput);
      return putInLine(analysisId, "ASKED");
    },
    recover: async () => {
      const at = now();
      const ending = { ...GIVEN_UP, inputUntil: inputKeptUntil(at) };
      await graph.write(giveUpAnalyses, { now: at, mostAttempts: MOST_ATTEMPTS, ...ending });
      await graph.write(forgetInputs, { now: at });
      if (queue?.connected()) {
        const free = await graph.read(freeAnalyses, { now: at, limit: LINED_UP_AT_ONCE });
        await queue.add(
          "ROUTINE",
          free.map(({ id }) => id),
        );
        return free.length;
      }
      if (parts.atOnce === 0) return 0;
      const [owner, leaseUntil] = [randomUUID(), leases.until()];
      const adopted = await graph.write(adoptAnalyses, {
        owner,
        leaseUntil,
        now: at,
        limit: ADOPTED_AT_ONCE,
      });
      for (const { id, input } of adopted) runHere(id, owner, JSON.parse(input) as AnalysisInput);
      return adopted.length;
    },
    drop: attempts.drop,
    close: async () => {
      await queue?.close();
      while (inLine.activeCount + inLine.pendingCount > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      // Not before: what is under way may outlast a lease, and another process would do it again.
      leases.close();
    },
  };
}

const GIVEN_UP = {
  code: "INTERRUPTED",
  message: `The analysis was interrupted ${MOST_ATTEMPTS} times and is not tried again by itself. Look into the server's log, then have it tried again with retryAnalysis.`,
};

function analyzerFields({ identity: { name, version, model } }: Analyzer) {
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
