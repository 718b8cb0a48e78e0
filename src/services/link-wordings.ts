import type { Instant } from "../domain/instant.js";
import { isApart } from "../domain/ids.js";
import { type NearPair, nearPair } from "../domain/linking/near-wordings.js";
import { type Resemblance, resemblance } from "../domain/linking/resemblance.js";
import { compareStatements } from "../domain/matching/compare-statements.js";
import { mayBeRelated } from "../domain/matching/may-be-related.js";
import type { GraphTransaction } from "../graph/graph.js";
import {
  knownWordings,
  writeNearPairs,
  writeResemblances,
  writeWordings,
} from "../graph/wording.commands.js";
import { findCandidates } from "./find-candidates.js";
import { nearestPeers, type Peers } from "./nearest-peers.js";
import { readWording } from "./read-wording.js";

/** A distinct stand-alone wording of an article's claims. */
export interface PreparedWording {
  id: string;
  text: string;
  normalised: string;
  /** Null without an embedding model. */
  embedding: Float32Array | null;
}

/** A wording, and when it was born where that is not with all that it comes with. */
export type BornWording = PreparedWording & { createdAt?: Instant };

/**
 * Writes the wordings of texts that come together and that the graph does not have yet, with what each says the same as, contradicts or varies, and what it
 * is near to. Must run under the commit lock.
 */
export async function linkWordings(
  tx: GraphTransaction,
  texts: readonly (readonly BornWording[])[],
  at: Instant,
): Promise<void> {
  const wordings = onceEach(texts);
  const stored = await tx.run(knownWordings, { wordingIds: wordings.map(({ id }) => id) });
  const known = new Map(stored.map(({ id, text }) => [id, text]));
  const fresh = wordings.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  // What is stored is compared, and not how this article spells it: the same two wordings always resemble each other alike.
  const standing = wordings.flatMap((wording) => {
    const text = known.get(wording.id);
    return text === undefined ? [] : [{ ...wording, text }];
  });
  const { resemblances, nearPairs } = await relate(tx, fresh, peersOf(texts, fresh, standing));
  await tx.run(writeWordings, {
    wordings: fresh.map(({ embedding, createdAt = at, ...wording }) => ({
      ...{ ...wording, createdAt },
      embedding: embedding && Array.from(embedding),
    })),
  });
  if (resemblances.length > 0) await tx.run(writeResemblances, { resemblances });
  if (nearPairs.length > 0) await tx.run(writeNearPairs, { pairs: nearPairs });
}

/** Each wording once, as the first text has it. */
function onceEach(texts: readonly (readonly BornWording[])[]): BornWording[] {
  const byId = new Map<string, BornWording>();
  for (const wording of texts.flat()) if (!byId.has(wording.id)) byId.set(wording.id, wording);
  return [...byId.values()];
}

/** The nearest of each fresh wording among its own text's and, as they would be candidates of the graph, among the other texts'. */
function peersOf(
  texts: readonly (readonly PreparedWording[])[],
  fresh: readonly PreparedWording[],
  standing: readonly PreparedWording[],
): Peers[] {
  const all = [...fresh, ...standing];
  const across = texts.length > 1 ? nearestPeers(fresh, all) : [];
  const within = texts.flatMap((text) => {
    const own = new Set(text.map(({ id }) => id));
    const isOwn = ({ id }: PreparedWording) => own.has(id);
    return nearestPeers(fresh.filter(isOwn), all.filter(isOwn));
  });
  const pairs = [...across, ...within].map((pair) => [pairKey(pair), pair] as const);
  return [...new Map(pairs).values()];
}

const pairKey = ({ one, other }: Peers) => [one.id, other.id].sort().join(" ");

/** Compares the fresh wordings with their peers and with their candidates in the graph. */
async function relate(
  tx: GraphTransaction,
  fresh: readonly PreparedWording[],
  peers: readonly Peers[],
): Promise<{ resemblances: Resemblance[]; nearPairs: NearPair[] }> {
  const resemblances = new Map<string, Resemblance>();
  const nearPairs = new Map<string, NearPair>();
  const compare = (one: Worded, other: Worded, similarity: number | null) => {
    const [a, b] = [readWording(one.text), readWording(other.text)];
    const pair = mayBeRelated(a, b, similarity)
      ? resemblance(one.id, other.id, compareStatements(a, b, similarity))
      : null;
    if (pair) resemblances.set(keyOf(pair), pair);
    const near = nearPair({ id: one.id, statement: a }, { id: other.id, statement: b }, similarity);
    if (near) nearPairs.set(keyOf(near), near);
  };
  for (const { one, other, similarity } of peers) compare(one, other, similarity);
  const byId = new Map(fresh.map((wording) => [wording.id, wording]));
  for (const { searchId, wordingId, text, similarity } of await findCandidates(tx, fresh))
    if (!isApart(wordingId)) compare(byId.get(searchId)!, { id: wordingId, text }, similarity);
  return { resemblances: [...resemblances.values()], nearPairs: [...nearPairs.values()] };
}

interface Worded {
  id: string;
  text: string;
}

const keyOf = ({ fromId, toId }: { fromId: string; toId: string }) => `${fromId} ${toId}`;
