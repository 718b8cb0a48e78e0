import type { ChangeKind } from "../generated/operations.js";

/** What was changed, in words. */
export const CHANGES: Readonly<Record<ChangeKind, string>> = {
  ANALYSIS: "An article was handed in",
  CANCELLATION: "An analysis was cancelled",
  KEY_ADDED: "A key was made",
  KEY_REVOKED: "A key was ended",
  KEY_ROTATED: "A key was followed by another",
  LIFTING: "A removal was lifted",
  MERGE: "Claims were merged",
  REMOVAL: "An article was removed",
  RETRY: "An analysis was tried again",
  REVERIFICATION: "Evidence was looked at again",
  REVIEW: "The verdict was overridden",
  SPLIT: "A mention was split off",
  WEBHOOK_ADDED: "A webhook was added",
  WEBHOOK_REMOVED: "A webhook was removed",
  WEBHOOK_RESUMED: "A webhook was resumed",
  WEBHOOK_SECRET_ROTATED: "A webhook got another secret",
};

/** Those that can be taken back. */
export const UNDOABLE: ReadonlySet<ChangeKind> = new Set(["MERGE", "REVIEW", "SPLIT"]);
