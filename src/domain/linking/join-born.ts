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

/** How wordings that came to life fall into claims, as far as that can be told from their own ties. */
export interface JoinedBorn {
  groups: BornGroup[];
  /** Those that could move other wordings: they join two claims, or one that a contradiction keeps apart from another, or would bring a contradiction into a claim. */
  entangled: NodeId[];
}

/**
 * Groups wordings that came to life as `groupWordings` would group everything, from their own ties alone; so a claim of a
 * thousand wordings takes in another at the cost of one. What is not tied to each other is looked at apart.
 */
export function joinBorn(bornIds: readonly NodeId[], ties: readonly BornTie[]): JoinedBorn {
  const joined: JoinedBorn = { groups: [], entangled: [] };
  for (const part of partsOf(bornIds, ties)) {
    const groups = joinPart(part.bornIds, part.ties);
    if (groups) joined.groups.push(...groups);
    else joined.entangled.push(...part.bornIds);
  }
  return joined;
}

interface Part {
  bornIds: NodeId[];
  ties: BornTie[];
}

const nodeOf = ({ otherId, claim }: BornTie) => claim?.id ?? otherId;

/** What SAME leads to each other, each with its own ties. */
function partsOf(bornIds: readonly NodeId[], ties: readonly BornTie[]): Part[] {
  const leads = new Map<NodeId, NodeId>();
  const leadOf = (id: NodeId): NodeId => {
    let lead = id;
    for (let next = leads.get(lead); next !== undefined; next = leads.get(lead)) lead = next;
    if (lead !== id) leads.set(id, lead);
    return lead;
  };
  for (const tie of ties) {
    if (tie.relation !== "SAME") continue;
    const [one, other] = [leadOf(tie.wordingId), leadOf(nodeOf(tie))];
    if (one !== other) leads.set(one, other);
  }
  const parts = new Map<NodeId, Part>();
  for (const id of bornIds) {
    const part = parts.get(leadOf(id)) ?? { bornIds: [], ties: [] };
    part.bornIds.push(id);
    parts.set(leadOf(id), part);
  }
  for (const tie of ties) parts.get(leadOf(tie.wordingId))!.ties.push(tie);
  return [...parts.values()];
}

/** Null where other wordings could move. */
function joinPart(bornIds: readonly NodeId[], ties: readonly BornTie[]): BornGroup[] | null {
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
