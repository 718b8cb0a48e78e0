import { Webhook } from "standardwebhooks";

import type { Graph } from "../../src/graph/graph.js";
import { createWebhooks } from "../../src/services/webhooks/webhooks.js";
import { serveWebhooks } from "../../src/services/webhooks/serve-webhooks.js";
import { createWebhookSender } from "../../src/web-sources/webhook-sender.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { inOwnWords } from "../support/own-words.js";
import { type ScriptedServer, serveScript } from "../support/scripted-server.js";

const CLOSED =
  "The Mill Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const story = (from: string, ...claims: string[]): ToldArticle => ({
  ...{ from, claims, on: "2026-04-15" },
  text: claims.map((claim, at) => inOwnWords(claim, `${from[0]}${at}w`)).join("\n\n"),
});

let graph: Graph;
let receiver: ScriptedServer;

beforeAll(async () => {
  graph = await openTestGraph();
  receiver = await serveScript(() => ({ status: 204, body: "" }));
});
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await Promise.all([graph.close(), receiver.close()]);
});

describe("a webhook", () => {
  it("is told of a changed verdict by a signed request", async () => {
    const sender = createWebhookSender({ fetchAllow: [receiver.place], userAgent: null });
    const now = () => new Date();
    const parts = { graph, sender, now, onAttempt: () => undefined };
    await tell(graph, story("gazette.example", CLOSED));
    const filter = { claimId: null, sources: null, to: null };
    const { secret } = await createWebhooks(parts).add({
      ...{ name: "Desk", url: `${receiver.url}/hook`, secret: null, filter, by: "the tests" },
    });
    await tell(graph, story("herald.example", CLOSED));
    await serveWebhooks(parts, new AbortController().signal);
    const [asked] = receiver.seen;
    const told = new Webhook(secret).verify(asked!.body, asked!.headers as Record<string, string>);
    expect(told).toMatchObject({
      type: "verdict.changed",
      data: { from: "SINGLE_SOURCE", to: "CORROBORATED" },
    });
    expect(receiver.seen).toHaveLength(1);
    await sender.close();
  });
});
