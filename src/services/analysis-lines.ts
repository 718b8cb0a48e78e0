import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import type { Instant } from "../domain/instant.js";
import { adoptAnalyses, freeAnalyses, takeAnalysis } from "../graph/analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import type { AnalysisAttempts, AnalysisInput } from "./analysis-attempts.js";
import type { AnalysisLeases } from "./analysis-leases.js";
import type { AnalysisQueue, WaitingAnalysis } from "./doors.js";

/** An analysis that is recorded and has yet to be run. */
export interface RecordedAnalysis extends WaitingAnalysis {
  /** The attempt that holds it; null: nobody does. */
  owner: string | null;
  input: AnalysisInput;
}

export interface StartedAnalysis {
  analysisId: string;
  /** Gives the id of the analysis that stands in the end; null for one that gave way to another in another process. */
  ended(): Promise<string | null>;
}

/** Where analyses wait for their turn. */
export interface AnalysisLine {
  /** Who is to hold what is put in line at an instant: this process, or whoever takes it up. */
  holder(at: Instant, isOwn: boolean): { owner: string | null; leaseUntil: Instant };
  put(recorded: RecordedAnalysis): Promise<StartedAnalysis>;
  /** Takes up what nobody holds, or puts it in line. Gives how many. */
  recover(at: Instant): Promise<number>;
  /** Takes up nothing more, and resolves when what was taken up has ended. */
  close(): Promise<void>;
}

export interface AnalysisLineParts {
  graph: Graph;
  attempts: Pick<AnalysisAttempts, "run">;
  leases: AnalysisLeases;
  /** How many this process runs side by side; 0: none. */
  atOnce: number;
}

interface OwnLine extends AnalysisLine {
  /** Lets work have its turn among what this process runs. */
  turn(work: () => Promise<string>): Promise<string>;
}

const ADOPTED_AT_ONCE = 10;
const LINED_UP_AT_ONCE = 1_000;

/** The line of a process that runs by itself what it starts, and what another process left. */
export function createOwnLine({ graph, attempts, leases, atOnce }: AnalysisLineParts): OwnLine {
  const turn = pLimit(Math.max(1, atOnce));
  const run = (id: string, owner: string, input: AnalysisInput): StartedAnalysis => {
    const done = attempts.run({ id, owner }, input, turn);
    return { analysisId: id, ended: () => done };
  };
  return {
    turn,
    holder: () => ({ owner: randomUUID(), leaseUntil: leases.until() }),
    put: ({ id, owner, input }) => Promise.resolve(run(id, owner!, input)),
    recover: async (now) => {
      // What waits here already could be run by another process meanwhile.
      if (atOnce === 0 || turn.pendingCount > 0) return 0;
      const [owner, leaseUntil] = [randomUUID(), leases.until()];
      const adopted = await graph.write(adoptAnalyses, { owner, leaseUntil, now, limit: ADOPTED_AT_ONCE });
      for (const { id, input } of adopted) run(id, owner, JSON.parse(input) as AnalysisInput);
      return adopted.length;
    },
    close: async () => {
      while (turn.activeCount + turn.pendingCount > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/** What a process needs to share a line. */
export interface SharedLine {
  queue: AnalysisQueue;
  /** Resolves when an analysis that some process runs has ended, as `StartedAnalysis.ended` does. */
  ended: (analysisId: string) => Promise<string | null>;
}

interface SharedLineParts extends AnalysisLineParts, SharedLine {
  now: () => Instant;
  /** Told of what failed for no reason that a caller could expect. */
  onUnexpected: (error: unknown, analysisId: string) => void;
}

/**
 * The line of all processes of an installation, for what callers hand in; what this process has to do anyway, as reading a feed, it runs
 * by itself, and both come by turns. Where the line does not work, each process takes up what nobody holds.
 */
export function createSharedLine({
  queue,
  ended,
  now,
  onUnexpected,
  ...parts
}: SharedLineParts): AnalysisLine {
  const { graph, attempts, leases, atOnce } = parts;
  const own = createOwnLine(parts);
  /** Runs one that came up, unless somebody holds it: then it is put in line again once they let go of it. */
  const takeUp = async (id: string): Promise<void> => {
    const owner = randomUUID();
    const [taken] = await graph.write(takeAnalysis, { id, owner, now: now(), leaseUntil: leases.until() });
    if (!taken) return;
    const input = JSON.parse(taken.input) as AnalysisInput;
    // Why one failed stands in the graph, and was told.
    await attempts.run({ id, owner }, input, own.turn).catch(() => undefined);
  };
  if (atOnce > 0) queue.serve(atOnce, (id) => takeUp(id).catch((error: unknown) => onUnexpected(error, id)));
  return {
    holder: (at, isOwn) => (isOwn ? own.holder(at, isOwn) : { owner: null, leaseUntil: at }),
    put: async (recorded) => {
      if (recorded.owner !== null) return own.put(recorded);
      await queue.add([recorded]);
      const { id } = recorded;
      return { analysisId: id, ended: () => ended(id) };
    },
    recover: async (at) => {
      const free = await graph.read(freeAnalyses, { now: at, limit: LINED_UP_AT_ONCE });
      if (free.length === 0 || (await queue.add(free))) return free.length;
      return own.recover(at);
    },
    close: async () => {
      queue.stopServing();
      await own.close();
      await queue.close();
    },
  };
}
