import { isBreaking } from "../domain/breaking.js";
import { GRAPH_SEARCH } from "../domain/analysis-coverage.js";
import type { Instant } from "../domain/instant.js";
import { POLICY_VERSION } from "../domain/verdict-policy/decide-verdict.js";
import type { Origin, Verdict, VerdictValue } from "../domain/verdict.js";
import type { VerdictRow } from "../graph/verdict.queries.js";
import { parseOrigins, parseSearches } from "./stored-json.js";

/** A verdict with the origins behind its numbers, each with the claim that it is an origin of. */
export interface VerdictRecord extends Verdict {
  origins: OriginRecord[];
  /** What the rule says, where a person overrides it; else null. */
  rule: { value: VerdictValue; rationale: string; decidedBy: string } | null;
}

export interface OriginRecord extends Origin {
  claimId: string;
  /** The mentions behind it, where the verdict is not the stored one; else they are looked up. */
  mentionIds?: string[];
}

export function readVerdict({ ruleValue, ruleRationale, ...row }: VerdictRow): VerdictRecord {
  return {
    ...row,
    // The rule of today: a verdict of another version would have been decided anew.
    rule: ruleValue && {
      value: ruleValue,
      rationale: ruleRationale ?? "",
      decidedBy: `rule:${POLICY_VERSION}`,
    },
    origins: parseOrigins(row.origins).map((origin) => ({ ...origin, claimId: row.claimId })),
    searches: row.searches === null ? [GRAPH_SEARCH] : parseSearches(row.searches),
  };
}

/** BREAKING passes by itself, so it is not stored but said when the present verdict is read. */
export function readCurrentVerdict(
  row: { verdict: VerdictRow | null; createdAt: Instant; firstSeenAt: Instant | null },
  claimId: string,
  now: Date,
): VerdictRecord {
  const verdict = row.verdict ? readVerdict(row.verdict) : undecidedVerdict(claimId, row.createdAt);
  const others = verdict.flags.filter((flag) => flag !== "BREAKING");
  return { ...verdict, flags: isBreaking(row.firstSeenAt, now) ? [...others, "BREAKING"] : others };
}

/** What the rule says of a claim that nobody has stated yet, or that was never decided. */
export function undecidedVerdict(claimId: string, since: Instant): VerdictRecord {
  return {
    id: `undecided.${claimId}`,
    claimId,
    value: "UNVERIFIED",
    rationale: "Nothing here settles it: no article in this graph states it at present.",
    supportingOrigins: 0,
    refutingOrigins: 0,
    countIfAllIndependent: 0,
    flags: [],
    coverage: "THIN",
    searches: [GRAPH_SEARCH],
    origins: [],
    rule: null,
    decidedAt: since,
    decidedBy: `rule:${POLICY_VERSION}`,
  };
}
