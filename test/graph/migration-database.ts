import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";

const named = z.object({ name: z.string() });
const none = z.object({});

const constraints = statement({
  name: "test.constraints",
  params: none,
  row: named,
  text: cypher`SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name`,
});

const indexes = statement({
  name: "test.indexes",
  params: none,
  row: named,
  text: cypher`SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name ORDER BY name`,
});

const forgetMigrations = statement({
  name: "test.forget-migrations",
  params: none,
  row: noRow,
  text: cypher`MATCH (n:Migration|MigrationLock|Technique|Probe) DETACH DELETE n`,
});

const probes = statement({
  name: "test.probes",
  params: none,
  row: z.object({ name: z.string() }),
  text: cypher`MATCH (probe:Probe) RETURN probe.name AS name ORDER BY name`,
});

const techniques = statement({
  name: "test.techniques",
  params: none,
  row: z.object({ slug: z.string() }),
  text: cypher`MATCH (technique:Technique) WHERE technique.id = technique.slug RETURN technique.slug AS slug`,
});

const run = (graph: Graph, text: string) =>
  graph.write(statement({ name: "test.schema", params: none, row: noRow, text }), {});

/** Makes the database as fresh as on the first day: no schema, no record of migrations. */
export async function forgetSchema(graph: Graph): Promise<void> {
  for (const { name } of await graph.read(constraints, {})) await run(graph, `DROP CONSTRAINT ${name}`);
  for (const { name } of await graph.read(indexes, {})) await run(graph, `DROP INDEX ${name}`);
  await graph.write(forgetMigrations, {});
}

/** The names of all constraints and indexes. */
export async function schemaNames(graph: Graph): Promise<string[]> {
  const rows = [...(await graph.read(constraints, {})), ...(await graph.read(indexes, {}))];
  return rows.map((row) => row.name);
}

/** What a runner leaves that is killed while the database makes its second constraint. */
export async function leaveIndexBehind(graph: Graph): Promise<void> {
  await run(graph, "CREATE INDEX publisher_id FOR (n:Publisher) ON (n.id)");
}

/** The names of the nodes that data migrations of these tests made. */
export async function probeNames(graph: Graph): Promise<string[]> {
  return (await graph.read(probes, {})).map((row) => row.name);
}

/** The slugs of the techniques that stand in the graph. */
export async function techniqueSlugs(graph: Graph): Promise<string[]> {
  return (await graph.read(techniques, {})).map((row) => row.slug);
}

/** A temporary folder of migrations, by file name. */
export async function migrationFolder(files: Record<string, string>) {
  const path = await mkdtemp(join(tmpdir(), "claimgraph-migrations-"));
  const write = (name: string, text: string) => writeFile(join(path, name), text);
  for (const [name, text] of Object.entries(files)) await write(name, text);
  return { path, write, remove: () => rm(path, { recursive: true }) };
}

/** A migrating process of its own. */
export interface Runner {
  child: ChildProcess;
  /** Resolves when it has printed the text; rejects when it ends before. */
  printed(text: string): Promise<void>;
  /** Gives all that it printed, and the signal that killed it. */
  ended: Promise<{ output: string; signal: string | null }>;
}

const running = new Set<ChildProcess>();

/** Starts migration-runner.ts with its arguments. */
export function startRunner(...args: string[]): Runner {
  const program = join(import.meta.dirname, "migration-runner.ts");
  const env = { ...process.env, NODE_OPTIONS: "" };
  const options = { env, stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"] };
  const child = spawn(process.execPath, ["--import", "tsx", program, ...args], options);
  running.add(child);
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = new Promise<{ output: string; signal: string | null }>((resolve) =>
    child.on("close", (_code, signal) => {
      running.delete(child);
      resolve({ output, signal });
    }),
  );
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve();
      child.stdout.on("data", look);
      look();
      void ended.then(() => reject(new Error(`The runner ended without saying "${text}": ${output}`)));
    });
  return { child, printed, ended };
}

/** Ends the runners that a failed test left behind, stopped ones too. */
export function killRunners(): void {
  for (const child of running) child.kill("SIGKILL");
}
