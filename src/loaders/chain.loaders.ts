import type { ChainNode } from "../domain/chains/chain.js";
import { findChain, type FoundChain, type Neighbours } from "../domain/chains/two-sided-search.js";
import { chainNeighbours, largeEnds } from "../graph/chain.queries.js";
import type { Graph } from "../graph/graph.js";

/** The longest chain that is looked for: three steps from either end. */
export const LONGEST_CHAIN = 6;
/** No chain goes on through a thing that leads to more others than this in one way: a country, a claim that all repeat. */
export const MOST_NEIGHBOURS = 200;
/** From either end of a chain it may be more. */
const MOST_NEIGHBOURS_OF_ENDS = 2_000;
/** How many things one end is gone on from at each step, and how many steps are looked at there. */
const MOST_AT_ONCE = 1_000;
const MOST_STEPS = 20_000;

/** The shortest ways from one thing to another. */
export function createChainLoaders(graph: Graph) {
  const neighbours: Neighbours = async (ids, atEnd) => {
    const found = await graph.read(chainNeighbours, {
      ...{ ids, limit: MOST_STEPS, mostOnTheWay: MOST_NEIGHBOURS },
      most: atEnd ? MOST_NEIGHBOURS_OF_ENDS : MOST_NEIGHBOURS,
    });
    return { found, isWhole: found.length < MOST_STEPS };
  };
  /** From an end that leads to too much nothing was gone on, so that none being found says little. */
  const isAnEndTooLarge = async (...ends: ChainNode[]) => {
    const ids = ends.map(({ id }) => id);
    return (await graph.read(largeEnds, { ids, most: MOST_NEIGHBOURS_OF_ENDS })).length > 0;
  };
  return {
    /** A chain of at most so many steps. At most one round trip for each step, whatever they lead to, and one more for none. */
    shortestChain: async (start: ChainNode, end: ChainNode, maxLength: number): Promise<FoundChain> => {
      const found = await findChain({ start, end }, neighbours, { maxLength, mostAtOnce: MOST_AT_ONCE });
      if (found.steps !== null || !found.isWhole) return found;
      return { steps: null, isWhole: !(await isAnEndTooLarge(start, end)) };
    },
  };
}
