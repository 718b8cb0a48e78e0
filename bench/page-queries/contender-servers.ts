import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import type { AcquiredNeo4j } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import { freePort } from "../../test/support/free-port.js";

/** A server in a process of its own, as each contender has. */
export interface ContenderServer {
  url: string;
  /** What of memory it takes now, in megabytes. */
  megabytes(): number;
  /** The most that it ever took. */
  mostMegabytes(): number;
  stop(): Promise<void>;
}

const ROOT = join(import.meta.dirname, "../..");
const PATIENCE_MS = 120_000;

/** The product as it is built, with its answer cache on or off: `npm run build` comes first. */
export async function startOurs(neo4j: AcquiredNeo4j, answerCache: "on" | "off"): Promise<ContenderServer> {
  if (!existsSync(join(ROOT, "dist")))
    throw new Error("Run `npm run build` first: what is measured is the build.");
  const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
  const limits = { COST_BUCKET: "1000000000", COST_REFILL: "1000000000" };
  const server = await start(["bin/claimgraph.js", "serve"], neo4j, {
    ...{ ...limits, DATA_DIR: dataDir, LOG_LEVEL: "silent", REVISITS: "off", ANSWER_CACHE: answerCache },
  });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...server, url: `${server.url}/graphql`, stop };
}

/** One of the servers beside ours, run from its source. */
export const startBeside = (file: string, neo4j: AcquiredNeo4j): Promise<ContenderServer> =>
  start(["--import", "tsx", join("bench", file)], neo4j, {});

async function start(
  args: string[],
  { uri, password }: AcquiredNeo4j,
  further: Record<string, string>,
): Promise<ContenderServer> {
  const port = await freePort();
  const environment = {
    NEO4J_URI: uri,
    NEO4J_PASSWORD: password,
    PORT: String(port),
    NODE_ENV: "production",
  };
  const child = spawn(process.execPath, args, {
    ...{ cwd: ROOT, env: { ...process.env, ...environment, ...further } },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await listens(port, child);
  return {
    url,
    megabytes: () => megabytesOf(child, "VmRSS"),
    mostMegabytes: () => megabytesOf(child, "VmHWM"),
    stop: () => stop(child),
  };
}

async function listens(port: number, child: ChildProcess): Promise<void> {
  for (const started = performance.now(); performance.now() - started < PATIENCE_MS; await setTimeout(100)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(" ")} ended.`);
    if (await connects(port)) return;
  }
  throw new Error(`${child.spawnargs.join(" ")} does not answer.`);
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.end());
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** By what Linux says of the process: what it takes now, or the most that it took. */
function megabytesOf({ pid }: ChildProcess, line: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
}
