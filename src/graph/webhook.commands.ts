import { z } from "zod";

import { lockNode } from "./lock-node.js";
import { cypher, integer, noRow, statement } from "./statement.js";
import { webhookColumns, webhookRow } from "./webhook.queries.js";

const webhookId = z.object({ webhookId: z.string() });

/** Keeps a new webhook, which is served from the commit on that adds it. */
export const addWebhook = statement({
  name: "webhook.add",
  params: z.object({
    webhook: z.object({
      ...{ id: z.string(), name: z.string(), url: z.string(), secret: z.string(), filter: z.string() },
      ...{ createdAt: z.string(), createdBy: z.string() },
      ...{ servedAt: z.string(), servedId: z.string(), dueAt: z.string() },
    }),
  }),
  row: webhookRow,
  text: cypher`
    MERGE (webhook:Webhook {id: $webhook.id})
      ON CREATE SET webhook += $webhook
    RETURN ${webhookColumns}`,
});

/** Removes a webhook with its log; nothing that is just being sent adds to it any more. */
export const removeWebhook = statement({
  name: "webhook.remove",
  params: webhookId,
  row: noRow,
  text: cypher`
    MATCH (webhook:Webhook {id: $webhookId})
    ${lockNode("webhook")}
    WITH webhook
    CALL (webhook) { MATCH (webhook)-[:SENT]->(delivery:Delivery) DETACH DELETE delivery }
    DETACH DELETE webhook`,
});

/** Lets a paused webhook be served again at once, with all attempts before it. */
export const resumeWebhook = statement({
  name: "webhook.resume",
  params: webhookId.extend({ dueAt: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (webhook:Webhook {id: $webhookId})
    ${lockNode("webhook")}
    SET webhook.pausedAt = null, webhook.pausedBecause = null, webhook.dueAt = $dueAt
    WITH webhook
    MATCH (delivery:Delivery {id: webhook.pendingId})
    SET delivery.attempts = 0`,
});

/** Lets another secret follow the present one, once: where the answer to a commit was lost, it is there already. */
export const rotateSecret = statement({
  name: "webhook.rotate-secret",
  params: webhookId.extend({ secret: z.string(), formerSecretUntil: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (webhook:Webhook {id: $webhookId})
    ${lockNode("webhook")}
    WITH webhook WHERE webhook.secret <> $secret
    SET webhook.formerSecret = webhook.secret, webhook.formerSecretUntil = $formerSecretUntil, webhook.secret = $secret`,
});

/**
 * Takes up a webhook that is due, so that no other process serves it meanwhile; should this one die, it is due again when the
 * lease ends. Gives it where it was still to be taken.
 */
export const takeUpWebhook = statement({
  name: "webhook.take-up",
  params: webhookId.extend({ owner: z.string(), now: z.string(), leaseUntil: z.string() }),
  row: webhookRow,
  text: cypher`
    MATCH (webhook:Webhook {id: $webhookId})
    ${lockNode("webhook")}
    WITH webhook WHERE webhook.pausedAt IS NULL AND webhook.dueAt <= $now
    SET webhook.owner = $owner, webhook.dueAt = $leaseUntil
    RETURN ${webhookColumns}`,
});

/** The webhook, locked, while it is still the owner's. */
const whileHeld = cypher`
    MATCH (webhook:Webhook {id: $webhookId})
    ${lockNode("webhook")}
    WITH webhook WHERE webhook.owner = $owner AND webhook.pausedAt IS NULL`;

/** What was to be tried again and is not there to be told any longer. */
const withdrawOthers = cypher`
    CALL (webhook) {
      MATCH (gone:Delivery {id: webhook.pendingId}) WHERE gone.id <> $deliveryId
      SET gone.state = 'WITHDRAWN', gone.nextAttemptAt = null
    }`;

const owned = webhookId.extend({ owner: z.string(), deliveryId: z.string() });

/**
 * Says that a change is about to be sent, and that its webhook is still being served. Gives how often it was sent before,
 * null where what it tells of is gone since; no row where another process has taken the webhook over, or the webhook is gone.
 */
export const beginDelivery = statement({
  name: "webhook.begin-delivery",
  params: owned.extend({ verdictId: z.string(), at: z.string(), leaseUntil: z.string() }),
  row: z.object({ attempts: z.number().nullable() }),
  text: cypher`${whileHeld}
    CALL (webhook) {
      MATCH (verdict:Verdict {id: $verdictId})
      ${withdrawOthers}
      SET webhook.dueAt = $leaseUntil, webhook.pendingId = $deliveryId
      MERGE (delivery:Delivery {id: $deliveryId})
        ON CREATE SET delivery.startedAt = $at, delivery.attempts = 0
      // What was withdrawn can be there again, as where an outlet states a claim once more.
      SET delivery.state = 'PENDING'
      MERGE (webhook)-[:SENT]->(delivery)
      MERGE (delivery)-[:TELLS_OF]->(verdict)
      RETURN collect(delivery.attempts) AS attempts
    }
    RETURN head(attempts) AS attempts`,
});

const attempt = {
  ...{ attempts: integer(), outcome: z.string(), httpStatus: integer().nullable(), attemptedAt: z.string() },
};

/** Keeps that a change was delivered: its webhook is served up to it, and still held. Gives a row if it was. */
export const completeDelivery = statement({
  name: "webhook.complete-delivery",
  params: owned.extend({
    attempt: z.object(attempt),
    servedAt: z.string(),
    servedId: z.string(),
    leaseUntil: z.string(),
  }),
  row: z.object({ id: z.string() }),
  text: cypher`${whileHeld}
    SET webhook.servedAt = $servedAt, webhook.servedId = $servedId, webhook.dueAt = $leaseUntil,
      webhook.pendingId = null
    WITH webhook
    MATCH (delivery:Delivery {id: $deliveryId})
    SET delivery += $attempt, delivery.state = 'DELIVERED', delivery.nextAttemptAt = null
    RETURN webhook.id AS id`,
});

/** Keeps that there is nothing to tell up to a place: its webhook goes on from there, still held. Gives a row if it does. */
export const passOver = statement({
  name: "webhook.pass-over",
  params: webhookId.extend({
    ...{ owner: z.string(), servedAt: z.string(), servedId: z.string(), leaseUntil: z.string() },
  }),
  row: z.object({ id: z.string() }),
  text: cypher`${whileHeld}
    SET webhook.servedAt = $servedAt, webhook.servedId = $servedId, webhook.dueAt = $leaseUntil
    RETURN webhook.id AS id`,
});

/** Keeps that a change was not delivered, and when it is tried again or why it is not; its webhook is let go. */
export const postponeDelivery = statement({
  name: "webhook.postpone-delivery",
  params: owned.extend({
    attempt: z.object({ ...attempt, nextAttemptAt: z.string().nullable() }),
    webhook: z.object({
      ...{ dueAt: z.string(), pausedAt: z.string().nullable(), pausedBecause: z.string().nullable() },
    }),
  }),
  row: noRow,
  text: cypher`${whileHeld}
    SET webhook += $webhook, webhook.owner = null
    WITH webhook
    MATCH (delivery:Delivery {id: $deliveryId})
    SET delivery += $attempt`,
});

/** Keeps that a webhook is served up to a place, and lets it go. */
export const finishServing = statement({
  name: "webhook.finish-serving",
  params: owned.extend({ servedAt: z.string(), servedId: z.string(), dueAt: z.string() }),
  row: noRow,
  text: cypher`${whileHeld}
    ${withdrawOthers}
    SET webhook.servedAt = $servedAt, webhook.servedId = $servedId, webhook.dueAt = $dueAt,
      webhook.owner = null, webhook.pendingId = null`,
});

/** Lets a webhook be served again at once, where its serving ended before it was through. */
export const releaseWebhook = statement({
  name: "webhook.release",
  params: webhookId.extend({ owner: z.string(), dueAt: z.string() }),
  row: noRow,
  text: cypher`${whileHeld}
    SET webhook.dueAt = $dueAt, webhook.owner = null`,
});

/** Forgets what was sent before a time, a part of it at once; gives how much that was. */
export const sweepDeliveries = statement({
  name: "webhook.sweep-deliveries",
  params: z.object({ before: z.string() }),
  row: z.object({ swept: z.number() }),
  text: cypher`
    MATCH (delivery:Delivery) WHERE delivery.startedAt < $before AND delivery.state <> 'PENDING'
    WITH delivery LIMIT 1000
    DETACH DELETE delivery
    RETURN count(*) AS swept`,
});
