import type { VerdictValue } from "../generated/operations.js";

export interface VerdictWords {
  name: string;
  /** In a sentence, what it means. */
  meaning: string;
}

/** Verdicts in words, in the order in which they are shown. */
export const VERDICTS: Readonly<Record<VerdictValue, VerdictWords>> = {
  CORROBORATED: {
    name: "Corroborated",
    meaning: "Two or more independent origins say so, and none says the contrary.",
  },
  SINGLE_SOURCE: { name: "Single source", meaning: "All that repeats it goes back to one origin." },
  DISPUTED: { name: "Disputed", meaning: "Some origins say so, others the contrary." },
  REFUTED: { name: "Refuted", meaning: "What is known says the contrary." },
  UNVERIFIED: { name: "Unverified", meaning: "Nothing that was found bears on it." },
};

export const VERDICT_VALUES = Object.keys(VERDICTS) as VerdictValue[];
