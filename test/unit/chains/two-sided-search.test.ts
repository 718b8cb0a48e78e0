import fc from "fast-check";

import type { ChainNode } from "../../../src/domain/chains/chain.js";
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

it("finds a chain as short as going on from one end alone does, made of steps that there are", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.integer({ min: 1, max: 6 }), async ({ links, hubs }, maxLength) => {
      const neighbours: Neighbours = (ids) =>
        Promise.resolve(
          ids.flatMap((from) =>
            linkedTo(links, Number(from)).map((to) => ({
              ...{ ...claim(to), from, relation: "VARIES" as const, isPassable: !hubs.includes(to) },
            })),
          ),
        );
      const ends = { start: claim(0), end: claim(1) };
      const chain = await findChain(ends, neighbours, { maxLength, mostAtOnce: 100 });
      const shortest = stepsBetween(links, hubs);
      expect(chain?.length ?? null).toBe(shortest !== null && shortest <= maxLength ? shortest : null);
      const path = [0, ...(chain ?? []).map(({ id }) => Number(id))];
      path.slice(1).forEach((id, index) => expect(linkedTo(links, path[index]!)).toContain(id));
    }),
  );
});
