import { randomUUID } from "node:crypto";

import { ExpectedFailure } from "../../domain/expected-failure.js";
import { DAY_MS, type Instant, instantAfter } from "../../domain/instant.js";
import type { Attempt } from "../../domain/webhooks/after-attempt.js";
import { pingMessage } from "../../domain/webhooks/webhook-messages.js";
import { signedHeaders, signingSecrets } from "../../domain/webhooks/webhook-signature.js";
import type { StoredWebhook, Webhook } from "../../domain/webhooks/webhook.js";
import type { GraphTransaction } from "../../graph/graph.js";
import { removeWebhook, resumeWebhook, rotateSecret } from "../../graph/webhook.commands.js";
import { allWebhooks, webhookByName } from "../../graph/webhook.queries.js";
import { type ChangeParts, changing, recordChange } from "../changes/changes.js";
import type { WebhookSender } from "../doors.js";
import {
  addNewWebhook,
  auditedWebhook,
  newSecret,
  type NewWebhook,
  type ShownWebhook,
  withoutSecret,
} from "./add-webhook.js";

/** Which webhook, and who asks. */
export interface NamedWebhook {
  name: string;
  by: string;
}

/** How long the former secret signs beside a new one, as at Svix and Stripe: nobody has to change both ends at one moment. */
const BOTH_SIGN_MS = DAY_MS;

/** The verbs of webhooks. They reject with an ExpectedFailure where they cannot; all but `list` and `test` stand in the audit trail. */
export interface Webhooks {
  /** Adds one; its secret can be shown this once. */
  add(request: NewWebhook): Promise<ShownWebhook>;
  list(): Promise<Webhook[]>;
  /** Ends one, with its log. */
  remove(request: NamedWebhook): Promise<void>;
  /** Lets one that is paused go on where it stopped. */
  resume(request: NamedWebhook): Promise<Webhook>;
  /** Gives one another secret, which can be shown this once; until then the former signs beside it, and no one before that any longer. */
  rotateSecret(request: NamedWebhook): Promise<ShownWebhook & { formerSecretUntil: Instant }>;
  /** Sends one a ping now, also while it is paused, and gives what came of it; rejects with the reason once the signal aborts. */
  test(name: string, signal: AbortSignal): Promise<Attempt>;
}

export type WebhookParts = ChangeParts & { sender: WebhookSender };

export function createWebhooks(parts: WebhookParts): Webhooks {
  const { graph, now } = parts;
  return {
    add: (request) => addNewWebhook(parts, request),
    list: async () => (await graph.read(allWebhooks, {})).map(withoutSecret),
    remove: (request) =>
      changeWebhook(parts, "WEBHOOK_REMOVED", request, async (tx, { id }) => {
        await tx.run(removeWebhook, { webhookId: id });
      }),
    resume: (request) =>
      changeWebhook(parts, "WEBHOOK_RESUMED", request, async (tx, webhook) => {
        if (webhook.pausedAt === null) throw notPaused(webhook);
        await tx.run(resumeWebhook, { webhookId: webhook.id, dueAt: now().toISOString() });
        return { ...withoutSecret(webhook), pausedAt: null, pausedBecause: null };
      }),
    rotateSecret: (request) => {
      const secret = newSecret();
      return changeWebhook(parts, "WEBHOOK_SECRET_ROTATED", request, async (tx, webhook, at) => {
        const formerSecretUntil = instantAfter(at, BOTH_SIGN_MS);
        await tx.run(rotateSecret, { webhookId: webhook.id, secret, formerSecretUntil });
        return { webhook: withoutSecret(webhook), secret, formerSecretUntil };
      });
    },
    test: async (name, signal) => {
      const [webhook] = await graph.read(webhookByName, { name });
      if (!webhook) throw noSuchWebhook(name);
      return ping(parts, webhook, signal);
    },
  };
}

function changeWebhook<T>(
  parts: ChangeParts,
  kind: "WEBHOOK_REMOVED" | "WEBHOOK_RESUMED" | "WEBHOOK_SECRET_ROTATED",
  { name, by }: NamedWebhook,
  work: (tx: GraphTransaction, webhook: StoredWebhook, at: Instant) => Promise<T>,
): Promise<T> {
  return changing(parts, "change-webhook", async (tx, at) => {
    const [webhook] = await tx.run(webhookByName, { name });
    if (!webhook) throw noSuchWebhook(name);
    const done = await work(tx, webhook, at);
    await recordChange(tx, { kind, at, by, reason: null, claimIds: [], ...auditedWebhook(webhook) });
    return done;
  });
}

function ping({ sender, now }: WebhookParts, webhook: StoredWebhook, signal: AbortSignal): Promise<Attempt> {
  const at = now().toISOString();
  const body = pingMessage(webhook.name, at);
  const headers = signedHeaders(signingSecrets(webhook, at), { id: randomUUID(), at, body });
  return sender.send(webhook.url, { headers, body }, signal);
}

const noSuchWebhook = (name: string) =>
  new ExpectedFailure(
    "NOT_FOUND",
    `There is no webhook "${name}". \`claimgraph webhooks list\` and \`webhooks\` name those that there are.`,
    ["input", "name"],
  );

const notPaused = ({ name }: StoredWebhook) =>
  new ExpectedFailure("INVALID_INPUT", `The webhook "${name}" is not paused: there is nothing to resume.`, [
    ...["input", "name"],
  ]);
