import fc from "fast-check";

import type { Graph } from "../../src/graph/graph.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import type { ToldArticle } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { articlesOf, tellAll, tellOwners, untell, type World, worlds } from "../support/worlds.js";
import { canonicalGraph } from "./canonical-graph.js";

// The laws of independence (design, section 4) on random worlds. LAWS_WORLDS=500 is the long run; see package.json.
const numRuns = Number(process.env["LAWS_WORLDS"] ?? 6);

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

/** Runs a property over random worlds; the world of a failure is shrunk and printed. */
const inEveryWorld = <Extra extends unknown[]>(
  extras: { [Index in keyof Extra]: fc.Arbitrary<Extra[Index]> },
  law: (world: World, ...extra: Extra) => Promise<void>,
) =>
  fc.assert(
    fc.asyncProperty(worlds(), fc.tuple(...extras), (world, extra) => law(world, ...(extra as Extra))),
    { numRuns, interruptAfterTimeLimit: 3_600_000 },
  );

async function built(world: World, told: readonly ToldArticle[]) {
  await clearGraph(graph);
  await tellOwners(graph, world);
  await tellAll(graph, told);
  return canonicalGraph(graph);
}

async function differences(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
}

/** A permutation and other choices, from numbers that shrink well. */
const choices = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 120 });

function chooser(numbers: readonly number[]) {
  let index = 0;
  const next = () => numbers[index++ % numbers.length]!;
  return {
    shuffle: <Value>(values: readonly Value[]): Value[] => {
      const left = [...values];
      return values.map(() => left.splice(next() % left.length, 1)[0]!);
    },
    some: <Value>(values: readonly Value[]): Value[] => values.filter(() => next() % 3 === 1),
  };
}

const TIMEOUT = 3_600_000;

it(
  "comes to the same claims, origins and verdicts in whatever order the articles come in",
  () =>
    inEveryWorld([choices], async (world, numbers) => {
      const { shuffle } = chooser(numbers);
      const told = articlesOf(world);
      const inOrder = await built(world, told);
      expect(await differences()).toEqual([]);
      await clearGraph(graph);
      const [first, ...rest] = shuffle(told);
      await tellAll(graph, [first!]);
      await tellOwners(graph, world);
      await tellAll(graph, rest);
      expect(await canonicalGraph(graph)).toEqual(inOrder);
      expect(await differences()).toEqual([]);
    }),
  TIMEOUT,
);

it(
  "changes nothing when articles come again, and leaves nothing of those that are removed",
  () =>
    inEveryWorld([choices], async (world, numbers) => {
      const { shuffle, some } = chooser(numbers);
      const told = articlesOf(world);
      const removed = new Set(some(told));
      const kept = await built(
        world,
        told.filter((article) => !removed.has(article)),
      );
      const all = await built(world, shuffle(told));
      await tellAll(graph, some(told));
      expect(await canonicalGraph(graph)).toEqual(all);
      for (const article of shuffle([...removed])) await untell(graph, article);
      expect(await canonicalGraph(graph)).toEqual(kept);
      expect(await differences()).toEqual([]);
    }),
  TIMEOUT,
);

it(
  "comes to the same graph when two write at once",
  () =>
    inEveryWorld([choices], async (world, numbers) => {
      const { shuffle } = chooser(numbers);
      const told = articlesOf(world);
      const alone = await built(world, told);
      await clearGraph(graph);
      await tellOwners(graph, world);
      const other = await openTestGraph();
      const mixed = shuffle([...told, ...told]);
      const half = Math.ceil(mixed.length / 2);
      try {
        await Promise.all([tellAll(graph, mixed.slice(0, half)), tellAll(other, mixed.slice(half))]);
      } finally {
        await other.close();
      }
      expect(await canonicalGraph(graph)).toEqual(alone);
      expect(await differences()).toEqual([]);
    }),
  TIMEOUT,
);
