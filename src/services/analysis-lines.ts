import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import type { Instant } from "../domain/instant.js";
import { adoptAnalyses, freeAnalyses, takeAnalysis } from "../graph/analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import type { AnalysisAttempts, AnalysisInput } from "./analysis-attempts.js";
import type { AnalysisLeases } from "./analysis-leases.js";
import type { AnalysisQueue, Lane } from "./doors.js";

/** An analysis that is recorded and has yet to be run. */
export interface WaitingAnalysis {
  id: string;
  /** The attempt that holds it; null: nobody does. */
  owner: string | null;
  input: AnalysisInput;
  lane: Lane;
}

export interface StartedAnalysis {
  analysisId: string;
  /** Gives the id of the analysis that stands in the end; null for one that gave way to another in another process. */
  ended(): Promise<string | null>;
  /** Settles once this process has no more to do with it. */
  letGo: Promise<unknown>;
}

/** Where analyses wait for their turn. */
export interface AnalysisLine {
  /** Who is to hold what is put in line at an instant. */
  holder(at: Instant): { owner: string | null; leaseUntil: Instant };
  put(waiting: WaitingAnalysis): Promise<StartedAnalysis>;
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

const ADOPTED_AT_ONCE = 10;
/** All that a lost line held, in a few rounds. */
const LINED_UP_AT_ONCE = 1_000;

/** The line of a process that runs by itself what it starts, and what another process left. */
export function createOwnLine({ graph, attempts, leases, atOnce }: AnalysisLineParts): AnalysisLine {
  const turn = pLimit(Math.max(1, atOnce));
  const run = (id: string, owner: string, input: AnalysisInput): StartedAnalysis => {
    const done = attempts.run({ id, owner }, input, turn);
    return { analysisId: id, ended: () => done, letGo: done };
  };
  return {
    holder: () => ({ owner: randomUUID(), leaseUntil: leases.until() }),
    put: ({ id, owner, input }) => Promise.resolve(run(id, owner!, input)),
    recover: async (now) => {
      if (atOnce === 0) return 0;
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

interface SharedLineParts extends AnalysisLineParts {
  queue: AnalysisQueue;
  /** Resolves when an analysis that some process runs has ended, as `StartedAnalysis.ended` does. */
  ended: (analysisId: string) => Promise<string | null>;
  now: () => Instant;
}

/** The line of all processes of an installation; while it cannot be reached each takes up by itself what nobody holds. */
export function createSharedLine({ queue, ended, now, ...parts }: SharedLineParts): AnalysisLine {
  const { graph, attempts, leases } = parts;
  const own = createOwnLine(parts);
  /** Runs one that came up, unless somebody holds it: then it comes up again when they let go of it. */
  const takeUp = async (id: string): Promise<void> => {
    const owner = randomUUID();
    const taking = { id, owner, now: now(), leaseUntil: leases.until() };
    const [taken] = await graph.write(takeAnalysis, taking);
    if (taken) await attempts.run({ id, owner }, JSON.parse(taken.input) as AnalysisInput, (work) => work());
  };
  // Why an analysis failed stands in the graph; where the database is gone, it is taken up again.
  queue.serve((id) => takeUp(id).catch(() => undefined));
  return {
    holder: (at) => ({ owner: null, leaseUntil: at }),
    put: async ({ id, lane }) => {
      await queue.add(lane, [id]);
      return { analysisId: id, ended: () => ended(id), letGo: Promise.resolve() };
    },
    recover: async (at) => {
      if (!queue.connected()) return own.recover(at);
      const free = await graph.read(freeAnalyses, { now: at, limit: LINED_UP_AT_ONCE });
      await queue.add(
        "ROUTINE",
        free.map(({ id }) => id),
      );
      return free.length;
    },
    close: async () => {
      await queue.close();
      await own.close();
    },
  };
}
