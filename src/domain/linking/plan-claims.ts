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
  /** Claims that do not exist yet (or exist only as one that was merged away), each with the text and birth of its eldest wording. */
  born: { id: NodeId; text: string; createdAt: Instant }[];
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
  const heirs = heirsOf(groups.flat(), formerNames);
  const taken = new Set([...standing, ...heirs.keys()]);
  const bySurvival = (one: Born, other: Born) =>
    Number(other.id === survivorId) - Number(one.id === survivorId) || byBirth(one, other);
  for (const group of inNamingOrder(groups, formerNames)) {
    const inherited = [...heirs.values()]
      .filter(({ heir }) => group.includes(heir))
      .map(({ claim }) => claim);
    const [survivor, ...lost] = inherited.sort(bySurvival);
    const id = survivor?.id ?? nameOf(group, taken, formerNames);
    if (!survivor) plan.born.push({ id, text: group[0]!.text, createdAt: group[0]!.createdAt });
    for (const claim of lost) plan.merges.push({ lostId: claim.id, survivorId: id });
    for (const wording of group)
      if (wording.claim?.id !== id) plan.moves.push({ wordingId: wording.id, claimId: id });
    plan.claimIds.push(id);
  }
  return plan;
}

/** For every claim among them, the wording that it stays with: one that was of it before, else the eldest. */
function heirsOf(wordings: readonly PlacedWording[], formerNames: ReadonlyMap<NodeId, NodeId>) {
  const heirs = new Map<NodeId, { heir: PlacedWording; claim: NonNullable<PlacedWording["claim"]> }>();
  const isStranger = ({ id, claim }: PlacedWording) => Number(formerNames.get(id) !== claim?.id);
  const byRight = (one: PlacedWording, other: PlacedWording) =>
    isStranger(one) - isStranger(other) || byBirth(one, other);
  for (const heir of [...wordings].sort(byRight))
    if (heir.claim && !heirs.has(heir.claim.id)) heirs.set(heir.claim.id, { heir, claim: heir.claim });
  return heirs;
}

/** Whether the claim that a wording was of before was born with it. */
const isNamesake = (formerNames: ReadonlyMap<NodeId, NodeId>, { id }: PlacedWording) =>
  formerNames.get(id) === claimId(id);

/** Each group by birth; before the others those that a former name is due to, where wordings of several groups had it. */
function inNamingOrder(
  groups: readonly (readonly PlacedWording[])[],
  formerNames: ReadonlyMap<NodeId, NodeId>,
): PlacedWording[][] {
  const isDue = (group: readonly PlacedWording[]) =>
    Number(group.some((wording) => isNamesake(formerNames, wording)));
  return groups.map((members) => [...members].sort(byBirth)).sort((one, other) => isDue(other) - isDue(one));
}

/** By the name that it had before, else named after the wording; by a further name where others bear both. */
function nameOf(
  group: readonly PlacedWording[],
  taken: Set<NodeId>,
  formerNames: ReadonlyMap<NodeId, NodeId>,
): NodeId {
  const { id } = group.find((wording) => isNamesake(formerNames, wording)) ?? group[0]!;
  const former = formerNames.get(id);
  let name = former === undefined || taken.has(former) ? claimId(id) : former;
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
