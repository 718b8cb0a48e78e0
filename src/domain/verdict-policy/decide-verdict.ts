import { groupBy } from "../group-by.js";
import type { ProviderCoverage } from "../evidence.js";
import type { Origin, VerdictCoverage, VerdictFlag, VerdictValue } from "../verdict.js";
import type { Correction } from "../article.js";
import { UNKNOWN_ORIGIN } from "../independence/unknown-origin.js";
import { type CaseFile, type CaseOrigin, coverageOf } from "./case-file.js";
import { isRatedFalse, type RatedClaim, recognisedRatings } from "./fact-check-ratings.js";
import { type Supersession, supersededBy } from "./supersession.js";

/** The version that a verdict records as "rule:<version>"; raise it when the same origins may give another verdict. */
export const POLICY_VERSION = "6";

/** What the rule makes of a case file. */
export interface Decision {
  value: VerdictValue;
  supportingOrigins: number;
  refutingOrigins: number;
  /** Articles and, of what was found outside, pages that support it. */
  countIfAllIndependent: number;
  /** How many of those were found outside. */
  pageCount: number;
  /** How many of the refuting origins are a party that denies something of itself. */
  selfDenials: number;
  flags: VerdictFlag[];
  coverage: VerdictCoverage;
  /** The newer value because of which it is OUTDATED. */
  superseded: Supersession | null;
  /** What recognised fact-checkers make of it. */
  ratings: RatedClaim[];
  /** Who stated it in an earlier text and does so no longer. */
  corrections: readonly Correction[];
  /** What was asked, and what came of it. */
  searches: readonly ProviderCoverage[];
  /** Every origin with its stance, also those that are not counted. */
  origins: DecidedOrigin[];
}

/** An origin as the decision has it. */
export interface DecidedOrigin extends Origin {
  name: string;
  /** See `ClaimOrigin`. */
  founded: boolean;
}

/** Decides a claim from its origins by the ordered table of the design. Pure: the same origins always give the same verdict. */
export function decideVerdict(caseFile: CaseFile): Decision {
  const origins = weigh([
    ...caseFile.supporting.map((origin) => ({ ...origin, stance: "SUPPORTS" as const })),
    ...mergeByKey(caseFile.refuting).map((origin) => ({ ...origin, stance: "REFUTES" as const })),
  ]);
  const counted = origins.filter((origin) => origin.counted);
  const supporting = counted.filter(({ stance }) => stance === "SUPPORTS");
  const refuting = counted.filter(({ stance }) => stance === "REFUTES");
  const coverage = coverageOf(caseFile.searches);
  const superseded = supersessionOf(caseFile, supporting);
  const ratings = recognisedRatings(caseFile.factChecks);
  return {
    value: firstRowThatHolds(supporting, refuting, { coverage, ratings }),
    supportingOrigins: supporting.length,
    refutingOrigins: refuting.length,
    countIfAllIndependent: caseFile.articleCount + caseFile.pageCount,
    pageCount: caseFile.pageCount,
    selfDenials: refuting.filter(({ selfReported }) => selfReported).length,
    flags: flagsOf(supporting, superseded, ratings),
    ...{ coverage, superseded, ratings, searches: caseFile.searches, corrections: caseFile.corrections },
    origins: origins.map(({ id, key, name, stance, reason, counted, founded, articleCount, pageCount }) => ({
      ...{ id, key, name, stance, reason, counted, founded, articleCount, pageCount },
    })),
  };
}

type Sided = CaseOrigin & { stance: "SUPPORTS" | "REFUTES" };
type Weighed = Sided & { counted: boolean };

/** What overtook the claim, by what its counted origins still say. */
function supersessionOf({ age }: CaseFile, supporting: readonly Weighed[]): Supersession | null {
  const lastSaidAt = supporting
    .map(({ lastSeenAt }) => lastSeenAt)
    .sort()
    .at(-1);
  if (!age || lastSaidAt === undefined) return null;
  const { variants, ...claim } = age;
  const namedOrigins = supporting.filter(({ anonymous }) => !anonymous).length;
  return supersededBy({ ...claim, lastSaidAt, namedOrigins }, variants);
}

function flagsOf(
  supporting: readonly Weighed[],
  superseded: Supersession | null,
  ratings: readonly RatedClaim[],
): VerdictFlag[] {
  const selfReported = supporting.length > 0 && supporting.every((origin) => origin.selfReported);
  const mixed = ratings.some(({ rating }) => rating === "MIXED");
  return [
    ...(selfReported ? ["SELF_REPORTED" as const] : []),
    ...(superseded ? ["OUTDATED" as const] : []),
    ...(mixed ? ["MISSING_CONTEXT" as const] : []),
  ];
}

function firstRowThatHolds(
  supporting: Weighed[],
  refuting: Weighed[],
  { coverage, ratings }: { coverage: VerdictCoverage; ratings: readonly RatedClaim[] },
): VerdictValue {
  if (isRatedFalse(ratings)) return "REFUTED";
  const S = supporting.length;
  const R = refuting.length;
  const independentDenials = refuting.filter(({ selfReported }) => !selfReported).length;
  if (independentDenials >= 2 && S <= 1) return "REFUTED";
  if (R >= 1) return "DISPUTED";
  if (S === 0) return "UNVERIFIED";
  if (S >= 2 && supporting.some(({ selfReported }) => !selfReported)) return "CORROBORATED";
  if (S === 1 && coverage !== "DEGRADED") return "SINGLE_SOURCE";
  return "UNVERIFIED";
}

/** An origin that stands behind several contradicting claims is one origin. */
function mergeByKey(origins: readonly CaseOrigin[]): CaseOrigin[] {
  return [...groupBy(origins, ({ key }) => key).values()].map((same) => ({
    ...same[0]!,
    articleCount: same.reduce((sum, { articleCount }) => sum + articleCount, 0),
    pageCount: same.reduce((sum, { pageCount }) => sum + pageCount, 0),
    lastSeenAt: same.map(({ lastSeenAt }) => lastSeenAt).reduce((one, other) => (one > other ? one : other)),
    selfReported: same.every(({ selfReported }) => selfReported),
    anonymous: same.every(({ anonymous }) => anonymous),
    founded: same.some(({ founded }) => founded),
    reason: [...new Set(same.map(({ reason }) => reason))].join("; "),
  }));
}

/**
 * What is not founded never counts. What nobody is known to say counts only where nobody known says anything, for or against: so
 * whoever hands in a text that names nobody moves no verdict that rests on what was published.
 */
function weigh(origins: readonly Sided[]): Weighed[] {
  const known = withLatestWord(origins.filter(({ key }) => key !== UNKNOWN_ORIGIN));
  const counts = !known.some(({ counted }) => counted);
  const unknown = origins.filter(({ key }) => key === UNKNOWN_ORIGIN);
  return [...known, ...unknown.map((origin) => ({ ...origin, counted: counts && origin.founded }))];
}

/** An origin that says both counts only with its latest word; at the same moment with its correction. */
function withLatestWord(origins: readonly Sided[]): Weighed[] {
  const latest = new Map<string, Sided>();
  for (const origin of origins.filter(({ founded }) => founded)) {
    const known = latest.get(origin.key);
    if (!known || origin.lastSeenAt >= known.lastSeenAt) latest.set(origin.key, origin);
  }
  return origins.map((origin) => {
    const counted = latest.get(origin.key) === origin;
    const overtaken = origin.founded && !counted;
    return {
      ...origin,
      counted,
      reason: overtaken ? `${origin.reason} (later it says the contrary)` : origin.reason,
    };
  });
}
