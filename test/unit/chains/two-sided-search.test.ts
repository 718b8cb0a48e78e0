import fc from "fast-check";

import { type ChainNode, readChain } from "../../../src/domain/chains/chain.js";
import { findChain, type Neighbours } from "../../../src/domain/chains/two-sided-search.js";

const claim = (id: number): ChainNode => ({ type: "Claim", id: String(id) });

/** A world of claims that vary one another, some of which nothing goes on through. */
const worlds = fc.record({
  links: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 }),
  hubs: fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 3 }),
});

function linkedTo(links: readonly (readonly [number, number])[], id: number): number[] {
  return links.flatMap(([a, b]) => (a === b ? [] : a === id ? [b] : b === id ? [a] : []));
}

/** How many steps it is from 0 to 1, by going on from 0 alone. */
function stepsBetween(links: readonly (readonly [number, number])[], hubs: readonly number[]): number | null {
  const reached = new Map([[0, 0]]);
  for (const [id, steps] of reached) {
    if (id === 1) return steps;
    if (hubs.includes(id)) continue;
    for (const next of linkedTo(links, id)) if (!reached.has(next)) reached.set(next, steps + 1);
  }
  return null;
}

const neighboursIn =
  (links: readonly (readonly [number, number])[], hubs: readonly number[], limit = Infinity): Neighbours =>
  (ids) => {
    const found = ids.flatMap((from) =>
      linkedTo(links, Number(from)).map((to) => ({
        ...{ ...claim(to), from, relation: "VARIES" as const, isPassable: !hubs.includes(to) },
      })),
    );
    return Promise.resolve({ found: found.slice(0, limit), isWhole: found.length <= limit });
  };

const ENDS = { start: claim(0), end: claim(1) };

it("finds a chain as short as going on from one end alone does, made of steps that there are", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.integer({ min: 1, max: 6 }), async ({ links, hubs }, maxLength) => {
      const neighbours = neighboursIn(links, hubs);
      const { steps: chain, isWhole } = await findChain(ENDS, neighbours, { maxLength, mostAtOnce: 100 });
      expect(isWhole).toBe(true);
      const shortest = stepsBetween(links, hubs);
      expect(chain?.length ?? null).toBe(shortest !== null && shortest <= maxLength ? shortest : null);
      const path = [0, ...(chain ?? []).map(({ id }) => Number(id))];
      path.slice(1).forEach((id, index) => expect(linkedTo(links, path[index]!)).toContain(id));
    }),
  );
});

it("says that it looked at all ways only where no other chain and no shorter one can be", async () => {
  const cuts = fc.record({
    mostAtOnce: fc.integer({ min: 1, max: 3 }),
    limit: fc.integer({ min: 1, max: 8 }),
  });
  const seen = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(worlds, cuts, async ({ links, hubs }, { mostAtOnce, limit }) => {
      const neighbours = neighboursIn(links, hubs, limit);
      const { steps, isWhole } = await findChain(ENDS, neighbours, { maxLength: 6, mostAtOnce });
      const shortest = stepsBetween(links, hubs);
      if (isWhole) expect(steps?.length ?? null).toBe(shortest !== null && shortest <= 6 ? shortest : null);
      seen.add(isWhole);
    }),
    { numRuns: 500 },
  );
  expect([...seen].sort()).toEqual([false, true]);
});

it("says of a search that was cut short what it found, and of a whole one what there is", () => {
  expect(readChain({ steps: null, isWhole: true }, 6, 200)).toMatch(/^There is no chain within/);
  expect(readChain({ steps: null, isWhole: false }, 6, 200)).toMatch(/^No chain was found among the ways/);
  const steps = [{ ...claim(1), relation: "VARIES" as const }];
  expect(readChain({ steps, isWhole: true }, 6, 200)).toMatch(/^The shortest chain has 1 step /);
  expect(readChain({ steps, isWhole: false }, 6, 200)).toMatch(
    /^The shortest chain that was found has 1 step;/,
  );
});
