import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import type { WebhookFilter } from "../../src/domain/webhooks/webhook.js";
import { cypher, statement } from "../../src/graph/statement.js";
import type { ServingParts } from "../../src/services/webhooks/deliver-change.js";
import { serveWebhooks, sweepLog } from "../../src/services/webhooks/serve-webhooks.js";
import { createWebhooks, type Webhooks } from "../../src/services/webhooks/webhooks.js";
import { createWebhookSender } from "../../src/web-sources/webhook-sender.js";
import {
  type ScriptedAnswer,
  type ScriptedServer,
  type SeenRequest,
  serveScript,
} from "./scripted-server.js";

/** What serves webhooks in one process, by a clock that the tests move. */
export interface Office {
  webhooks: Webhooks;
  /** Does what is due; gives whether one has more to hear. */
  serve(signal?: AbortSignal): Promise<boolean>;
  sweep(): Promise<void>;
  attempts: Parameters<ServingParts["onAttempt"]>[0][];
  close(): Promise<void>;
}

export interface OfficeOptions {
  now: () => Date;
  /** Where it may send besides the public internet. */
  allow: string[];
}

/** Long enough for an answer on loopback. */
const PATIENCE_MS = 1_000;

/** Opens what serves webhooks as one process does it. */
export function openOffice(graph: Graph, { now, allow }: OfficeOptions): Office {
  const sender = createWebhookSender({
    ...{ fetchAllow: allow, userAgent: null, timeoutMs: PATIENCE_MS, now: () => now().getTime() },
  });
  const attempts: Office["attempts"] = [];
  const parts = {
    graph,
    sender,
    now,
    onAttempt: (attempt: Office["attempts"][number]) => void attempts.push(attempt),
  };
  return {
    webhooks: createWebhooks(parts),
    serve: (signal = new AbortController().signal) => serveWebhooks(parts, signal),
    sweep: () => sweepLog(parts),
    attempts,
    close: sender.close,
  };
}

/** A real receiver that answers as it is told, one answer after another and then 204; null: never. */
export interface Receiver extends ScriptedServer {
  answers: (ScriptedAnswer | null | ((request: SeenRequest) => Promise<ScriptedAnswer>))[];
}

export async function serveReceiver(): Promise<Receiver> {
  const answers: Receiver["answers"] = [];
  const server = await serveScript((request) => {
    const answer = answers.length === 0 ? { status: 204, body: "" } : answers.shift()!;
    return typeof answer === "function" ? answer(request) : answer;
  });
  return { ...server, answers };
}

interface Made {
  name?: string | undefined;
  filter?: Partial<WebhookFilter> | undefined;
  /** At the receiver. */
  path?: string | undefined;
}

/** Adds a webhook, that is told everything unless something is said; gives its secret. */
export async function addWebhook(
  { office, receiver }: { office: Office; receiver: Receiver },
  { name = "Desk", filter = {}, path = "/hook" }: Made,
): Promise<string> {
  const url = `${receiver.url}${path}`;
  const whole = { claimId: null, sources: null, to: null, ...filter };
  const { secret } = await office.webhooks.add({ name, url, secret: null, filter: whole, by: "the tests" });
  return secret;
}

/** What a receiver was told at a path, as "id from → to", each id by the number of its first sending. */
export function toldChanges({ seen }: Receiver, path = "/hook"): string[] {
  const requests = seen.filter((request) => request.path === path);
  const ids = [...new Set(requests.map(({ headers }) => headers["webhook-id"]))];
  return requests.map(({ headers, body }) => {
    const { data } = JSON.parse(body) as { data: { from: string; to: string } };
    return `${ids.indexOf(headers["webhook-id"]) + 1} ${data.from} → ${data.to}`;
  });
}

const allDeliveries = statement({
  name: "test.delivery-log",
  params: z.object({}),
  row: z.object({ line: z.string(), properties: z.string() }),
  text: cypher`
    MATCH (webhook:Webhook)-[:SENT]->(delivery:Delivery)
    RETURN webhook.name + ' ' + delivery.state + ' ' + toInteger(delivery.attempts) + ' ' + coalesce(delivery.outcome, '-')
      + ' ' + coalesce(toString(delivery.httpStatus), '-') AS line,
      reduce(all = '', key IN keys(delivery) | all + toString(delivery[key]) + ' ') AS properties
    ORDER BY delivery.startedAt, delivery.attemptedAt, delivery.id`,
});

/** The whole log, a line for each delivery. */
export const deliveryLog = async (graph: Graph): Promise<string[]> =>
  (await graph.read(allDeliveries, {})).map(({ line }) => line);

/** All that is kept of the deliveries. */
export const deliveryProperties = async (graph: Graph): Promise<string> =>
  (await graph.read(allDeliveries, {})).map(({ properties }) => properties).join(" ");
