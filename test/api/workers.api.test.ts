import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

import { Redis } from "ioredis";

import type { Graph } from "../../src/graph/graph.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { claimgraph, startClaimgraph } from "../support/claimgraph-command.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { hasRedis, startRedis, type TestRedis } from "../support/redis-server.js";
import { testDatabase } from "../support/test-database.js";
import { query } from "./http-client.js";

import.meta.jest.setTimeout(240_000);
const whereRedis = hasRedis ? describe : describe.skip;
if (!hasRedis) console.warn("There is no redis-server here: workers are not tested.");

const BARGE = "A barge with 300 tonnes of gravel sank off Gull Bay on 3 May 2026.";
const LIBRARY = "The council of Kingsmere approved 12 million crowns for a new library on 5 May 2026.";
const HOSPITAL = "Sundhaven opened a hospital with 140 beds on 6 May 2026.";
const HAND_IN = `mutation ($text: String!, $wait: Boolean!) {
  analyzeArticle(input: { text: $text, wait: $wait }) { analysis { id status claims { claim { text } } } userErrors { code } } }`;

interface HandedIn {
  analyzeArticle: {
    analysis: { id: string; status: string; claims: { claim: { text: string } }[] } | null;
    userErrors: { code: string }[];
  };
}

whereRedis("a server that leaves analyses to workers", () => {
  let redis: TestRedis;
  let graph: Graph;
  let env: Record<string, string>;
  let server: ChildProcess;
  let url: string;
  const started: ChildProcess[] = [];

  const start = async (command: string, more: Record<string, string> = {}) => {
    const child = startClaimgraph([command, "--json"], { ...env, ...more });
    started.push(child);
    const [said] = (await once(child.stdout!, "data")) as [Buffer];
    return { child, said: JSON.parse(said.toString()) as { url: string } };
  };
  const end = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  const handIn = async (text: string, isAwaited: boolean) => {
    const { data } = await query<HandedIn>(url, HAND_IN, { text, wait: isAwaited });
    return data.analyzeArticle;
  };
  const statusOf = async (id: string) => {
    const { data } = await query<{ analysis: { status: string } | null }>(
      url,
      "query ($id: ID!) { analysis(id: $id) { status } }",
      { id },
    );
    return data.analysis?.status;
  };

  beforeAll(async () => {
    redis = await startRedis();
    graph = await openTestGraph();
    await clearGraph(graph);
    const { uri, user, password } = testDatabase();
    env = {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, REDIS_URL: redis.url },
      // A folder without a model: nobody is to look for one elsewhere.
      ...{ EMBEDDING_MODEL_DIR: import.meta.dirname, PORT: "0" },
    };
    const serving = await start("serve", { ANALYSES_AT_ONCE: "0" });
    [server, url] = [serving.child, serving.said.url];
  });
  afterAll(async () => {
    for (const child of started) await end(child);
    await clearGraph(graph);
    await graph.close();
    await redis.close();
  });

  it("keeps what is handed in until a worker comes, also when the Redis forgets it", async () => {
    const waiting = [await handIn(BARGE, false), await handIn(LIBRARY, false)];
    const ids = waiting.map(({ analysis }) => analysis!.id);
    await wait(500);
    expect(await Promise.all(ids.map(statusOf))).toEqual(["QUEUED", "QUEUED"]);
    const visitor = new Redis(redis.url);
    await visitor.flushall();
    await visitor.quit();
    await start("worker");
    while ((await Promise.all(ids.map(statusOf))).some((status) => status !== "COMPLETED")) await wait(100);
    expect(server.exitCode).toBeNull();
  });

  it("answers who waits with what a worker made of it, and the same text with what stands", async () => {
    const { analysis } = await handIn(HOSPITAL, true);
    expect(analysis).toMatchObject({ status: "COMPLETED", claims: [{ claim: { text: HOSPITAL } }] });
    expect((await handIn(HOSPITAL, true)).analysis!.id).toBe(analysis!.id);
    const differences: string[] = [];
    for await (const line of verifyGraph(graph)) differences.push(line);
    expect(differences).toEqual([]);
  });
});

it("a worker without a Redis, and a server without anybody who analyses, say what to set", async () => {
  const { uri, user, password } = testDatabase();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const alone = await claimgraph(["worker"], { env });
  expect([alone.code, alone.error]).toEqual([expect.any(Number), expect.stringContaining("set REDIS_URL")]);
  const idle = await claimgraph(["serve"], { env: { ...env, ANALYSES_AT_ONCE: "0", PORT: "0" } });
  expect(idle.error).toContain("ANALYSES_AT_ONCE to 1 or more");
});
