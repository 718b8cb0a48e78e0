import type { Origin, Verdict } from "./verdict.js";

/** An origin of a verdict that is not stored, with the claim that the verdict is on and the mentions behind the origin. */
export interface SupposedOrigin extends Origin {
  claimId: string;
  mentionIds: string[];
}

/** A verdict as it would be. */
export interface SupposedVerdict extends Verdict {
  origins: SupposedOrigin[];
}
