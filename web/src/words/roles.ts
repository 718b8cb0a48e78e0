import type { ClaimSourceRole } from "../generated/operations.js";

/** What an outlet does with a claim. */
export const ROLES: Readonly<Record<ClaimSourceRole, { name: string; inCell: string; meaning: string }>> = {
  ORIGINATOR: { name: "First mover", inCell: "first", meaning: "stated it first, in an article of its own" },
  REPEATER: { name: "Own report", inCell: "repeats", meaning: "stated it later, in an article of its own" },
  COPY: { name: "Copy", inCell: "copy", meaning: "carries it in copies of others’ articles alone" },
};
