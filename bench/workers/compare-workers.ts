import { median } from "../median.js";
import type { WorkerScene } from "./worker-scene.js";

/** Has one worker and two run so many articles, in turns; gives the ratio of their medians. */
export async function compareWorkers(
  { measure }: WorkerScene,
  { rounds, articles }: { rounds: number; articles: number },
): Promise<number> {
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
    `two workers ÷ one: ${(two / one).toFixed(2)} (${two.toFixed(2)} ÷ ${one.toFixed(2)} articles a second)`,
  );
  return two / one;
}
