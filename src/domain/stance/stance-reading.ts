import type { Mismatch, Stance } from "../comparison.js";

/** What a passage, or a sentence of it, does to a claim. */
export interface StanceReading {
  stance: Stance;
  /** 0 to 1; whether it counts follows from it. */
  confidence: number;
  /** In which details a near one differs from the claim. */
  mismatches: Mismatch[];
}
