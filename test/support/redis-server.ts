import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { freePort } from "./free-port.js";

/** Whether this machine has Debian's redis-server. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** A real Redis on loopback that can be stopped and started again at its port. */
export interface TestRedis {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-redis-"));
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = async () => {
    const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder];
    const started = spawn("redis-server", [...settings, "--save", "", "--appendonly", "no"]);
    child = started;
    let said = "";
    while (!said.includes("Ready to accept connections")) {
      const [chunk] = (await once(started.stdout, "data")) as [Buffer];
      said += chunk.toString();
    }
  };
  const stop = async () => {
    if (child === null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    child = null;
  };
  await start();
  return {
    ...{ url: `redis://127.0.0.1:${port}/0`, start, stop },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
