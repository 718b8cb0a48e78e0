import type { Mismatch, Stance } from "./comparison.js";
import type { Instant } from "./instant.js";
import type { Source } from "./source.js";

export type EvidenceKind = "CROSS_REFERENCE" | "WEB_SEARCH" | "WIKIPEDIA" | "FACT_CHECK";

/** The kinds that come from outside the graph. */
export type OutsideKind = Exclude<EvidenceKind, "CROSS_REFERENCE">;

export type CoverageStatus = "OK" | "NOT_CONFIGURED" | "DEGRADED" | "FAILED";

/** What a provider was asked and what came of it. */
export interface ProviderCoverage {
  kind: EvidenceKind;
  provider: string;
  status: CoverageStatus;
  detail: string | null;
}

/** What became of a page since it was read: it says the same, it no longer has the words that were found, or it is away. */
export type EvidenceState = "PRESENT" | "CHANGED" | "GONE";

/** Something found that bears on a claim. */
export interface Evidence {
  id: string;
  kind: EvidenceKind;
  /** Who found it; "graph" for cross-references. */
  provider: string;
  stance: Stance;
  confidence: number;
  mismatches: Mismatch[];
  /** Verbatim from what was fetched. */
  snippet: string;
  title: string | null;
  url: string | null;
  /** Who published the page. */
  source: Source | null;
  /** When the page says it was published. */
  publishedAt: Instant | null;
  retrievedAt: Instant;
  /** SHA-256 of the page's text as it was read; null for cross-references, whose articles have their own. */
  contentHash: string | null;
  /** A fixed revision of a page that changes, as a wiki's. */
  revisionUrl: string | null;
  /** A web archive's copy of the page, of about the time at which it was read. */
  archiveUrl: string | null;
  /** A fact-check's rating in its publisher's own words. */
  ratingText: string | null;
  state: EvidenceState;
  /** When the page was last looked at again; null where it never was. */
  checkedAt: Instant | null;
}
