import type { Instant } from "./instant.js";
import type { VerdictValue } from "./verdict.js";

/** What a caller can do to the graph. */
export const CHANGE_KINDS = [
  "REVIEW",
  "MERGE",
  "SPLIT",
  "REMOVAL",
  "LIFTING",
  "ANALYSIS",
  "CANCELLATION",
  "RETRY",
  "REVERIFICATION",
  "KEY_ADDED",
  "KEY_ROTATED",
  "KEY_REVOKED",
  "WEBHOOK_ADDED",
  "WEBHOOK_REMOVED",
  "WEBHOOK_RESUMED",
  "WEBHOOK_SECRET_ROTATED",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Who changes things while no keys exist: whoever has the machine. */
export const LOCAL_OPERATOR = "local operator";

/** An entry of the audit trail: what a caller did and, where that is asked for, why. It stays for ever, without a word of any article. */
export interface Change {
  id: string;
  kind: ChangeKind;
  at: Instant;
  by: string;
  /** Null for a removal without one, and for what is about analyses, evidence, keys and webhooks. */
  reason: string | null;
  /** Of a review: the verdict that the person gave. */
  value: VerdictValue | null;
  /** Of keys: whose they are. */
  keyName: string | null;
  /** Of webhooks: which one it was. */
  webhookName: string | null;
  /** Of webhooks: the host and port of its address, which as a whole may hold secrets; null for what was done before it was kept. */
  webhookHost: string | null;
  /** Of analyses: which one it was. */
  analysisId: string | null;
  /** Null while it stands. */
  undone: { at: Instant; by: string; reason: string } | null;
}
