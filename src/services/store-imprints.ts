import { areOneUtterance, type Imprint, imprintPair } from "../domain/independence/imprint.js";
import type { GraphTransaction } from "../graph/graph.js";
import { imprintCandidates, knownImprints, writeImprints } from "../graph/imprint.commands.js";
import type { PreparedMention } from "./prepare-article.js";
import { sentencePairs } from "./tie-sentences.js";

/** How many imprints that share terms with a new one are compared with it. */
export const IMPRINT_CANDIDATES = 50;

/**
 * Stores the passages, quotations and sentences that an article's mentions bear, and which of the stored ones each is one
 * utterance with. An imprint is compared once, when it is new, and with its candidates only. Must run under the commit lock.
 */
export async function storeImprints(
  tx: GraphTransaction,
  mentions: readonly Pick<PreparedMention, "passage" | "quotation" | "sentence">[],
): Promise<void> {
  const surroundings = mentions.flatMap(({ passage, quotation }) => [passage, quotation]);
  const fresh = await newOnes(tx, surroundings);
  if (fresh.length > 0) await tx.run(writeImprints, { imprints: fresh, pairs: await pairsOf(tx, fresh) });
  const sentences = await newOnes(
    tx,
    mentions.map(({ sentence }) => sentence),
  );
  if (sentences.length === 0) return;
  const imprints = sentences.map(({ id, kind, content, terms }) => ({ id, kind, content, terms }));
  await tx.run(writeImprints, { imprints, pairs: await sentencePairs(tx, sentences) });
}

/** Those that are not stored yet, each once. */
async function newOnes<Kind extends Imprint>(
  tx: GraphTransaction,
  imprints: readonly (Kind | null)[],
): Promise<Kind[]> {
  const distinct = [...new Map(imprints.filter((one) => one !== null).map((one) => [one.id, one])).values()];
  const known = new Set(
    (await tx.run(knownImprints, { ids: distinct.map(({ id }) => id) })).map(({ id }) => id),
  );
  return distinct.filter(({ id }) => !known.has(id));
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
    .map(([one, other]) => imprintPair(one.id, other.id));
}
