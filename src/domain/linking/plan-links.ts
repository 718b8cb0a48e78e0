import type { Comparison } from "../comparison.js";
import { claimId } from "../ids.js";
import type { Instant } from "../instant.js";

/** What the matcher said of two distinct wordings that are about the same thing. */
export interface Resemblance {
  /** The smaller wording id: a resemblance has no direction and is kept once. */
  fromId: string;
  toId: string;
  relation: NonNullable<Comparison["relation"]>;
  score: number;
  mismatches: Comparison["mismatches"];
}

/** A claim as linking knows it. */
export interface KnownClaim {
  id: string;
  createdAt: Instant;
}

export interface LinkPlan {
  /** The claim that each of the new wordings expresses. */
  claimOf: Map<string, string>;
  newClaims: { id: string; text: string }[];
  /** Claims that turn out to be one with another. */
  merges: { lostId: string; survivorId: string }[];
}

/** Puts the two wordings of a comparison in their stored order; null where they are not about the same thing. */
export function resemblance(oneId: string, otherId: string, comparison: Comparison): Resemblance | null {
  const { relation, score, mismatches } = comparison;
  if (relation === null) return null;
  const [fromId, toId] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
  return { fromId, toId, relation, score, mismatches };
}

/**
 * Decides which claims new wordings express: a claim is a connected component of SAME between wordings. Where new
 * wordings join components, the claim born first survives.
 *
 * @param fresh wordings that the graph does not have yet, in the order of the text
 * @param resemblances of the fresh ones with each other and with stored ones
 * @param claimOfStored the claim of every stored wording among them
 */
export function planLinks(
  fresh: readonly { id: string; text: string }[],
  resemblances: readonly Resemblance[],
  claimOfStored: ReadonlyMap<string, KnownClaim>,
): LinkPlan {
  const components = new Components();
  const nodeOf = (wordingId: string) => claimOfStored.get(wordingId)?.id ?? wordingId;
  for (const { id } of fresh) components.add(id);
  for (const { fromId, toId, relation } of resemblances)
    if (relation === "SAME") components.join(nodeOf(fromId), nodeOf(toId));

  const stored = new Map([...claimOfStored.values()].map((claim) => [claim.id, claim]));
  const plan: LinkPlan = { claimOf: new Map(), newClaims: [], merges: [] };
  for (const members of components.groups()) {
    const claims = members.flatMap((member) => stored.get(member) ?? []).sort(byBirth);
    const wordings = fresh.filter(({ id }) => members.includes(id));
    const survivorId = claims[0]?.id ?? claimId(wordings[0]!.id);
    if (claims.length === 0) plan.newClaims.push({ id: survivorId, text: wordings[0]!.text });
    for (const { id } of wordings) plan.claimOf.set(id, survivorId);
    for (const lost of claims.slice(1)) plan.merges.push({ lostId: lost.id, survivorId });
  }
  return plan;
}

function byBirth(one: KnownClaim, other: KnownClaim): number {
  return one.createdAt < other.createdAt
    ? -1
    : one.createdAt > other.createdAt
      ? 1
      : one.id < other.id
        ? -1
        : 1;
}

/** Union-find over ids. */
class Components {
  private readonly parent = new Map<string, string>();

  add(id: string): void {
    if (!this.parent.has(id)) this.parent.set(id, id);
  }

  join(one: string, other: string): void {
    this.add(one);
    this.add(other);
    this.parent.set(this.rootOf(one), this.rootOf(other));
  }

  groups(): string[][] {
    const groups = new Map<string, string[]>();
    for (const id of this.parent.keys()) {
      const root = this.rootOf(id);
      groups.set(root, [...(groups.get(root) ?? []), id]);
    }
    return [...groups.values()];
  }

  private rootOf(id: string): string {
    let root = id;
    while (this.parent.get(root) !== root) root = this.parent.get(root)!;
    this.parent.set(id, root);
    return root;
  }
}
