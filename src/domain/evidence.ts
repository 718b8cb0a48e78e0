import type { Mismatch, Stance } from "./comparison.js";
import type { Instant } from "./instant.js";

export type EvidenceKind = "CROSS_REFERENCE" | "WEB_SEARCH" | "WIKIPEDIA" | "FACT_CHECK";

export type CoverageStatus = "OK" | "NOT_CONFIGURED" | "DEGRADED" | "FAILED";

/** What a provider was asked and what came of it. */
export interface ProviderCoverage {
  kind: EvidenceKind;
  provider: string;
  status: CoverageStatus;
  detail: string | null;
}

/** Something found that bears on a claim. */
export interface Evidence {
  id: string;
  kind: EvidenceKind;
  stance: Stance;
  confidence: number;
  mismatches: Mismatch[];
  /** Verbatim from what was fetched. */
  snippet: string;
  title: string | null;
  url: string | null;
  sourceId: string | null;
  retrievedAt: Instant;
}
