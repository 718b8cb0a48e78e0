import { completeTallies } from "../domain/verdict-tally.js";
import type { Reader } from "../graph/past-reader.js";
import {
  claimsBySource,
  countClaimsBySource,
  originationBySource,
  sourcesByDomain,
  sourcesById,
} from "../graph/source.queries.js";
import { countSources, type SourceListFilter, sourceLists } from "../graph/source-list.queries.js";
import { techniqueRatesBySource } from "../graph/technique-rate.queries.js";
import { talliesBySource } from "../graph/verdict.queries.js";
import { listByKey, listsByParent, oneByKey, rootList } from "./batching.js";
import { asItIs } from "./read-rows.js";
import { readTechniqueRate } from "./technique-rate.js";

export type { SourceListFilter } from "../graph/source-list.queries.js";
export type SourceListOrder = keyof typeof sourceLists;

/** Everything that hangs on sources, and sources by key. */
export function createSourceLoaders(graph: Reader) {
  const tallies = listByKey(graph, talliesBySource, asItIs);
  return {
    sourceById: oneByKey(graph, sourcesById, asItIs),
    sourceByDomain: oneByKey(graph, sourcesByDomain, asItIs),
    sourceClaims: listsByParent(graph, claimsBySource, countClaimsBySource, asItIs),
    sourceTallies: async (sourceId: string) => completeTallies(await tallies.load(sourceId)),
    sourceTechniqueRates: listByKey(graph, techniqueRatesBySource, readTechniqueRate),
    sourceOrigination: oneByKey(graph, originationBySource, asItIs),
    sources: (order: SourceListOrder, filter: SourceListFilter) =>
      rootList(graph, sourceLists[order], countSources, filter, asItIs),
  };
}
