import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { z } from "zod";

import { readConfig } from "../../src/config.js";
import { createGraph, type Graph } from "../../src/graph/graph.js";
import { acquireNeo4j } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../../src/graph/migrations.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { clearGraph } from "../../test/support/neo4j.js";
import { startRedis, type TestRedis } from "../../test/support/redis-server.js";
import { madeUpArticle } from "./made-up-article.js";

/** A Neo4j, a Redis and a server of their own, and the workers that are started beside them. */
export interface WorkerScene {
  graph: Graph;
  redis: TestRedis;
  /** Has the server put so many articles in line, in an empty graph. */
  handIn(articles: number): Promise<void>;
  startWorker(): Promise<ChildProcess>;
  /** How many analyses there are by their status. */
  statuses(): Promise<Record<string, number>>;
  /** Has so many workers run so many articles; gives their pace once they are warm, and Neo4j's share of the processors. */
  measure(workers: number, articles: number): Promise<{ perSecond: number; share: number }>;
  close(): Promise<void>;
}

const program = join(import.meta.dirname, "../../bin/claimgraph.js");
/** The first articles warm a worker up. */
const WARM_UP = 0.3;
const HAND_IN = `mutation ($text: String!, $url: String!) {
  analyzeArticle(input: { text: $text, url: $url, wait: false }) { analysis { id } userErrors { message } } }`;

const countByStatus = statement({
  name: "bench.count-by-status",
  params: z.object({}),
  row: z.object({ status: z.string(), count: z.number() }),
  text: cypher`MATCH (analysis:Analysis) RETURN analysis.status AS status, count(*) AS count`,
});

export async function createWorkerScene(): Promise<WorkerScene> {
  const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-workers-"));
  const onProgress = (message: string) => process.stderr.write(`${message}\n`);
  const neo4j = await acquireNeo4j({ config: { ...readConfig(), dataDir }, onProgress });
  const graph = createGraph(neo4j);
  await migrate(graph);
  const redis = await startRedis();
  const environment = {
    ...{ NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password, REDIS_URL: redis.url, DATA_DIR: dataDir },
    ...{ NODE_ENV: "production", LOG_LEVEL: "fatal", PORT: "0" },
  };
  const start = async (command: string, analysesAtOnce: number) => {
    const child = spawn(process.execPath, [program, command, "--json"], {
      env: { ...process.env, ...environment, ANALYSES_AT_ONCE: String(analysesAtOnce) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    return { child, said: said.toString() };
  };
  const server = await start("serve", 0);
  const { url } = JSON.parse(server.said) as { url: string };
  const statuses = async () =>
    Object.fromEntries((await graph.read(countByStatus, {})).map(({ status, count }) => [status, count]));
  const handIn = async (articles: number) => {
    await clearGraph(graph);
    for (let number = 0; number < articles; number++)
      await ask(url, { text: madeUpArticle(number), url: `https://outlet-${number % 9}.example/${number}` });
  };
  const startWorker = async () => (await start("worker", 1)).child;
  const completedBy = async (least: number) => {
    while (((await statuses())["COMPLETED"] ?? 0) < least) await wait(50);
    return { at: performance.now(), busy: busySeconds(dataDir) };
  };
  return {
    ...{ graph, redis, handIn, startWorker, statuses },
    measure: async (workers, articles) => {
      await handIn(articles);
      const started = await Promise.all(Array.from({ length: workers }, startWorker));
      const warm = Math.ceil(articles * WARM_UP);
      const [from, to] = [await completedBy(warm), await completedBy(articles)];
      for (const child of started) await stop(child);
      const seconds = (to.at - from.at) / 1000;
      return {
        perSecond: (articles - warm) / seconds,
        share: (to.busy - from.busy) / seconds / cpus().length,
      };
    },
    close: async () => {
      await stop(server.child);
      await graph.close();
      await redis.close();
      await neo4j.release();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ask(url: string, variables: object): Promise<void> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: HAND_IN, variables }),
  });
  const { data } = (await answer.json()) as { data: { analyzeArticle: { analysis: object | null } } | null };
  if (data?.analyzeArticle.analysis == null) throw new Error("The server did not take an article in.");
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** The processor time that the managed Neo4j has taken, by what Linux says of its process. */
function busySeconds(dataDir: string): number {
  const { pid } = JSON.parse(readFileSync(join(dataDir, "neo4j/server.json"), "utf8")) as { pid: number };
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  // utime and stime, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
