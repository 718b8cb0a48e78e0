import { claimId, type NodeId } from "../ids.js";
import type { Instant } from "../instant.js";

/** A wording that some current mention has, with the claim that it expresses so far. */
export interface PlacedWording {
  id: NodeId;
  text: string;
  createdAt: Instant;
  /** Null for one that is new, or that nothing current was worded by until now. */
  claim: { id: NodeId; createdAt: Instant } | null;
}

/** What has to change so that every group of wordings expresses one claim of its own. */
export interface ClaimPlan {
  /** Claims that do not exist yet (or exist only as one that was merged away), each with its text. */
  born: { id: NodeId; text: string }[];
  /** Wordings that come to express another claim than before. */
  moves: { wordingId: NodeId; claimId: NodeId }[];
  /** Claims that turn out to be one with another. */
  merges: { lostId: NodeId; survivorId: NodeId }[];
  /** All claims that the groups express in the end. */
  claimIds: NodeId[];
}

/** What decides a claim's id besides birth. */
export interface ClaimNames {
  /** Ids of claims that stand elsewhere, so that none is born under their names. */
  standing?: ReadonlySet<NodeId>;
  /** The claim that a person wants the others to be merged into. */
  survivorId?: NodeId | null;
  /** The claim that each wording was of before a person joined it to others, for when that is undone. */
  formerNames?: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Names the claim of every group. A claim stays with the eldest of its wordings; where the heirs of several claims meet in
 * one group, the claim born first survives; a group without an heir gives birth to a claim.
 */
export function planClaims(
  groups: readonly (readonly PlacedWording[])[],
  { standing = new Set(), survivorId = null, formerNames = new Map() }: ClaimNames = {},
): ClaimPlan {
  const plan: ClaimPlan = { born: [], moves: [], merges: [], claimIds: [] };
  const heirs = heirsOf(groups.flat());
  const taken = new Set([...standing, ...heirs.keys()]);
  const bySurvival = (one: Born, other: Born) =>
    Number(other.id === survivorId) - Number(one.id === survivorId) || byBirth(one, other);
  for (const group of groups.map((members) => [...members].sort(byBirth))) {
    const inherited = [...heirs.values()]
      .filter(({ heir }) => group.includes(heir))
      .map(({ claim }) => claim);
    const [survivor, ...lost] = inherited.sort(bySurvival);
    const id = survivor?.id ?? nameOf(group[0]!, taken, formerNames);
    if (!survivor) plan.born.push({ id, text: group[0]!.text });
    for (const claim of lost) plan.merges.push({ lostId: claim.id, survivorId: id });
    for (const wording of group)
      if (wording.claim?.id !== id) plan.moves.push({ wordingId: wording.id, claimId: id });
    plan.claimIds.push(id);
  }
  return plan;
}

/** For every claim among them, the wording that it stays with. */
function heirsOf(wordings: readonly PlacedWording[]) {
  const heirs = new Map<NodeId, { heir: PlacedWording; claim: NonNullable<PlacedWording["claim"]> }>();
  for (const heir of [...wordings].sort(byBirth))
    if (heir.claim && !heirs.has(heir.claim.id)) heirs.set(heir.claim.id, { heir, claim: heir.claim });
  return heirs;
}

/** Named after the wording; by a further name where the claim that bears that one stayed with others. */
function nameOf({ id }: PlacedWording, taken: Set<NodeId>, formerNames: ReadonlyMap<NodeId, NodeId>): NodeId {
  let name = formerNames.get(id) ?? claimId(id);
  while (taken.has(name)) name = claimId(name);
  taken.add(name);
  return name;
}

interface Born {
  id: NodeId;
  createdAt: Instant;
}

function byBirth(one: Born, other: Born): number {
  return compare(one.createdAt, other.createdAt) || compare(one.id, other.id);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
