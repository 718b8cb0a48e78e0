/**
 * What workers share, after `npm run build`: `npx tsx bench/workers.ts [rounds] [articles]`. A server puts articles in line and runs none
 * itself; one worker, then two, each with one thread, run them, in turns. Prints the articles a second with the medians' ratio, and
 * Neo4j's share of the machine's processor time. Then two workers of which one is killed every few seconds, while the Redis is
 * restarted once and emptied once: every article has to be analysed once, and `verify` to say nothing.
 */
import { compareWorkers } from "./workers/compare-workers.js";
import { killWorkers } from "./workers/kill-workers.js";
import { createWorkerScene } from "./workers/worker-scene.js";

const [rounds, articles] = [Number(process.argv[2] ?? 5), Number(process.argv[3] ?? 60)];

const scene = await createWorkerScene();
try {
  await compareWorkers(scene, { rounds, articles });
  for (const line of await killWorkers(scene, articles)) console.log(line);
} finally {
  await scene.close();
}
