/** A claim with by how many mentions it was stated. */
export interface SizedClaim {
  id: string;
  mentionCount: number;
}

/** Claims are read together as long as they have so few mentions between them; one that has more is read alone. */
const MENTIONS_AT_ONCE = 1_000;

/** The ids of claims, in their order, in groups that one statement can read in time. */
export function claimBatches(claims: readonly SizedClaim[]): string[][] {
  const batches: string[][] = [];
  let size = 0;
  for (const { id, mentionCount } of claims) {
    const last = batches.at(-1);
    size += mentionCount;
    if (last && size <= MENTIONS_AT_ONCE) last.push(id);
    else {
      batches.push([id]);
      size = mentionCount;
    }
  }
  return batches;
}
