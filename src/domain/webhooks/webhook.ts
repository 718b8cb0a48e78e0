import type { Instant } from "../instant.js";
import type { VerdictValue } from "../verdict.js";

/** What came of one attempt to send. */
export const ATTEMPT_OUTCOMES = [
  "DELIVERED",
  "REFUSED",
  "REDIRECTED",
  "TOO_SLOW",
  "UNREACHABLE",
  "BLOCKED",
  "POSTPONED",
] as const;

export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** Why a webhook is served no longer, until somebody resumes it. */
export const PAUSE_REASONS = ["ATTEMPTS_EXHAUSTED", "GONE"] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** How far the telling of one change has come. */
export const DELIVERY_STATES = ["PENDING", "DELIVERED", "WITHDRAWN"] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Which changed verdicts are told; null: whatever. */
export interface WebhookFilter {
  claimId: string | null;
  /** Domains of outlets that state the claim. */
  sources: string[] | null;
  to: VerdictValue[] | null;
}

/** Somebody's address that is told of changed verdicts. */
export interface Webhook {
  id: string;
  name: string;
  url: string;
  filter: WebhookFilter;
  createdAt: Instant;
  createdBy: string;
  /** Both null while it is served. */
  pausedAt: Instant | null;
  pausedBecause: PauseReason | null;
}

/** With what leaves the services in no answer. */
export interface StoredWebhook extends Webhook {
  secret: string;
  /** The secret before it, which is signed by too until then; both null where it was never changed. */
  formerSecret: string | null;
  formerSecretUntil: Instant | null;
  /** Up to which verdict it was served: when that was decided, and its id. */
  servedAt: Instant;
  servedId: string;
  /** When it is served next; while a process serves it, when that one is taken for dead. */
  dueAt: Instant;
}

/** An entry of a webhook's log: ids, times and numbers, no words. */
export interface Delivery {
  /** As `webhook-id` says it, with each attempt. */
  id: string;
  state: DeliveryState;
  /** How often it was sent, since the webhook was resumed where it was paused meanwhile. */
  attempts: number;
  /** What came of the latest attempt; both null until there was one, the status also where nobody answered. */
  outcome: AttemptOutcome | null;
  httpStatus: number | null;
  startedAt: Instant;
  attemptedAt: Instant | null;
  /** Null unless it is to be tried again by itself. */
  nextAttemptAt: Instant | null;
}
