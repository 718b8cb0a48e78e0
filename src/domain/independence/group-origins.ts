import { groupBy } from "../group-by.js";
import { originId } from "../ids.js";
import type { OriginAssignment, OriginReason } from "./assign-origins.js";
import { addToTally, describeTally, type OriginTally } from "./origin-tally.js";

/** One origin of one claim, with all that a verdict needs of it: its cost does not grow with its mentions. */
export interface ClaimOrigin extends Pick<OriginTally, "articleCount" | "lastSeenAt" | "selfReported"> {
  /** Nobody is known whose word it is: only unnamed sources, or a text that came from nowhere. */
  anonymous: boolean;
  id: string;
  key: string;
  name: string;
  /** One clause a reader understands. */
  reason: string;
  tally: OriginTally;
  mentions: { mentionId: string; why: OriginReason }[];
}

/** Gathers the assignments of one claim's mentions by origin, ordered by key. */
export function groupOrigins(claimId: string, assignments: readonly OriginAssignment[]): ClaimOrigin[] {
  return [...groupBy(assignments, ({ key }) => key)]
    .map(([key, members]) => ({
      ...describeOrigin(claimId, key, nameOf(members), tallyOf(members)),
      mentions: members.map(({ mention, reason }) => ({ mentionId: mention.mentionId, why: reason })),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** An origin as it is stored, from its tally. */
export function describeOrigin(
  claimId: string,
  key: string,
  name: string,
  tally: OriginTally,
): Omit<ClaimOrigin, "mentions"> {
  const { articleCount, lastSeenAt, selfReported } = tally;
  const reason = describeTally(key, name, tally);
  const anonymous = tally.anonymous || key.startsWith("article:");
  const described = { key, name, reason, articleCount, lastSeenAt, selfReported, anonymous, tally };
  return { id: originId(claimId, key), ...described };
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
