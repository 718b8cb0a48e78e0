import type { ClaimSourceRole, RevisionKind } from "../generated/operations.js";

/** What an outlet does with a claim. */
export const ROLES: Readonly<Record<ClaimSourceRole, { name: string; meaning: string }>> = {
  ORIGINATOR: { name: "First mover", meaning: "stated it first, in an article of its own" },
  REPEATER: { name: "Own report", meaning: "stated it later, in an article of its own" },
  COPY: { name: "Copy", meaning: "carries it in copies of others’ articles alone" },
};

/** What became of the text that stated a claim. */
export const REVISIONS: Readonly<Record<RevisionKind, string>> = {
  CHANGED: "changed its text and states it no longer",
  RETRACTED: "says that its article is retracted",
  GONE: "has taken its page away",
};
