/** Chances that follow from a seed alone: the same place always draws the same. */
export interface Chances {
  /** A number from 0 to 1 for the `index`th thing of a kind. */
  of(kind: Chance, index: number): number;
}

const KINDS = [
  "outlet",
  "owner",
  "story",
  "copy",
  "lead",
  "leading-claim",
  "side-claim",
  "detail",
  "attribution",
  "score",
  "technique",
  "evidence",
] as const;
export type Chance = (typeof KINDS)[number];

export function chancesOf(seed: number): Chances {
  const salts = new Map(KINDS.map((kind, at) => [kind, mix(seed + mix(at + 1))]));
  return { of: (kind, index) => mix(salts.get(kind)! ^ Math.imul(index + 1, 0x9e3779b1)) / 2 ** 32 };
}

/** murmur3's final mix: every bit of the number bears on every bit of what comes out. */
export function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Draws ranks of which the first is by far the likeliest: the one at rank r is drawn as often as 1/r (Zipf). */
export function heavyTail(ranks: number): (chance: number) => number {
  const reached = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank++) reached[rank] = sum += 1 / (rank + 1);
  return (chance) => {
    let [low, high] = [0, ranks - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reached[middle]! < chance * sum) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
