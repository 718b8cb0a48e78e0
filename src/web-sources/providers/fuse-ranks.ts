/** Keeps the second of a list from counting half as much as the first. */
const EVEN = 5;

/** Merges rankings: what several of them have, and have near the top, comes first; ties keep the order in which they appeared. */
export function fuseRanks(rankings: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings)
    ranking.forEach((item, rank) => scores.set(item, (scores.get(item) ?? 0) + 1 / (EVEN + rank)));
  return [...scores].sort(([, one], [, other]) => other - one).map(([item]) => item);
}
