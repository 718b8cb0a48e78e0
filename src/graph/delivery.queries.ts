import { z } from "zod";

import { ATTEMPT_OUTCOMES, type Delivery, DELIVERY_STATES } from "../domain/webhooks/webhook.js";
import { pagedStatement } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";
import { changeFields, changeNode } from "./verdict-change.queries.js";

const deliveryRow: z.ZodType<Delivery> = z.object({
  ...{ id: z.string(), state: z.enum(DELIVERY_STATES), attempts: z.number() },
  ...{ outcome: z.enum(ATTEMPT_OUTCOMES).nullable(), httpStatus: z.number().nullable() },
  ...{ startedAt: z.string(), attemptedAt: z.string().nullable(), nextAttemptAt: z.string().nullable() },
});

const deliveryFields = cypher`.id, .state, .attempts, .outcome, .httpStatus, .startedAt, .attemptedAt, .nextAttemptAt`;

const parentIds = { parentIds: z.array(z.string()) };

/** What was told to each webhook in the last thirty days, latest first. */
export const deliveriesByWebhook = pagedStatement({
  name: "delivery.by-webhook",
  sort: { direction: "DESC", kind: "TEXT" },
  params: parentIds,
  node: deliveryRow,
  text: ({ beyond, sorted }) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (webhook:Webhook {id: parentId})
    CALL (webhook) {
      MATCH (webhook)-[:SENT]->(delivery:Delivery)
      WHERE ${beyond("delivery.startedAt", "delivery.id")}
      WITH delivery ${sorted("delivery.startedAt", "delivery.id")}
      RETURN collect({key: delivery.startedAt, id: delivery.id, node: delivery {${deliveryFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countDeliveriesByWebhook = statement({
  name: "delivery.count-by-webhook",
  params: z.object(parentIds),
  row: z.object({ parentId: z.string(), count: z.number() }),
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (webhook:Webhook {id: parentId})
    RETURN parentId, COUNT { (webhook)-[:SENT]->(:Delivery) } AS count`,
});

/** The change that each delivery tells of, as it stands now; no row where it is gone. */
export const changesByDelivery = statement({
  name: "delivery.changes",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), node: changeNode }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (:Delivery {id: parentId})-[:TELLS_OF]->(verdict:Verdict)-[:SUPERSEDES]->(former:Verdict)
    MATCH (verdict)<-[:HAS_VERDICT]-(:Claim|FormerClaim)-[:MERGED_INTO*0..]->(claim:Claim)
    RETURN parentId, ${changeFields} AS node`,
});
