import type { EvidenceKind, Mismatch, NotCounted, Stance } from "../generated/operations.js";

/** Where a piece of evidence comes from. */
export const EVIDENCE_KINDS: Readonly<Record<EvidenceKind, string>> = {
  CROSS_REFERENCE: "Another article",
  WIKIPEDIA: "Encyclopedia",
  WEB_SEARCH: "Web search",
  FACT_CHECK: "Fact-check",
};

/** What a piece of evidence, or an origin, does to a claim. */
export const STANCES: Readonly<Record<Stance, string>> = {
  SUPPORTS: "Supports",
  REFUTES: "Says the contrary",
  NEUTRAL: "Takes no side",
};

/** Why something that bears on a claim changes no count. */
export const NOT_COUNTED: Readonly<Record<NotCounted, string>> = {
  TAKES_NO_SIDE: "it neither supports nor denies the claim",
  ONLY_LIKELY: "it does not agree, or deny, in every detail",
  CHANGED: "its page no longer has the words",
  GONE: "its page is there no longer",
};

/** The detail in which a near statement differs. */
export const MISMATCHES: Readonly<Record<Mismatch, string>> = {
  NUMBER: "another figure",
  DATE: "another date",
  ENTITY: "another person, body or place",
  POLARITY: "affirms what the other denies",
  SCOPE: "another extent",
};
