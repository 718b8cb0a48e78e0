/** @jest-environment ./test/support/native-arrays-environment.js */
import { setTimeout as wait } from "node:timers/promises";

import { type Client, createClient } from "graphql-ws";
import { Redis } from "ioredis";
import { WebSocket } from "ws";

import type { App } from "../../src/app.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { claimgraph } from "../support/claimgraph-command.js";
import { clearGraph } from "../support/neo4j.js";
import { hasRedis, startRedis, type TestRedis } from "../support/redis-server.js";
import { testDatabase } from "../support/test-database.js";
import { call, query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

import.meta.jest.setTimeout(240_000);
const whereRedis = hasRedis ? describe : describe.skip;
if (!hasRedis)
  console.warn("There is no redis-server here: what several processes tell each other is not tested.");

const CLOSED = "The cannery in Gull Bay closed on 14 April 2026 after inspectors found rust in two boilers.";
const SUNK = "A barge with 300 tonnes of gravel sank off Gull Bay on 3 May 2026.";
const OWN = "The council of Kingsmere approved 12 million crowns for a new library on 5 May 2026.";
const UNHEARD = "Sundhaven opened a hospital with 140 beds on 6 May 2026.";
const RAISED = "The lighthouse of Port Ellery was sold to a hotel on 9 May 2026.";

whereRedis("two servers on one graph, with a Redis", () => {
  let redis: TestRedis;
  let apps: App[];
  let servers: RunningServer[];
  let client: Client;
  const warnings: string[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    const logTo = {
      write: (line: string) =>
        void (line.includes('"level":40') && line.includes("Redis") && warnings.push(line)),
    };
    const open = () => openSampleApp(null, { REDIS_URL: redis.url }, logTo);
    apps = [await open(), await open()];
    await clearGraph(apps[0]!.graph);
    servers = await Promise.all(
      apps.map((app) => startServer({ ...app, config: { ...app.config, port: 0 } })),
    );
    client = createClient({
      url: `${servers[1]!.url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
    });
  });
  afterAll(async () => {
    await client.dispose();
    await Promise.all(servers.map((server) => server.close()));
    await clearGraph(apps[0]!.graph);
    await Promise.all(apps.map((app) => app.close()));
    await redis.close();
  });

  const handIn = (server: number, text: string, wait = true) =>
    query<{ analyzeArticle: { analysis: { id: string } } }>(
      servers[server]!.url,
      `mutation ($text: String!) { analyzeArticle(input: { text: $text, wait: ${wait} }) { analysis { id } } }`,
      { text },
    );
  const ready = async (server: number) => {
    const { status, text } = await call(`${servers[server]!.url}/readyz`);
    return { status, ...(JSON.parse(text) as { redis: string | null }) };
  };
  const until = async (is: () => boolean | Promise<boolean>) => {
    while (!(await is())) await wait(50);
  };
  const openSubscriptions = async () => {
    const { body } = await apps[1]!.telemetry.metrics.text();
    return Number(/^claimgraph_graphql_subscriptions (\d+)$/m.exec(body)?.[1] ?? 0);
  };
  const CHANGED = "subscription { claimChanged { kind claim { text } } }";
  /** What the second server tells a subscriber from now on. */
  const listen = async () => {
    const heard: string[] = [];
    const before = await openSubscriptions();
    const events = client.iterate<{ claimChanged: { kind: string; claim: { text: string } } }>({
      query: CHANGED,
    });
    void (async () => {
      for await (const { data } of events)
        if (data) heard.push(`${data.claimChanged.kind} ${data.claimChanged.claim.text}`);
    })();
    await until(async () => (await openSubscriptions()) > before);
    return heard;
  };

  it("a subscriber of one hears, once, what the other commits, and what a command does", async () => {
    const heard = await listen();
    await handIn(0, CLOSED);
    await until(() => heard.length > 0);
    const { uri, user, password } = testDatabase();
    const env = {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, REDIS_URL: redis.url },
      EMBEDDING_MODEL_DIR: apps[0]!.config.embeddingModelDir!,
    };
    expect((await claimgraph(["analyze", "-", "--json"], { input: SUNK, env })).code).toBe(0);
    await until(() => heard.length > 1);
    await wait(300);
    expect(heard).toEqual([`NEW_MENTION ${CLOSED}`, `NEW_MENTION ${SUNK}`]);
  });

  it("an analysis that one runs is followed at the other, without asking the graph again and again", async () => {
    const { data } = await handIn(0, `${CLOSED} The owners said nothing of what comes next.`, false);
    const { id } = data.analyzeArticle.analysis;
    const document = "subscription ($id: ID!) { analysisProgress(id: $id) { status } }";
    const seen: string[] = [];
    for await (const event of client.iterate<{ analysisProgress: { status: string } }>({
      ...{ query: document, variables: { id } },
    }))
      seen.push(event.data!.analysisProgress.status);
    expect(seen.at(-1)).toBe("COMPLETED");
  });

  it("what somebody else writes into the channel is let pass", async () => {
    const heard = await listen();
    const stranger = new Redis(redis.url);
    for (const text of ["nonsense", '{"from":"x","topic":"claims","message":[{"claimId":1}]}', "[]"])
      await stranger.publish("claimgraph:0", text);
    await stranger.quit();
    await wait(300);
    expect(heard).toEqual([]);
  });

  it("while Redis is away each goes on by itself and says so once; after that they hear each other again", async () => {
    expect(await ready(1)).toMatchObject({ status: 200, ready: true, redis: "reachable", degraded: false });
    warnings.length = 0;
    await redis.stop();
    await until(async () => (await ready(1)).redis === "unreachable");
    expect(await ready(1)).toMatchObject({ status: 200, ready: true, degraded: true });
    const heard = await listen();
    await handIn(1, OWN);
    await until(() => heard.length > 0);
    await handIn(0, UNHEARD);
    await wait(1_000);
    expect(heard).toEqual([`NEW_MENTION ${OWN}`]);
    expect(warnings).toHaveLength(2);
    await redis.start();
    await until(async () => (await ready(0)).redis === "reachable" && (await ready(1)).redis === "reachable");
    await handIn(0, RAISED);
    await until(() => heard.length > 1);
    expect(heard).toEqual([`NEW_MENTION ${OWN}`, `NEW_MENTION ${RAISED}`]);
  });
});
