import type { ClaimRelation } from "../generated/operations.js";

/** How two claims relate, in words: of one claim to another, and of a claim that was found to the text that was looked for. */
export const RELATIONS: Readonly<Record<ClaimRelation, { name: string; ofText: string }>> = {
  SAME: { name: "says the same", ofText: "Says the same" },
  VARIANT: { name: "says it with other details", ofText: "Says it with other details" },
  CONTRADICTS: { name: "says the contrary", ofText: "Says the contrary" },
};
