/** A pair with how likely it is to belong together, whether it does, and the halves that its two members fall into. */
export interface ScoredPair {
  score: number;
  same: boolean;
  halves: number[];
}

/** The score from which saying yes gives the best F1. */
export function bestSplit(pairs: readonly ScoredPair[]): number {
  const sorted = [...pairs].sort((one, other) => other.score - one.score);
  const positives = pairs.filter(({ same }) => same).length;
  let best = { f1: 0, score: Infinity };
  let hits = 0;
  sorted.forEach(({ score, same }, index) => {
    hits += same ? 1 : 0;
    const f1 = (2 * hits) / (index + 1 + positives);
    if (f1 > best.f1 && sorted[index + 1]?.score !== score && score > 0) best = { f1, score };
  });
  return best.score;
}
