import { searchWords } from "../domain/searching/search-text.js";
import { CANDIDATES } from "./find-candidates.js";
import type { PreparedWording } from "./link-wordings.js";

/** Two wordings of one article. */
export interface Peers {
  one: PreparedWording;
  other: PreparedWording;
  /** Cosine of their embeddings; null where either has none. */
  similarity: number | null;
}

/**
 * For each fresh wording its nearest among the article's own, as many as linking reads candidates of the graph: an article
 * of many claims then costs so much for each of them, and not for each two. Each pair once; ties by id.
 */
export function nearestPeers(
  fresh: readonly PreparedWording[],
  all: readonly PreparedWording[],
  limit = CANDIDATES,
): Peers[] {
  const words = new Map(all.map(({ id, text }) => [id, new Set(searchWords(text).split(" "))]));
  const pairs = new Map<string, Peers>();
  for (const one of fresh) {
    const peers = all.filter(({ id }) => id !== one.id).map((other) => peersOf(one, other, words));
    for (const { nearness: _, ...pair } of peers.sort(nearestFirst).slice(0, limit))
      pairs.set([pair.one.id, pair.other.id].sort().join(" "), pair);
  }
  return [...pairs.values()];
}

interface RankedPeers extends Peers {
  nearness: number;
}

/** Words and meaning weigh alike: what says the same is first by either. */
function peersOf(
  one: PreparedWording,
  other: PreparedWording,
  words: ReadonlyMap<string, ReadonlySet<string>>,
): RankedPeers {
  const similarity = cosine(one.embedding, other.embedding);
  return {
    one,
    other,
    similarity,
    nearness: dice(words.get(one.id)!, words.get(other.id)!) + (similarity ?? 0),
  };
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
