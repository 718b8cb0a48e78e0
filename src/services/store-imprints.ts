import { areOneUtterance, type Imprint } from "../domain/independence/imprint.js";
import type { GraphTransaction } from "../graph/graph.js";
import { imprintCandidates, knownImprints, writeImprints } from "../graph/imprint.commands.js";

/** How many imprints that share terms with a new one are compared with it. */
export const IMPRINT_CANDIDATES = 50;

/**
 * Stores the passages and quotations that mentions bear, and which of the stored ones each is one utterance with. An imprint
 * is compared once, when it is new, and with its candidates only. Must run under the commit lock.
 */
export async function storeImprints(tx: GraphTransaction, imprints: readonly Imprint[]): Promise<void> {
  const distinct = [...new Map(imprints.map((imprint) => [imprint.id, imprint])).values()];
  const known = new Set(
    (await tx.run(knownImprints, { ids: distinct.map(({ id }) => id) })).map(({ id }) => id),
  );
  const fresh = distinct.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  await tx.run(writeImprints, { imprints: fresh, pairs: await pairsOf(tx, fresh) });
}

async function pairsOf(tx: GraphTransaction, fresh: readonly Imprint[]) {
  const searches = fresh.map(({ id, terms }) => ({ id, terms })).filter(({ terms }) => terms !== "");
  const rows =
    searches.length === 0 ? [] : await tx.run(imprintCandidates, { searches, limit: IMPRINT_CANDIDATES });
  const byId = new Map(fresh.map((imprint) => [imprint.id, imprint]));
  const stored = rows.map(
    ({ searchId, ...other }) => [byId.get(searchId)!, { ...other, terms: "" }] as const,
  );
  const among = fresh.flatMap((one, index) => fresh.slice(index + 1).map((other) => [one, other] as const));
  return [...stored, ...among]
    .filter(([one, other]) => one.id !== other.id && areOneUtterance(one, other))
    .map(([one, other]) =>
      one.id < other.id ? { fromId: one.id, toId: other.id } : { fromId: other.id, toId: one.id },
    );
}
