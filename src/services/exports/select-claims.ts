import { LRUCache } from "lru-cache";

import { type ExportDefinition, isUnfiltered } from "../../domain/exports/citation.js";
import { isSelected } from "../../domain/exports/is-selected.js";
import { claimFacts, claimSizes } from "../../graph/export-record.queries.js";
import type { Graph } from "../../graph/graph.js";
import { claimBatches } from "./claim-batches.js";

/** Tells which of some claims, each stated then, an export has. */
export type SelectClaims = (claimIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** Claims of which it is kept whether they are in: one that many articles state is looked at once. */
const MOST_KEPT = 100_000;

export function createSelectClaims(
  graph: Pick<Graph, "read">,
  { filter, asOf }: ExportDefinition,
): SelectClaims {
  if (isUnfiltered(filter)) return (claimIds) => Promise.resolve(new Set(claimIds));
  const known = new LRUCache<string, boolean>({ max: MOST_KEPT });
  return async (claimIds) => {
    const answers = new Map(claimIds.map((id) => [id, known.get(id)]));
    const ids = [...answers].flatMap(([id, selected]) => (selected === undefined ? [id] : []));
    const sizes = ids.length === 0 ? [] : await graph.read(claimSizes, { asOf, ids });
    for (const batch of claimBatches(sizes))
      for (const claim of await graph.read(claimFacts, { asOf, ids: batch })) {
        const selected = isSelected(filter, claim);
        known.set(claim.id, selected);
        answers.set(claim.id, selected);
      }
    return new Set([...answers].flatMap(([id, selected]) => (selected ? [id] : [])));
  };
}
