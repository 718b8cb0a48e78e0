import type { Stance } from "./comparison.js";
import type { ProviderCoverage } from "./evidence.js";
import type { Instant } from "./instant.js";

/** In the order in which they are told. */
export const VERDICT_VALUES = ["CORROBORATED", "SINGLE_SOURCE", "DISPUTED", "REFUTED", "UNVERIFIED"] as const;

export type VerdictValue = (typeof VERDICT_VALUES)[number];

export type VerdictFlag = "OUTDATED" | "MISSING_CONTEXT" | "SELF_REPORTED" | "BREAKING" | "HUMAN_OVERRIDE";

export type VerdictCoverage = "FULL" | "PARTIAL" | "THIN" | "DEGRADED";

/** An independent root of information for one claim, as a verdict counts it. */
export interface Origin {
  id: string;
  /** Who it comes down to: "body:white house", "publisher:axios.com" (also of an agency: "publisher:apnews.com"), "unknown:publisher". */
  key: string;
  stance: Stance;
  /** One clause a reader understands: "3 articles carry Associated Press copy". */
  reason: string;
  /** False where it is shown but raises neither number. */
  counted: boolean;
  articleCount: number;
  /** Pages that were found outside and come down to it. */
  pageCount: number;
}

/** What the rule makes of the evidence. */
export interface Verdict {
  id: string;
  claimId: string;
  value: VerdictValue;
  rationale: string;
  supportingOrigins: number;
  refutingOrigins: number;
  /** Supporting articles and pieces of evidence, as if none depended on another. */
  countIfAllIndependent: number;
  flags: VerdictFlag[];
  coverage: VerdictCoverage;
  searches: ProviderCoverage[];
  decidedAt: Instant;
  /** "rule:<policy version>" or the reviewer. */
  decidedBy: string;
}
