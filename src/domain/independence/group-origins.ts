import { groupBy } from "../group-by.js";
import { originId } from "../ids.js";
import type { OriginAssignment, OriginReason } from "./assign-origins.js";
import { addToTally, describeTally, isFounded, type OriginTally } from "./origin-tally.js";
import { UNKNOWN_ORIGIN } from "./unknown-origin.js";

/** One origin of one claim, with all that a verdict needs of it: its cost does not grow with its mentions. */
export interface ClaimOrigin extends Pick<
  OriginTally,
  "articleCount" | "pageCount" | "lastSeenAt" | "selfReported"
> {
  /** Nobody is known whose word it is: only unnamed sources, or a text that came from nowhere. */
  anonymous: boolean;
  /** False where nothing shows that it is an origin of its own: an encyclopedia's passage without a reference. */
  founded: boolean;
  id: string;
  key: string;
  name: string;
  /** One clause a reader understands. */
  reason: string;
  tally: OriginTally;
  mentions: { mentionId: string; why: OriginReason }[];
  /** What was found outside and counts as it. */
  evidence: { evidenceId: string; why: OriginReason }[];
}

/** Gathers the assignments of one claim's mentions, or of what was found outside against it, by origin, ordered by key. */
export function groupOrigins(
  claimId: string,
  assignments: readonly OriginAssignment[],
  side: OriginSide = "FOR",
): ClaimOrigin[] {
  return [...groupBy(assignments, ({ key }) => key)]
    .map(([key, members]) => ({
      ...describeOrigin({ claimId, key, side }, nameOf(members), tallyOf(members)),
      mentions: members
        .filter(({ mention }) => !mention.outside)
        .map(({ mention, reason }) => ({ mentionId: mention.mentionId, why: reason })),
      evidence: members
        .filter(({ mention }) => mention.outside)
        .map(({ mention, reason }) => ({ evidenceId: mention.mentionId, why: reason })),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** On which side of a claim an origin was found. */
export type OriginSide = "FOR" | "AGAINST";

/** An origin as it is stored, from its tally. */
export function describeOrigin(
  { claimId, key, side = "FOR" }: { claimId: string; key: string; side?: OriginSide },
  name: string,
  tally: OriginTally,
): Omit<ClaimOrigin, "mentions" | "evidence"> {
  const { articleCount, pageCount, lastSeenAt, selfReported } = tally;
  const reason = describeTally(key, name, tally);
  const anonymous = tally.anonymous || key === UNKNOWN_ORIGIN;
  return {
    ...{ id: originId(claimId, key, side), key, name, reason, tally },
    ...{ articleCount, pageCount, lastSeenAt, selfReported, anonymous },
    founded: isFounded(tally),
  };
}

/** One body may go by several names that resolve to one key; the first in the alphabet stands for all. */
function nameOf(members: readonly OriginAssignment[]): string {
  return members.map(({ name }) => name).reduce((one, other) => (other < one ? other : one));
}

function tallyOf(members: readonly OriginAssignment[]): OriginTally {
  const [articles, reasons] = [new Set<string>(), new Set<string>()];
  let tally: OriginTally | null = null;
  for (const member of members) {
    const article = member.mention.articleId;
    const byReason = `${member.reason} ${article}`;
    tally = addToTally(tally, member, { article: articles.has(article), byReason: reasons.has(byReason) });
    articles.add(article);
    reasons.add(byReason);
  }
  return tally!;
}
