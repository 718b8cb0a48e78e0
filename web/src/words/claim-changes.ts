import type { ClaimChangeKind } from "../generated/operations.js";

/** What happened to a claim just now, as it stands after its text. */
export const CLAIM_CHANGES: Readonly<Record<ClaimChangeKind, string>> = {
  NEW_MENTION: "another article states it",
  VERDICT_CHANGED: "its verdict or its numbers changed",
  MERGED: "it became one with another claim",
  SPLIT: "it was parted from another claim",
  REMOVED: "an article that stated it was taken down",
};

export const NO_MORE_NEWS = "News no longer come in by themselves. Load the page anew for them.";
