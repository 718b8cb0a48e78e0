import type { Graph } from "../../src/graph/graph.js";
import { serveWebhooks } from "../../src/services/webhooks/serve-webhooks.js";
import { createWebhooks } from "../../src/services/webhooks/webhooks.js";
import { createWebhookSender } from "../../src/web-sources/webhook-sender.js";
import { serveScript } from "./scripted-server.js";

/** Adds a webhook with a real receiver; what it gives tells all webhooks what changed since, and ends the receiver. */
export async function listenForChanges(graph: Graph, name: string): Promise<() => Promise<void>> {
  const receiver = await serveScript(() => ({ status: 204, body: "" }));
  const sender = createWebhookSender({ fetchAllow: ["127.0.0.1:*"], userAgent: null });
  const parts = { graph, sender, now: () => new Date(), onAttempt: () => undefined };
  const filter = { claimId: null, sources: null, to: null };
  const made = { name, url: receiver.url, secret: null, filter, by: "the tests" };
  await createWebhooks(parts).add(made);
  return async () => {
    await serveWebhooks(parts, new AbortController().signal);
    await Promise.all([sender.close(), receiver.close()]);
  };
}
