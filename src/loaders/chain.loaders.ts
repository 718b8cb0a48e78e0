import { type ChainNode, type ChainStep, joinChain } from "../domain/chains/chain.js";
import { shortestChain } from "../graph/chain.queries.js";
import type { Graph } from "../graph/graph.js";

export { LONGEST_CHAIN, MOST_NEIGHBOURS } from "../graph/chain.queries.js";

/** The shortest ways from one thing to another. */
export function createChainLoaders(graph: Graph) {
  return {
    /** Null where there is none of at most so many steps. */
    shortestChain: async (from: ChainNode, to: ChainNode, maxLength: number): Promise<ChainStep[] | null> => {
      const [met] = await graph.read(shortestChain, { from: from.id, to: to.id, maxLength });
      return met ? joinChain(met.fromStart, to, met.fromEnd) : null;
    },
  };
}
