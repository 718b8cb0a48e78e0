import { setTimeout as wait } from "node:timers/promises";

import { Redis } from "ioredis";
import { z } from "zod";

import { cypher, statement } from "../../src/graph/statement.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { stop, type WorkerScene } from "./worker-scene.js";

const KILL_EVERY_MS = 4_000;
const PATIENCE_MS = 600_000;

const analysesOfArticles = statement({
  name: "bench.analyses-of-articles",
  params: z.object({}),
  row: z.object({ analyses: z.number(), articles: z.number() }),
  text: cypher`
    MATCH (article:Article)
    OPTIONAL MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis {status: 'COMPLETED'})
    WITH article, count(analysis) AS analyses
    RETURN analyses, count(article) AS articles ORDER BY analyses`,
});

/** Kills one of two workers again and again until all is analysed; gives what came of it, line by line. */
export async function killWorkers(scene: WorkerScene, articles: number): Promise<string[]> {
  await scene.handIn(articles);
  const workers = [await scene.startWorker(), await scene.startWorker()];
  const started = performance.now();
  let kills = 0;
  let [isRestarted, isEmptied] = [false, false];
  for (;;) {
    const { QUEUED: queued = 0, RUNNING: running = 0, COMPLETED: completed = 0 } = await scene.statuses();
    if (queued + running === 0 || performance.now() - started > PATIENCE_MS) break;
    if (!isRestarted && completed > articles / 4) {
      isRestarted = true;
      await scene.redis.stop();
      await wait(1_000);
      await scene.redis.start();
    } else if (!isEmptied && completed > articles / 2) {
      isEmptied = true;
      const visitor = new Redis(scene.redis.url);
      await visitor.flushall();
      await visitor.quit();
    }
    await wait(KILL_EVERY_MS);
    const victim = Math.floor(Math.random() * workers.length);
    await stop(workers[victim]!, "SIGKILL");
    workers[victim] = await scene.startWorker();
    kills++;
  }
  for (const worker of workers) await stop(worker);
  const seconds = Math.round((performance.now() - started) / 1000);
  const counted = await scene.graph.read(analysesOfArticles, {});
  const differences: string[] = [];
  for await (const line of verifyGraph(scene.graph)) differences.push(line);
  return [
    `${articles} articles, ${kills} kills, Redis restarted ${Number(isRestarted)} time and emptied ${Number(isEmptied)} time, ${seconds} s`,
    ...counted.map(({ analyses, articles: of }) => `${of} articles have ${analyses} analysis`),
    `statuses: ${JSON.stringify(await scene.statuses())}`,
    `verify: ${differences.length === 0 ? "silent" : differences.join("\n")}`,
  ];
}
