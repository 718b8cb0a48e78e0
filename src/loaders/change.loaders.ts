import type { Change, ChangeKind } from "../domain/change.js";
import {
  allChanges,
  changesByClaim,
  changesById,
  claimsByChange,
  countChanges,
  countChangesByClaim,
} from "../graph/change.queries.js";
import type { Graph } from "../graph/graph.js";
import { listByKey, listsByParent, oneByKey, type PagedList, rootList } from "./batching.js";
import { asItIs } from "./read-rows.js";

/** The audit trail: all of it, that of a claim, and single changes by id. */
export function createChangeLoaders(graph: Graph) {
  return {
    changeById: oneByKey(graph, changesById, asItIs),
    changeClaims: listByKey(graph, claimsByChange, asItIs),
    claimChanges: listsByParent(graph, changesByClaim, countChangesByClaim, asItIs),
    changes: (kinds: ChangeKind[] | null): PagedList<Change> =>
      rootList(graph, allChanges, countChanges, { kinds }, asItIs),
  };
}
