/** The parts into which claims are dealt. */
export const FOLDS = [0, 1, 2, 3, 4];

/** Deals the claims in turn: the part to which each row belongs, so that a claim is never trained on where it is measured. */
export function foldsByClaim(rows: readonly { claim: string }[]): number[] {
  const claims = [...new Set(rows.map(({ claim }) => claim))];
  const foldOf = new Map(claims.map((claim, at) => [claim, at % FOLDS.length]));
  return rows.map(({ claim }) => foldOf.get(claim)!);
}
