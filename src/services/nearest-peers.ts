import { searchWords } from "../domain/searching/search-text.js";
import { CANDIDATES } from "./find-candidates.js";
import type { PreparedWording } from "./link-wordings.js";

/** Two wordings that come together. */
export interface Peers {
  one: PreparedWording;
  other: PreparedWording;
  /** Cosine of their embeddings; null where either has none. */
  similarity: number | null;
}

/** As `nearPair`: what lies below in meaning and has no word in common is about something else. */
const LEAST_SIMILARITY = 0.4;

/**
 * For each fresh wording its nearest among those that come with it, as many as linking reads candidates of the graph: many at
 * once then cost so much for each of them, and not for each two. Those that share neither a word nor the subject are left
 * out, as the graph's own search would not give them either. Each pair once; ties by id.
 */
export function nearestPeers(
  fresh: readonly PreparedWording[],
  all: readonly PreparedWording[],
  limit = CANDIDATES,
): Peers[] {
  const words = new Map(all.map(({ id, text }) => [id, new Set(searchWords(text).split(" "))]));
  const pairs = new Map<string, Peers>();
  for (const one of fresh) {
    const peers = all
      .filter(({ id }) => id !== one.id)
      .map((other) => peersOf(one, other, words))
      .filter(({ overlap, similarity }) => overlap > 0 || (similarity ?? 0) >= LEAST_SIMILARITY);
    for (const { nearness: _, overlap: _overlap, ...pair } of peers.sort(nearestFirst).slice(0, limit))
      pairs.set([pair.one.id, pair.other.id].sort().join(" "), pair);
  }
  return [...pairs.values()];
}

interface RankedPeers extends Peers {
  /** Of their words, 0 to 1. */
  overlap: number;
  nearness: number;
}

/** Words and meaning weigh alike: what says the same is first by either. */
function peersOf(
  one: PreparedWording,
  other: PreparedWording,
  words: ReadonlyMap<string, ReadonlySet<string>>,
): RankedPeers {
  const similarity = cosine(one.embedding, other.embedding);
  const overlap = dice(words.get(one.id)!, words.get(other.id)!);
  return { one, other, similarity, overlap, nearness: overlap + (similarity ?? 0) };
}

function nearestFirst(a: RankedPeers, b: RankedPeers): number {
  return b.nearness - a.nearness || (a.other.id < b.other.id ? -1 : 1);
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}

/** Cosine of two unit vectors; null where either is missing. */
export function cosine(one: Float32Array | null, other: Float32Array | null): number | null {
  if (!one || !other) return null;
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}
