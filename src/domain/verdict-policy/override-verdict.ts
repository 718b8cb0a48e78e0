import type { VerdictFlag, VerdictValue } from "../verdict.js";

/** A person's verdict on a claim. */
export interface Review {
  value: VerdictValue;
  by: string;
  reason: string;
}

/** What is shown of a verdict, and what the rule says of the same evidence where that is something else. */
export interface ShownVerdict {
  value: VerdictValue;
  rationale: string;
  flags: VerdictFlag[];
  decidedBy: string;
  /** Null where nobody overrides the rule. */
  rule: { value: VerdictValue; rationale: string; decidedBy: string } | null;
}

/** Puts a person's word before the rule's, which stays visible beside it. The numbers are the rule's either way. */
export function overrideVerdict(ruled: Omit<ShownVerdict, "rule">, review: Review | null): ShownVerdict {
  if (review === null) return { ...ruled, rule: null };
  const { value, rationale, decidedBy, flags } = ruled;
  const said = `${review.by} set this verdict: ${review.reason.trim().replace(/[.!?]?$/u, ".")}`;
  return {
    value: review.value,
    rationale: `${said} The rule says ${value}. ${rationale}`,
    flags: [...flags, "HUMAN_OVERRIDE"],
    decidedBy: review.by,
    rule: { value, rationale, decidedBy },
  };
}
