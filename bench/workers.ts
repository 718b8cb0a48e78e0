/**
 * What workers share, after `npm run build`: `npx tsx bench/workers.ts [rounds] [articles]`. A server puts articles in line and runs none
 * itself; one worker, then two, each with one thread, run them, in turns. Prints the articles a second with the medians' ratio, and
 * Neo4j's share of the machine's processor time. Then two workers of which one is killed every few seconds, while the Redis is
 * restarted once and emptied once: every article has to be analysed once, and `verify` to say nothing.
 */
import { createWorkerScene, type WorkerScene } from "./workers/worker-scene.js";
import { killWorkers } from "./workers/kill-workers.js";
import { median } from "./median.js";

const [rounds, articles] = [Number(process.argv[2] ?? 5), Number(process.argv[3] ?? 60)];

const scene = await createWorkerScene();
try {
  await compare(scene);
  for (const line of await killWorkers(scene, articles)) console.log(line);
} finally {
  await scene.close();
}

async function compare({ measure }: WorkerScene): Promise<void> {
  const speeds = new Map<number, number[]>([
    [1, []],
    [2, []],
  ]);
  for (let round = 0; round < rounds; round++)
    for (const [workers, seen] of speeds) {
      const { perSecond, share } = await measure(workers, articles);
      seen.push(perSecond);
      console.log(
        `${workers} worker(s): ${perSecond.toFixed(2)} articles a second; Neo4j took ${Math.round(share * 100)}% of the processors`,
      );
    }
  const [one, two] = [...speeds.values()].map(median) as [number, number];
  console.log(
    `two workers ÷ one: ${(two / one).toFixed(2)} (${two.toFixed(2)} ÷ ${one.toFixed(2)} articles a second; floor 1.3, goal 1.6)`,
  );
}
