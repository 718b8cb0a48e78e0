import type { NodeId } from "../ids.js";
import { groupWordings } from "./group-wordings.js";
import type { Resemblance } from "./resemblance.js";

/** What the matcher said of a wording that came to life and a live one. */
export interface BornTie {
  wordingId: NodeId;
  otherId: NodeId;
  relation: Resemblance["relation"];
  score: number;
  /** The other's claim; null where it came to life with this one. */
  claim: { id: NodeId; guarded: boolean } | null;
}

/** Wordings that came to life and are of one claim: one that stands, or one that is yet to be named. */
export interface BornGroup {
  wordingIds: NodeId[];
  claimId: NodeId | null;
}

/**
 * Groups wordings that came to life as `groupWordings` would group everything, from their own ties alone; so a claim of a
 * thousand wordings takes in another at the cost of one. Null where that could move other wordings: they join two claims, or
 * one that a contradiction keeps apart from another, or would bring a contradiction into a claim.
 */
export function joinBorn(bornIds: readonly NodeId[], ties: readonly BornTie[]): BornGroup[] | null {
  const nodeOf = ({ otherId, claim }: BornTie) => claim?.id ?? otherId;
  const claims = new Map(ties.flatMap(({ claim }) => (claim ? [[claim.id, claim] as const] : [])));
  const same = ties.filter(({ relation }) => relation === "SAME");
  const groups = groupWordings(
    [...bornIds, ...claims.keys()],
    same.map((tie) => ({ ...tie, fromId: tie.wordingId, toId: nodeOf(tie) })),
  );
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const differs = ties.some(
    (tie) => tie.relation !== "SAME" && groupOf.get(tie.wordingId) === groupOf.get(nodeOf(tie)),
  );
  if (differs) return null;
  const joined = groups.map((members) => ({
    wordingIds: members.filter((id) => !claims.has(id)),
    claimIds: members.filter((id) => claims.has(id)),
  }));
  const grown = joined.filter(({ wordingIds }) => wordingIds.length > 0);
  if (grown.some(({ claimIds }) => claimIds.length > 1 || claimIds.some((id) => claims.get(id)!.guarded)))
    return null;
  return grown.map(({ wordingIds, claimIds }) => ({ wordingIds, claimId: claimIds[0] ?? null }));
}
