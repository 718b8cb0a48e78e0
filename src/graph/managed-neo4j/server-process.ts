import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { z } from "zod";

import { processBirth } from "./process-birth.js";
import { heapMegabytes, type ServerFolder, writeServerSettings } from "./server-folder.js";

/** A server that was started, as it stands in server.json for the processes that come after. */
export interface RunningServer {
  pid: number;
  birth: string;
  boltPort: number;
}

const stateShape = z.object({ pid: z.number(), birth: z.string(), boltPort: z.number() });

// Neo4j writes out what it holds when it is asked to stop; on a slow disk that takes a while.
const stopWithinMs = 45_000;

/** The server of this folder that runs at this moment, whoever started it; null when none does. */
export function runningServer({ stateFile }: ServerFolder): RunningServer | null {
  try {
    const state = stateShape.parse(JSON.parse(readFileSync(stateFile, "utf8")));
    return isAlive(state) ? state : null;
  } catch {
    return null;
  }
}

/** Starts the server on a free port and returns at once; it answers some seconds later. */
export async function startServerProcess(
  folder: ServerFolder,
  java: string,
  jars: string,
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const boltPort = await freeLoopbackPort();
  writeServerSettings(folder, boltPort, settings);
  const console = openSync(folder.consoleLog, "w", 0o600);
  const child = spawn(
    java,
    [
      "-XX:+UseG1GC",
      `-Xmx${heapMegabytes()}m`,
      "-cp",
      join(jars, "*"),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${folder.home}`,
      `--config-dir=${join(folder.home, "conf")}`,
    ],
    // In a process group of its own: Ctrl-C on the terminal reaches it through us only, in order.
    { detached: true, stdio: ["ignore", console, console], cwd: folder.home },
  );
  closeSync(console);
  child.unref();
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  if (child.pid === undefined) return failed;
  failed.catch(() => undefined);
  const server = { pid: child.pid, birth: processBirth(child.pid) ?? "ended", boltPort };
  writeFileSync(folder.stateFile, JSON.stringify(server), { mode: 0o600 });
  return server;
}

/** Asks the server to end, waits for it, and only in the worst case ends it by force. */
export async function stopServerProcess(folder: ServerFolder, server: RunningServer): Promise<void> {
  signalServer(server, "SIGTERM");
  for (const start = Date.now(); isAlive(server); await sleep(100))
    if (Date.now() - start > stopWithinMs) signalServer(server, "SIGKILL");
  rmSync(folder.stateFile, { force: true });
}

export function isAlive({ pid, birth }: RunningServer): boolean {
  return processBirth(pid) === birth;
}

function signalServer(server: RunningServer, signal: NodeJS.Signals): void {
  if (isAlive(server)) process.kill(server.pid, signal);
}

function freeLoopbackPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
