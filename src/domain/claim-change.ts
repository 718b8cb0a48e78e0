import type { NodeId } from "./ids.js";
import type { Instant } from "./instant.js";
import type { Verdict } from "./verdict.js";

export const CLAIM_CHANGE_KINDS = ["NEW_MENTION", "VERDICT_CHANGED", "MERGED", "SPLIT", "REMOVED"] as const;

export type ClaimChangeKind = (typeof CLAIM_CHANGE_KINDS)[number];

/** Something that happened to a claim, as it is announced. */
export interface ClaimChange {
  claimId: NodeId;
  kind: ClaimChangeKind;
  /** The verdict that was superseded; null where none was. */
  previousVerdictId: NodeId | null;
  /** The value of the verdict that superseded it; null where none was. */
  value: string | null;
  /** Of a claim that was merged away: the claim that its id leads to now. */
  survivorId: NodeId | null;
  at: Instant;
}

type ComparedVerdict = Pick<Verdict, "supportingOrigins" | "refutingOrigins"> & {
  value: string;
  flags: readonly string[];
};

/** What one commit did. */
export interface CommittedChanges {
  at: Instant;
  /** Claims that mentions of the article count for now. */
  asserted: ReadonlySet<NodeId>;
  /** Claims that mentions of the article had counted for. */
  unasserted: ReadonlySet<NodeId>;
  /** Claims that came to be, or that came back. */
  born: ReadonlySet<NodeId>;
  /** Claims between which a person parted a mention. */
  parted: ReadonlySet<NodeId>;
  merges: readonly { lostId: NodeId; survivorId: NodeId }[];
  /** Claims that are gone with what was removed. */
  buried: ReadonlySet<NodeId>;
  articleRemoved: boolean;
  verdicts: readonly {
    claimId: NodeId;
    former: (ComparedVerdict & { id: NodeId }) | null;
    now: ComparedVerdict;
  }[];
}

/**
 * What is to be announced of a commit. A claim has a new mention where the article did not state it before. A verdict has
 * changed when its value, its numbers of origins or its flags did; a reworded rationale is no news.
 */
export function announcementsOf(committed: CommittedChanges): ClaimChange[] {
  const { at, asserted, unasserted, born, parted, merges, buried, articleRemoved, verdicts } = committed;
  const change = (claimId: NodeId, kind: ClaimChangeKind, rest: Partial<ClaimChange> = {}): ClaimChange => ({
    ...{ claimId, kind, at, previousVerdictId: null, value: null, survivorId: null, ...rest },
  });
  const split = new Set([...parted, ...[...born].filter((id) => !asserted.has(id))]);
  const removed = new Set([...buried, ...(articleRemoved ? unasserted : [])]);
  return [
    ...[...asserted].filter((id) => !unasserted.has(id)).map((id) => change(id, "NEW_MENTION")),
    ...merges.flatMap(({ lostId, survivorId }) => [
      change(lostId, "MERGED", { survivorId }),
      change(survivorId, "MERGED"),
    ]),
    ...[...split].filter((id) => !buried.has(id)).map((id) => change(id, "SPLIT")),
    ...[...removed].map((id) => change(id, "REMOVED")),
    ...verdicts.flatMap(({ claimId, former, now }) =>
      former === null || buried.has(claimId) || saysTheSame(former, now)
        ? []
        : change(claimId, "VERDICT_CHANGED", { previousVerdictId: former.id, value: now.value }),
    ),
  ];
}

function saysTheSame(one: ComparedVerdict, other: ComparedVerdict): boolean {
  return (
    one.value === other.value &&
    one.supportingOrigins === other.supportingOrigins &&
    one.refutingOrigins === other.refutingOrigins &&
    [...one.flags].sort().join() === [...other.flags].sort().join()
  );
}
