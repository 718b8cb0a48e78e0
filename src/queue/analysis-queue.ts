import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";

import type { AnalysisQueue } from "../services/doors.js";

export interface AnalysisQueueOptions {
  url: string;
  /** Told, once until it works again, why nothing can be put in line. */
  onTrouble: (error: unknown) => void;
}

const NAME = "analyses";
const PREFIX = "claimgraph";
/** How long whoever hands something in waits for a Redis that is away. */
const PATIENCE_MS = 2_000;
/** The graph says what came of one. */
const LEAVE_NO_TRACE = { removeOnComplete: true, removeOnFail: true };

/**
 * The line in a Redis that all processes of an installation share. Installations that share a Redis are told apart by the number of the
 * database in the URL.
 */
export function createAnalysisQueue({ url, onTrouble }: AnalysisQueueOptions): AnalysisQueue {
  // Who puts something in line is refused at once by a Redis that is away; who takes from it waits until it is back.
  const adding = connection(url, { enableOfflineQueue: false });
  const taking = connection(url, { maxRetriesPerRequest: null });
  const queue = new Queue(NAME, { connection: adding, prefix: PREFIX });
  queue.on("error", () => undefined);
  let [works, serving] = [true, true];
  let worker: Worker<{ id: string }> | null = null;
  return {
    add: async (waiting) => {
      const jobs = waiting.map(({ id, createdAt }) => ({
        ...{ name: "analysis", data: { id } },
        opts: { jobId: `${id}-${Date.parse(createdAt)}`, ...LEAVE_NO_TRACE },
      }));
      const failure = await soon(queue.addBulk(jobs));
      if (failure !== null && works) onTrouble(failure);
      works = failure === null;
      return works;
    },
    serve: (atOnce, run) => {
      const work = ({ data }: { data: { id: string } }) => (serving ? run(data.id) : Promise.resolve());
      worker = new Worker(NAME, work, { connection: taking, prefix: PREFIX, concurrency: atOnce });
      // That the Redis is away is told by who puts something in line.
      worker.on("error", () => undefined);
    },
    stopServing: () => void (serving = false),
    close: async () => {
      // Not waiting for Redis to be told what has ended: it may be away, and whoever comes to it once more finds it so in the graph.
      await worker?.close(true);
      await queue.close();
      for (const redis of [adding, taking]) redis.disconnect();
    },
  };
}

/** Why something did not come about soon; null where it did. */
async function soon(work: Promise<unknown>): Promise<unknown> {
  const tooLate = new Promise((resolve) =>
    setTimeout(() => resolve(new Error("Redis does not answer.")), PATIENCE_MS).unref(),
  );
  const done = work.then(
    () => null,
    (error: unknown) => error,
  );
  return Promise.race([done, tooLate]);
}

function connection(url: string, options: object): Redis {
  const redis = new Redis(url, options);
  // Each attempt that fails is one; what comes of it is told by who asked for something.
  redis.on("error", () => undefined);
  return redis;
}
