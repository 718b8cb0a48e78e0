import type { Correction } from "../article.js";
import type { ProviderCoverage } from "../evidence.js";
import type { ClaimOrigin } from "../independence/group-origins.js";
import type { VerdictCoverage } from "../verdict.js";
import type { RatedClaim } from "./fact-check-ratings.js";
import type { AgeingClaim, Variant } from "./supersession.js";

/** What a verdict needs of an origin. */
export type CaseOrigin = Omit<ClaimOrigin, "mentions" | "evidence" | "tally">;

/** All that bears on one claim, counted by origin. */
export interface CaseFile {
  claimId: string;
  /** How many articles state it, each once, although one may state it as the word of several origins. */
  articleCount: number;
  /** How many pages that were found outside support it, each once. */
  pageCount: number;
  /** Origins of what its own mentions say. */
  supporting: CaseOrigin[];
  /** Origins of claims that contradict it and of what was found outside against it; one may stand behind several of them. */
  refuting: CaseOrigin[];
  /** Published fact-checks of this very claim. */
  factChecks: readonly RatedClaim[];
  /** Who stated it in an earlier text and does so no longer, the latest first. */
  corrections: readonly Correction[];
  /** What was asked for this claim. */
  searches: ProviderCoverage[];
  /** By what it may be out of date; left out for a claim that nothing states. */
  age?: (Pick<AgeingClaim, "wording" | "firstSeenAt"> & { variants: readonly Variant[] }) | null;
}

/** FULL: two kinds of outside provider answered; PARTIAL: one; THIN: none configured; DEGRADED: every configured one failed. */
export function coverageOf(searches: readonly ProviderCoverage[]): VerdictCoverage {
  const outside = searches.filter(
    ({ kind, status }) => kind !== "CROSS_REFERENCE" && status !== "NOT_CONFIGURED",
  );
  const answered = new Set(outside.filter(({ status }) => status === "OK").map(({ kind }) => kind));
  if (outside.length === 0) return "THIN";
  if (answered.size === 0) return "DEGRADED";
  return answered.size === 1 ? "PARTIAL" : "FULL";
}
