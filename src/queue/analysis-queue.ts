import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import pLimit from "p-limit";

import type { AnalysisQueue, Lane } from "../services/doors.js";

export interface AnalysisQueueOptions {
  url: string;
  /** How many analyses this process runs side by side; with 0 it runs none. */
  atOnce: number;
  /** Told what the line itself complains of, as that its Redis is away. */
  onTrouble: (error: Error) => void;
}

const LANES: readonly Lane[] = ["ASKED", "ROUTINE"];
/** How long whoever hands something in waits for a Redis that is away. */
const PATIENCE_MS = 2_000;

/**
 * The line in a Redis that all processes of an installation share. Installations that share a Redis are told apart by the number of the
 * database in the URL.
 */
export function createAnalysisQueue({ url, atOnce, onTrouble }: AnalysisQueueOptions): AnalysisQueue {
  // One that is away refuses at once what is put in line, and lets who takes from it wait for it.
  const adding = connection(url, { enableOfflineQueue: false }, onTrouble);
  const taking = connection(url, { maxRetriesPerRequest: null }, onTrouble);
  const queues = new Map(
    LANES.map((lane) => {
      const queue = new Queue(nameOf(lane), { connection: adding, prefix: PREFIX });
      queue.on("error", onTrouble);
      return [lane, queue];
    }),
  );
  const workers: Worker[] = [];
  return {
    add: async (lane, analysisIds) => {
      const jobs = analysisIds.map((id) => ({
        name: "analysis",
        data: {},
        opts: { jobId: id, ...LEAVE_NO_TRACE },
      }));
      const adding = queues.get(lane)!.addBulk(jobs);
      const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
      await Promise.race([adding, tooLate]).catch(onTrouble);
    },
    serve: (run) => {
      if (atOnce === 0) return;
      // Each lane may fill this process alone; where both have something, they come through this gate by turns.
      const gate = pLimit(atOnce);
      for (const lane of LANES) {
        const worker = new Worker(nameOf(lane), ({ id }) => gate(() => run(id!)), {
          ...{ connection: taking, prefix: PREFIX, concurrency: atOnce },
        });
        worker.on("error", onTrouble);
        workers.push(worker);
      }
    },
    connected: () => adding.status === "ready",
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      for (const redis of [adding, taking]) redis.disconnect();
    },
  };
}

const PREFIX = "claimgraph";
const nameOf = (lane: Lane) => `analyses-${lane.toLowerCase()}`;

/** One that has ended may be put in line again, as when it is retried. */
const LEAVE_NO_TRACE = { removeOnComplete: true, removeOnFail: true };

function connection(url: string, options: object, onTrouble: (error: Error) => void): Redis {
  const redis = new Redis(url, options);
  redis.on("error", onTrouble);
  return redis;
}
