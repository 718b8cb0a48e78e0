import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

import { z } from "zod";

import { createGraph } from "../../src/graph/graph.js";
import { processBirth } from "../../src/graph/managed-neo4j/process-birth.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";

const write = statement({
  name: "test.write-note",
  params: z.object({}),
  row: noRow,
  text: cypher`CREATE (:Note {text: "kept"})`,
});
const read = statement({
  name: "test.read-notes",
  params: z.object({}),
  row: z.object({ text: z.string() }),
  text: cypher`MATCH (note:Note) RETURN note.text AS text`,
});

interface Access {
  uri: string;
  user: string;
  password: string;
}

interface Holder {
  process: ChildProcess;
  progress: string[];
  server: Promise<Access>;
  /** Asks it to end, and waits. */
  end(): Promise<void>;
}

describe("the managed Neo4j of a data folder", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-leases-"));
  const holders: Holder[] = [];

  afterAll(async () => {
    await Promise.all(holders.map((holder) => holder.end()));
    rmSync(dataDir, { recursive: true, force: true });
  });

  function hold(): Holder {
    const script = resolve(import.meta.dirname, "../support/hold-neo4j.ts");
    const env = { ...process.env, NODE_OPTIONS: "" };
    const child = spawn(process.execPath, ["--import", "tsx", script, dataDir], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const progress: string[] = [];
    const server = new Promise<Access>((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        const said = JSON.parse(line) as { message?: string; server?: Access };
        if (said.message !== undefined) progress.push(said.message);
        if (said.server !== undefined) resolve(said.server);
      });
      child.once("exit", () => reject(new Error("it ended before it had a server")));
    });
    server.catch(() => undefined);
    const end = async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    };
    const holder = { process: child, progress, server, end };
    holders.push(holder);
    return holder;
  }

  const serverPid = () =>
    (JSON.parse(readFileSync(join(dataDir, "neo4j", "server.json"), "utf8")) as { pid: number }).pid;

  async function notes(access: Access): Promise<string[]> {
    const graph = createGraph({ ...access, database: "neo4j" });
    try {
      return (await graph.read(read, {})).map(({ text }) => text);
    } finally {
      await graph.close();
    }
  }

  it("is one for two processes that start at once, and ends with the last of them", async () => {
    const [first, second] = [hold(), hold()];
    const access = await first.server;
    expect(await second.server).toEqual(access);
    const pid = serverPid();

    const graph = createGraph({ ...access, database: "neo4j" });
    await graph.write(write, {});
    await graph.close();

    await first.end();
    expect(await notes(access)).toEqual(["kept"]);
    await second.end();
    expect(processBirth(pid)).toBeNull();
    expect(readdirSync(join(dataDir, "neo4j", "leases"))).toEqual([]);
  }, 180_000);

  it("keeps its password for its owner only", () => {
    expect(statSync(join(dataDir, "neo4j", "password")).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, "neo4j")).mode & 0o777).toBe(0o700);
  });

  it("is adopted by the next process when the one that started it was killed", async () => {
    const killed = hold();
    const access = await killed.server;
    const pid = serverPid();
    killed.process.kill("SIGKILL");
    await once(killed.process, "exit");
    expect(processBirth(pid)).not.toBeNull();

    const next = hold();
    expect(await next.server).toEqual(access);
    expect(await notes(access)).toEqual(["kept"]);
    await next.end();
    expect(processBirth(pid)).toBeNull();
  }, 180_000);

  it("is started again, with all that it held, when it was killed itself", async () => {
    const before = hold();
    await before.server;
    process.kill(serverPid(), "SIGKILL");
    const next = hold();
    expect(await notes(await next.server)).toEqual(["kept"]);
    await Promise.all([before.end(), next.end()]);
  }, 180_000);

  it("is stopped when its starter is told to end before it answers", async () => {
    const hasty = hold();
    while (!hasty.progress.includes("Starting Neo4j (1 s)"))
      await new Promise((resolve) => setTimeout(resolve, 100));
    const pid = serverPid();
    await hasty.end();
    expect(processBirth(pid)).toBeNull();
  }, 180_000);
});
