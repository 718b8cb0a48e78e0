import fc from "fast-check";

import { articleId } from "../../src/domain/ids.js";
import type { Graph } from "../../src/graph/graph.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import type { RowOf } from "../../src/graph/statement.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { expectedOrigins, provenanceOf } from "../support/expected-origins.js";
import { articlesOf, OUTLETS, tellAll, tellOwners, untell, type World, worlds } from "../support/worlds.js";
import { canonicalGraph, statedOrigins } from "./canonical-graph.js";

// The laws of independence (docs/verdicts.md) on random worlds. Each of the six laws has as many worlds as LAWS_WORLDS says; `npm run test:laws` is the long run, with a hundred each.
const numRuns = Number(process.env["LAWS_WORLDS"] ?? 4);
/** Milliseconds that one law may take, with the search for the smallest world that breaks it. */
const LONGEST = 60_000 + numRuns * 20_000;

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
    { numRuns, interruptAfterTimeLimit: LONGEST, markInterruptAsFailure: true },
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

const TIMEOUT = 2 * LONGEST;

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

it(
  "counts the origins that the making of the world comes to, and no verdict without a counted one",
  () =>
    inEveryWorld([], async (world) => {
      const told = articlesOf(world);
      await built(world, told);
      const provenance = provenanceOf(world, told);
      const isSister = (domain: string) => world.sisters.some((outlet) => OUTLETS[outlet] === domain);
      const isKnown = (domain: string) =>
        isSister(domain) || told.some(({ from, unaddressed }) => from === domain && !unaddressed);
      for (const { text, urls, keys, value, counted, ...verdict } of await graph.read(statedOrigins, {})) {
        const stating = provenance.filter(({ told: { from, slug, text: body, unaddressed } }) =>
          urls.includes(unaddressed ? articleId(null, body!) : `https://${from}/${slug}`),
        );
        expect({ text, keys }).toEqual({ text, keys: expectedOrigins(stating, { isSister, isKnown }) });
        expect(counted).toBe(verdict.supporting + verdict.refuting);
        expect(verdict.supporting).toBeLessThanOrEqual(keys.length);
        if (counted === 0) expect(value).toBe("UNVERIFIED");
      }
    }),
  TIMEOUT,
);

it(
  "is moved by no later copy and by no sister outlet's own report",
  () =>
    inEveryWorld([fc.nat(19), fc.nat(OUTLETS.length - 1)], async (world, which, outlet) => {
      const told = articlesOf(world);
      await built(world, told);
      const before = await graph.read(statedOrigins, {});
      const index = which % told.length;
      // What was handed in is its outlet's own report once an outlet publishes it.
      if (told[index]!.unaddressed) return;
      await tell(graph, { ...told[index]!, from: OUTLETS[outlet]!, slug: "later-copy", on: "2026-05-10" });
      expect(raised(before, await graph.read(statedOrigins, {}), true)).toEqual([]);
      if (!isOwnReport(world, index)) return;
      const own = told[index]!.claims.map((claim) => (typeof claim === "string" ? claim : claim.text));
      await tellOwners(graph, { ...world, sisters: [world.articles[index]!.outlet, outlet] });
      const sisters = await graph.read(statedOrigins, {});
      const text = own.map(
        (claim, at) => `${claim} ${Array.from({ length: 50 }, (_, n) => `s${at}w${n}`).join(" ")}`,
      );
      await tell(graph, {
        ...{ from: OUTLETS[outlet]!, slug: "sister", on: "2026-05-11", claims: own, text: text.join("\n\n") },
      });
      expect(raised(sisters, await graph.read(statedOrigins, {}), false)).toEqual([]);
    }),
  TIMEOUT,
);

it(
  "is moved by no text without an address that has the words of what was published",
  () =>
    inEveryWorld([fc.nat(19)], async (world, which) => {
      const told = articlesOf(world);
      await built(world, told);
      const published = told[which % told.length]!;
      if (published.unaddressed) return;
      const before = await graph.read(statedOrigins, {});
      const by = { name: "the mayor", body: "Mayor of Norwick", aboutItself: false };
      const claims = published.claims.map((claim) => ({
        ...{ text: typeof claim === "string" ? claim : claim.text, by },
      }));
      await tell(graph, {
        ...published,
        claims,
        unaddressed: true,
        text: `LUNE (Reuters) - ${published.text}`,
      });
      expect(verdictsOf(await graph.read(statedOrigins, {}))).toEqual(verdictsOf(before));
      expect(await differences()).toEqual([]);
    }),
  TIMEOUT,
);

type Stated = RowOf<typeof statedOrigins>;

/** What is decided of each claim, and by whose word. */
const verdictsOf = (rows: readonly Stated[]) =>
  Object.fromEntries(rows.map(({ text, urls: _, ...verdict }) => [text, verdict]));

/** The claims that have more supporting or refuting origins than before. */
function raised(before: readonly Stated[], after: readonly Stated[], copiesOnly: boolean): string[] {
  const known = new Map(before.map((row) => [row.text, row]));
  return after
    .filter(({ text, supporting, refuting, uncounted }) => {
      const former = known.get(text);
      // Who says both counts with the latest word, and a sister's report may be that.
      if (!former || (uncounted > 0 && !copiesOnly)) return false;
      return supporting > former.supporting || refuting > former.refuting;
    })
    .map(({ text }) => text);
}

/**
 * Whether an article has words of its own, credits no agency, and is printed by nobody else: a reprint with an earlier date is the
 * original as far as anyone can tell, and then the outlet has no report of its own.
 */
function isOwnReport({ articles }: World, index: number): boolean {
  const { copies, credit } = articles[index]!;
  const isReprinted = articles.some((other, at) => other.copies > 0 && at - other.copies === index);
  return credit === 0 && (copies === 0 || copies > index) && !isReprinted;
}
