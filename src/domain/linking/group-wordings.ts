import type { NodeId } from "../ids.js";
import type { Resemblance } from "./resemblance.js";

/** What the matcher said of two distinct wordings, as far as grouping needs it. */
export type WordingPair = Omit<Resemblance, "mismatches">;

/**
 * Groups wordings into claims: those that are SAME, and those that are SAME through others, the surest pairs first. A pair
 * joins no two groups in which some wording contradicts or varies one of the other's: likeness does not add up, and a
 * chain of near statements would end with a claim that denies itself. What a person joined is one group whatever else.
 *
 * Pure, and the order of the arguments does not matter. Pairs of wordings that are not among `wordingIds` are left out.
 *
 * @param joined lists of wordings that a person declared to be one claim
 */
export function groupWordings(
  wordingIds: readonly NodeId[],
  pairs: readonly WordingPair[],
  joined: readonly (readonly NodeId[])[] = [],
): NodeId[][] {
  const groups = new Groups([...wordingIds].sort());
  for (const members of joined) groups.unite(members.filter((id) => groups.has(id)));
  const known = pairs.filter(({ fromId, toId }) => groups.has(fromId) && groups.has(toId));
  for (const { fromId, toId, relation } of known) if (relation !== "SAME") groups.keepApart(fromId, toId);
  for (const { fromId, toId } of known.filter(({ relation }) => relation === "SAME").sort(surestFirst))
    if (!groups.areApart(fromId, toId)) groups.unite([fromId, toId]);
  return groups.all();
}

function surestFirst(one: WordingPair, other: WordingPair): number {
  return other.score - one.score || compare(one.fromId, other.fromId) || compare(one.toId, other.toId);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Disjoint sets of ids, some of which must never become one. */
class Groups {
  private readonly groupOf = new Map<NodeId, Group>();

  constructor(ids: readonly NodeId[]) {
    for (const id of ids) this.groupOf.set(id, { members: [id], apartFrom: new Set() });
  }

  has(id: NodeId): boolean {
    return this.groupOf.has(id);
  }

  unite(ids: readonly NodeId[]): void {
    for (const id of ids.slice(1)) this.join(this.groupOf.get(ids[0]!)!, this.groupOf.get(id)!);
  }

  keepApart(one: NodeId, other: NodeId): void {
    const [a, b] = [this.groupOf.get(one)!, this.groupOf.get(other)!];
    if (a === b) return;
    a.apartFrom.add(b);
    b.apartFrom.add(a);
  }

  areApart(one: NodeId, other: NodeId): boolean {
    return this.groupOf.get(one)!.apartFrom.has(this.groupOf.get(other)!);
  }

  all(): NodeId[][] {
    return [...new Set(this.groupOf.values())].map(({ members }) => members);
  }

  private join(one: Group, other: Group): void {
    if (one === other) return;
    const [kept, lost] = one.members.length >= other.members.length ? [one, other] : [other, one];
    for (const id of lost.members) this.groupOf.set(id, kept);
    kept.members.push(...lost.members);
    for (const apart of lost.apartFrom) {
      apart.apartFrom.delete(lost);
      if (apart === kept) continue;
      apart.apartFrom.add(kept);
      kept.apartFrom.add(apart);
    }
    kept.apartFrom.delete(lost);
  }
}

interface Group {
  members: NodeId[];
  apartFrom: Set<Group>;
}
