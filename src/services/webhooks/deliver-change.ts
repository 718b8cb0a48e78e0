import { deliveryId } from "../../domain/ids.js";
import { type Instant, instantAfter, MINUTE_MS } from "../../domain/instant.js";
import { afterAttempt, type Attempt, type NextStep } from "../../domain/webhooks/after-attempt.js";
import { type ToldChange, verdictChangedMessage } from "../../domain/webhooks/webhook-messages.js";
import { signedHeaders, signingSecrets } from "../../domain/webhooks/webhook-signature.js";
import type { AttemptOutcome, PauseReason, StoredWebhook } from "../../domain/webhooks/webhook.js";
import type { Graph } from "../../graph/graph.js";
import { beginDelivery, completeDelivery, postponeDelivery } from "../../graph/webhook.commands.js";
import type { WebhookSender } from "../doors.js";

export interface ServingParts {
  graph: Graph;
  sender: WebhookSender;
  now: () => Date;
  /** Told of each attempt to tell a change, and of what stopped the webhook, if this one did. */
  onAttempt: (attempt: {
    webhook: string;
    outcome: AttemptOutcome;
    pausedBecause: PauseReason | null;
  }) => void;
}

/** Longer than one attempt takes with what is written before and after it; who says nothing for so long has died. */
export const LEASE_MS = 2 * MINUTE_MS;

/** A change that is to be told to a webhook by who has taken that up. */
export interface DueChange {
  webhook: StoredWebhook;
  owner: string;
  change: ToldChange & { to: { id: string } };
  signal: AbortSignal;
}

/** Sends a change, unless it is gone since it was read, and keeps what came of it; gives whether its webhook can be told more. */
export async function deliverChange(parts: ServingParts, due: DueChange): Promise<boolean> {
  const { graph, now } = parts;
  const { webhook, owner, change } = due;
  const ours = { webhookId: webhook.id, owner, deliveryId: deliveryId(webhook.id, change.to.id) };
  const at = now().toISOString();
  const begun = { ...ours, verdictId: change.to.id, at, leaseUntil: instantAfter(at, LEASE_MS) };
  const [delivery] = await graph.write(beginDelivery, begun);
  if (!delivery) return false;
  if (delivery.attempts === null) return true;
  const attempt = await send(parts, due, ours.deliveryId);
  const attemptedAt = now().toISOString();
  const step = afterAttempt(attempt, delivery.attempts, attemptedAt);
  const { outcome, httpStatus } = attempt;
  const told = { outcome, httpStatus, attemptedAt, attempts: step.attempts };
  const goesOn = await writeStep(graph, { ...ours, attempt: told }, step, change.to);
  const pausedBecause = step.kind === "PAUSE" ? step.because : null;
  parts.onAttempt({ webhook: webhook.name, outcome, pausedBecause });
  return goesOn;
}

function send(
  { sender, now }: ServingParts,
  { webhook, change, signal }: DueChange,
  id: string,
): Promise<Attempt> {
  const body = verdictChangedMessage(change);
  const at = now().toISOString();
  const headers = signedHeaders(signingSecrets(webhook, at), { id, at, body });
  return sender.send(webhook.url, { headers, body }, signal);
}

interface Told {
  webhookId: string;
  owner: string;
  deliveryId: string;
  attempt: { outcome: AttemptOutcome; httpStatus: number | null; attemptedAt: Instant; attempts: number };
}

/** Gives whether the webhook is still held, with its place after the change. */
async function writeStep(graph: Graph, told: Told, step: NextStep, to: DueChange["change"]["to"]) {
  const { attemptedAt } = told.attempt;
  if (step.kind === "GO_ON") {
    const place = {
      servedAt: to.decidedAt,
      servedId: to.id,
      leaseUntil: instantAfter(attemptedAt, LEASE_MS),
    };
    const [held] = await graph.write(completeDelivery, { ...told, ...place });
    return held !== undefined;
  }
  const webhook =
    step.kind === "TRY_AGAIN"
      ? { dueAt: step.at, pausedAt: null, pausedBecause: null }
      : { dueAt: attemptedAt, pausedAt: attemptedAt, pausedBecause: step.because };
  const nextAttemptAt = step.kind === "TRY_AGAIN" ? step.at : null;
  await graph.write(postponeDelivery, { ...told, webhook, attempt: { ...told.attempt, nextAttemptAt } });
  return false;
}
