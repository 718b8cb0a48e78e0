import type { VerdictFlag } from "../generated/operations.js";

/** What to bear in mind with a verdict. */
export const FLAGS: Readonly<Record<VerdictFlag, { name: string; meaning: string }>> = {
  BREAKING: { name: "Breaking", meaning: "First seen less than a day ago: expect it to move." },
  HUMAN_OVERRIDE: { name: "Set by a person", meaning: "A person has set the rule’s verdict aside." },
  MISSING_CONTEXT: { name: "Missing context", meaning: "A fact-check calls it partly true." },
  OUTDATED: {
    name: "Outdated",
    meaning: "A newer value was given since by those who gave this one, or by as many.",
  },
  SELF_REPORTED: { name: "Self-reported", meaning: "An origin is a party’s word about itself." },
};
