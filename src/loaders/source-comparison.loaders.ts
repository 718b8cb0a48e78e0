import type { Graph } from "../graph/graph.js";
import {
  claimDifferences,
  claimsOnlyInOne,
  countClaimsOnlyInOne,
  countSharedClaims,
  firstOfSharedClaims,
  sharedClaims,
} from "../graph/source-comparison.queries.js";
import { rootList } from "./batching.js";
import { asItIs } from "./read-rows.js";

/** Ids of two sources, in the order in which they were asked for. */
export interface TwoSources {
  one: string;
  other: string;
}

/** What two outlets share and where they differ. */
export function createSourceComparisonLoaders(graph: Graph) {
  return {
    sharedClaims: ({ one, other }: TwoSources) =>
      rootList(graph, sharedClaims, countSharedClaims, { one, other }, asItIs),
    claimsOnlyInOne: ({ one, other }: TwoSources) =>
      rootList(graph, claimsOnlyInOne, countClaimsOnlyInOne, { one, other }, asItIs),
    firstOfShared: async ({ one, other }: TwoSources) =>
      (await graph.read(firstOfSharedClaims, { one, other }))[0] ?? { shared: 0, one: 0, other: 0 },
    claimDifferences: ({ one, other }: TwoSources, limit: number) =>
      graph.read(claimDifferences, { one, other, limit }),
  };
}
