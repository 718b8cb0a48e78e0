import { z } from "zod";

import { VERDICT_VALUES } from "../domain/verdict.js";
import { PAUSE_REASONS, type StoredWebhook, type WebhookFilter } from "../domain/webhooks/webhook.js";
import { cypher, integer, statement } from "./statement.js";
import { changeFields, changeFilter, changeNode, isChange } from "./verdict-change.queries.js";

const filterJson: z.ZodType<WebhookFilter, string> = z
  .string()
  .transform((json) => JSON.parse(json) as unknown)
  .pipe(
    z.object({
      claimId: z.string().nullable(),
      sources: z.array(z.string()).nullable(),
      to: z.array(z.enum(VERDICT_VALUES)).nullable(),
    }),
  );

export const webhookRow: z.ZodType<StoredWebhook, unknown> = z.object({
  ...{ id: z.string(), name: z.string(), url: z.string(), secret: z.string(), filter: filterJson },
  ...{ createdAt: z.string(), createdBy: z.string() },
  ...{ pausedAt: z.string().nullable(), pausedBecause: z.enum(PAUSE_REASONS).nullable() },
  ...{ servedAt: z.string(), servedId: z.string(), dueAt: z.string() },
  ...{ formerSecret: z.string().nullable(), formerSecretUntil: z.string().nullable() },
});

/** The columns of a bound `webhook`. */
export const webhookColumns = cypher`webhook.id AS id, webhook.name AS name, webhook.url AS url, webhook.secret AS secret,
      webhook.filter AS filter, webhook.createdAt AS createdAt, webhook.createdBy AS createdBy,
      webhook.pausedAt AS pausedAt, webhook.pausedBecause AS pausedBecause, webhook.servedAt AS servedAt,
      webhook.servedId AS servedId, webhook.dueAt AS dueAt, webhook.formerSecret AS formerSecret,
      webhook.formerSecretUntil AS formerSecretUntil`;

/** All webhooks, in the order of their names. */
export const allWebhooks = statement({
  name: "webhook.all",
  params: z.object({}),
  row: webhookRow,
  text: cypher`MATCH (webhook:Webhook) WHERE webhook.name >= '' RETURN ${webhookColumns} ORDER BY name`,
});

/** How many webhooks somebody has added that are there. */
export const countWebhooksBy = statement({
  name: "webhook.count-by",
  params: z.object({ by: z.string() }),
  row: z.object({ count: z.number() }),
  text: cypher`MATCH (webhook:Webhook) WHERE webhook.name >= '' AND webhook.createdBy = $by RETURN count(webhook) AS count`,
});

/** The webhook of a name. */
export const webhookByName = statement({
  name: "webhook.by-name",
  params: z.object({ name: z.string() }),
  row: webhookRow,
  text: cypher`MATCH (webhook:Webhook {name: $name}) RETURN ${webhookColumns}`,
});

/**
 * Looks through so many verdicts after a place, up to a commit, in the order in which they were decided: gives the first of them
 * that is a change to be told, if one is, and the last of them; no row where none is left. What was decided of a claim that has
 * become part of another is told of that one.
 */
export const nextChange = statement({
  name: "webhook.next-change",
  params: z.object({
    ...changeFilter,
    ...{ servedAt: z.string(), servedId: z.string(), upTo: z.string(), stretch: integer() },
  }),
  row: z.object({
    change: changeNode.nullable(),
    last: z.object({ servedAt: z.string(), servedId: z.string() }),
  }),
  text: cypher`
    MATCH (verdict:Verdict)
    WHERE verdict.decidedAt >= $servedAt AND verdict.decidedAt <= $upTo
      AND (verdict.decidedAt > $servedAt OR verdict.id > $servedId)
    WITH verdict ORDER BY verdict.decidedAt, verdict.id LIMIT $stretch
    WITH collect(verdict) AS looked
    WITH looked, looked[-1] AS last WHERE last IS NOT NULL
    CALL (looked) {
      UNWIND looked AS verdict
      MATCH (verdict)<-[:HAS_VERDICT]-(:Claim|FormerClaim)-[:MERGED_INTO*0..]->(claim:Claim)
      WHERE ${isChange}
      WITH claim, former, verdict ORDER BY verdict.decidedAt, verdict.id LIMIT 1
      RETURN collect(${changeFields}) AS changes
    }
    RETURN head(changes) AS change, {servedAt: last.decidedAt, servedId: last.id} AS last`,
});
