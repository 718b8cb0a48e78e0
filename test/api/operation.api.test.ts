/** @jest-environment ./test/support/native-arrays-environment.js */
import { setTimeout as wait } from "node:timers/promises";

import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

import { ClaimChangedDocument, createClaimgraphClient } from "../../packages/client/src/index.js";
import type { App } from "../../src/app.js";
import type { Scope } from "../../src/domain/access.js";
import { ANALYSIS_PAGE_QUERY } from "../../src/server/example-queries.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { clearGraph } from "../support/neo4j.js";
import { receiveTraces, type TraceReceiver } from "../support/trace-receiver.js";
import { call, query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

const TEXT = "The cannery in Gull Bay closed on 14 April 2026 after inspectors found rust in two boilers.";
const SECRET = "cg_0123456789abcdef_";

let receiver: TraceReceiver;
let app: App;
let server: RunningServer;
const logged: Record<string, unknown>[] = [];

beforeAll(async () => {
  receiver = await receiveTraces();
  const logTo = { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) };
  app = await openSampleApp(null, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, COST_BUCKET: "20000" }, logTo);
});
beforeEach(async () => {
  await clearGraph(app.graph);
  logged.length = 0;
  server = await startServer({ ...app, config: { ...app.config, port: 0 } });
});
afterEach(() => server.close());
afterAll(async () => {
  await clearGraph(app.graph);
  await app.close();
  await receiver.close();
});

const analyze = (headers: Record<string, string> = {}) =>
  query<{ analyzeArticle: { analysis: { id: string } } }>(
    server.url,
    "mutation HandIn($text: String!) { analyzeArticle(input: { text: $text, wait: true }) { analysis { id } } }",
    { text: TEXT },
    headers,
  );
const scrape = async (headers: Record<string, string> = {}) => call(`${server.url}/metrics`, { headers });
/** The value of the one sample that has this name and all of these labels; undefined where there is none. */
const sample = (text: string, name: string, labels: Record<string, string> = {}): number | undefined => {
  const line = text
    .split("\n")
    .find(
      (candidate) =>
        candidate.replace(/[{ ].*/, "") === name &&
        Object.entries(labels).every(([label, value]) => candidate.includes(`${label}="${value}"`)),
    );
  return line === undefined ? undefined : Number(line.split(" ").at(-1));
};

describe("/metrics", () => {
  it("counts requests, operations, fields, statements and analyses by names that nobody can multiply", async () => {
    const { data } = await analyze();
    await query(server.url, ANALYSIS_PAGE_QUERY, { id: data.analyzeArticle.analysis.id });
    for (let n = 0; n < 20; n++) await query(server.url, `query Mine${n} { articles { nodes { url } } }`);
    await call(`${server.url}/some/where/${Math.random()}`);
    await query(server.url, "{ nothing }");
    const { status, headers, text } = await scrape();
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain("text/plain");

    const requests = "claimgraph_http_request_duration_seconds_count";
    expect(sample(text, requests, { route: "/graphql", method: "POST", status: "200" })).toBe(22);
    expect(sample(text, requests, { route: "/graphql", status: "400" })).toBe(1);
    expect(sample(text, requests, { route: "other", status: "404" })).toBe(1);
    const operations = "claimgraph_graphql_operation_duration_seconds_count";
    expect(sample(text, operations, { operation: "AnalysisPage", type: "query", outcome: "OK" })).toBe(1);
    expect(sample(text, operations, { operation: "other", type: "query", outcome: "OK" })).toBe(20);
    expect(sample(text, operations, { outcome: "GRAPHQL_VALIDATION_FAILED" })).toBe(1);
    expect(text).not.toContain("Mine");
    const fields = "claimgraph_graphql_field_duration_seconds_count";
    expect(sample(text, fields, { field: "Mutation.analyzeArticle" })).toBe(1);
    expect(sample(text, fields, { field: "Article.url" })).toBeUndefined();
    expect(sample(text, "claimgraph_statement_duration_seconds_count", { statement: "analysis.queue" })).toBe(
      1,
    );
    expect(sample(text, "claimgraph_analyses", { status: "QUEUED" })).toBe(0);
    expect(sample(text, "claimgraph_analysis_queue_age_seconds")).toBe(0);
    expect(sample(text, "claimgraph_analyses_ended_total", { status: "COMPLETED" })).toBe(1);
    expect(sample(text, "claimgraph_claim_changes_total", { kind: "NEW_MENTION" })).toBeGreaterThan(0);
    expect(sample(text, "process_resident_memory_bytes")).toBeGreaterThan(0);
  });

  it("counts subscriptions while they are open, and who was refused for what it cost", async () => {
    const client = createClient({
      url: `${server.url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
    });
    const events = client.iterate({ query: "subscription { claimChanged { kind } }" });
    const first = events.next();
    await wait(500);
    expect(sample((await scrape()).text, "claimgraph_graphql_subscriptions")).toBe(1);
    await analyze();
    expect((await first).value).toMatchObject({
      data: { claimChanged: { kind: "NEW_MENTION" } },
      extensions: { cost: { asked: 2, allowed: 20_000 }, rateLimit: { limit: 20_000 } },
    });
    await client.dispose();
    await wait(200);
    expect(sample((await scrape()).text, "claimgraph_graphql_subscriptions")).toBe(0);
    const dear = "{ articles(first: 100) { nodes { claims: mentions(first: 90) { nodes { id } } } } }";
    const answers = [
      await query(server.url, dear),
      await query(server.url, dear),
      await query(server.url, dear),
    ];
    expect(answers.map(({ status }) => status)).toContain(429);
    expect(
      sample((await scrape()).text, "claimgraph_rate_limited_total", { reason: "cost" }),
    ).toBeGreaterThan(0);
  });

  it("counts a subscription no longer once it was left, also while it waits for its next event", async () => {
    const client = createClaimgraphClient({ url: server.url, webSocket: WebSocket });
    const events = client.subscribe(ClaimChangedDocument, {});
    const next = events.next();
    await wait(500);
    expect(sample((await scrape()).text, "claimgraph_graphql_subscriptions")).toBe(1);
    await events.return();
    expect(await next).toEqual({ done: true, value: undefined });
    await wait(200);
    expect(sample((await scrape()).text, "claimgraph_graphql_subscriptions")).toBe(0);
    await client.close();
  });
});

describe("the log", () => {
  it("has a line for each request with who asked for what, and the request's id on what was done for it", async () => {
    await analyze({ "x-request-id": "request-of-mine" });
    await call(`${server.url}/healthz`);
    await wait(100);
    const answered = logged.filter(({ msg }) => msg === "a request was answered");
    expect(answered).toMatchObject([
      {
        ...{ level: 30, requestId: "request-of-mine", method: "POST", route: "/graphql", status: "200" },
        ...{ caller: "local operator", operation: "HandIn", ms: expect.any(Number) as number },
      },
      { level: 20, route: "/healthz", caller: null, operation: null },
    ]);
    const came = logged.filter(({ msg }) => msg === "an analysis came further");
    expect(came.map(({ status }) => status)).toEqual(
      expect.arrayContaining(["QUEUED", "RUNNING", "COMPLETED"]),
    );
    for (const line of came)
      expect(line).toMatchObject({ requestId: "request-of-mine", analysisId: expect.any(String) as string });
    expect(JSON.stringify(logged)).not.toContain("Gull Bay");
  });

  it("has a line for each subscription, and what it hides from the caller under the request's id", async () => {
    const broken = new Error("secret words of the database");
    const services = {
      ...app.services,
      claimChanges: (): never => {
        throw broken;
      },
      analysisProgress: async function* (): AsyncGenerator<string> {
        yield await Promise.reject<string>(broken);
      },
    };
    const { analyzeArticle } = (await analyze()).data;
    const failing = await startServer({ ...app, services, config: { ...app.config, port: 0 } });
    const client = createClient({
      url: `${failing.url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
    });
    const first = async (query: string, requestId: string) =>
      (await client.iterate({ query, extensions: { requestId } }).next()).value as unknown;
    const answers = [
      await first("subscription { claimChanged { kind } }", "at-the-start"),
      await first(
        `subscription Progress { analysisProgress(id: "${analyzeArticle.analysis.id}") { status } }`,
        "in-between",
      ),
    ];
    const hidden = { code: "INTERNAL_SERVER_ERROR" };
    expect(answers).toMatchObject([
      { errors: [{ extensions: { ...hidden, requestId: "at-the-start" } }] },
      { errors: [{ extensions: { ...hidden, requestId: "in-between" } }] },
    ]);
    expect(JSON.stringify(answers)).not.toContain("secret");
    await client.dispose();
    await failing.close();
    expect(logged.filter(({ msg }) => msg === "a subscription failed")).toMatchObject([
      { level: 50, requestId: "at-the-start", err: { message: "secret words of the database" } },
      { level: 50, requestId: "in-between", err: { message: "secret words of the database" } },
    ]);
    expect(logged.filter(({ msg }) => msg === "a subscription has ended")).toMatchObject([
      {
        ...{ level: 30, requestId: "in-between", method: "WEBSOCKET", route: "/graphql" },
        ...{ caller: "local operator", operation: "Progress" },
      },
    ]);
  });
});

describe("traces", () => {
  const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  it("go to the collector as part of the caller's own, without a word of the article", async () => {
    receiver.spans.length = 0;
    await analyze({ traceparent: `00-${TRACE}-00f067aa0ba902b7-01` });
    const spans = await receiver.until(({ name, traceId }) => name === "POST /graphql" && traceId === TRACE);
    const named = (name: string) => spans.find((span) => span.name === name && span.traceId === TRACE);
    expect(named("POST /graphql")).toMatchObject({ traceId: TRACE, parentSpanId: "00f067aa0ba902b7" });
    const operation = named("mutation HandIn")!;
    expect(operation.parentSpanId).toBe(named("POST /graphql")!.spanId);
    const analysis = named("analysis")!;
    expect(analysis.traceId).toBe(TRACE);
    for (const step of ["read", "gather", "commit"])
      expect(named(`analysis: ${step}`)).toMatchObject({ parentSpanId: analysis.spanId });
    expect(named("analysis.complete")).toMatchObject({ parentSpanId: named("analysis: commit")!.spanId });
    expect(JSON.stringify(receiver.bodies)).not.toContain("Gull Bay");
  });
});

describe("a server that is told to stop", () => {
  const opened = (url: string) =>
    new Promise<WebSocket>((resolve) => {
      const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
      socket.once("open", () => resolve(socket));
    });

  it("ends websockets with 1001, answers what is under way, takes nothing new, and waits for nobody who is silent", async () => {
    const ending = await startServer({ ...app, config: { ...app.config, port: 0 } });
    const [polite, silent] = [await opened(ending.url), await opened(ending.url)];
    const closed = new Promise<number>((resolve) => polite.once("close", resolve));
    silent.pause();
    const underWay = query<{ articles: object }>(ending.url, "{ articles { totalCount } }");
    await wait(20);
    const began = Date.now();
    const stopping = ending.close();
    const ready = await call(`${ending.url}/readyz`);
    expect([ready.status, JSON.parse(ready.text)]).toMatchObject([503, { ready: false, stopping: true }]);
    const refused = await query(ending.url, "{ articles { totalCount } }");
    expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: "STOPPING" } }] });
    expect(await closed).toBe(1001);
    expect((await underWay).data.articles).toEqual({ totalCount: 0 });
    await stopping;
    expect(Date.now() - began).toBeLessThan(9_000);
    await expect(call(`${ending.url}/readyz`)).rejects.toThrow("ECONNREFUSED");
    silent.terminate();
  });
});

// Last, since a server that has seen a key asks for one from then on.
describe("/metrics, once there are keys,", () => {
  it("is for a key that may read", async () => {
    const keyOf = async (name: string, ...scopes: Scope[]) =>
      (await app.services.apiKeys.add({ name, scopes, expiresAt: null, by: "a test" })).key;
    const [reader, other] = [await keyOf("Prometheus", "read"), await keyOf("Bob", "analyze")];
    await server.close();
    server = await startServer({ ...app, config: { ...app.config, port: 0, anonymousReading: true } });
    const bearing = (key: string) => ({ authorization: `Bearer ${key}` });
    expect((await scrape(bearing(reader))).status).toBe(200);
    expect((await scrape(bearing(other))).status).toBe(403);
    expect((await scrape()).status).toBe(403);
    expect((await scrape(bearing(`${SECRET}${"A".repeat(43)}`))).status).toBe(401);
  });
});
