import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import { databaseVersion } from "../graph/health.queries.js";
import { anyKey } from "../graph/key.queries.js";
import { unfinishedIndexes } from "../graph/migration/migration.queries.js";
import { migrationStatus } from "../graph/migrations.js";
import { refuseOpenHost } from "../local-peers.js";
import type { Check } from "./doctor.js";
import type { CommandContext } from "./run-command.js";
import { withGraph } from "./with-graph.js";

/** What only the database can tell: whether it answers, its version, migrations and indexes, and keys. */
export async function* databaseChecks(
  context: Pick<CommandContext, "config" | "reporter" | "signal">,
): AsyncGenerator<Check> {
  try {
    yield* await withGraph(context, async (graph) => [
      await version(graph),
      await migrations(graph),
      await indexes(graph),
      await listening(context.config, graph),
    ]);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const remedy =
      "Put right what is named above; with NEO4J_URI, check the address, NEO4J_USER and NEO4J_PASSWORD.";
    yield { name: "Database", ok: false, detail, remedy };
  }
}

/** Others may call once there is a key, which the database alone knows. */
async function listening(config: Config, graph: Graph): Promise<Check> {
  const detail = `${config.host}:${config.port}`;
  const keysExist = config.apiKeys.length > 0 || (await graph.read(anyKey, {})).length > 0;
  try {
    refuseOpenHost(config, { keysExist });
    return { name: "Listening on", ok: true, detail };
  } catch (error) {
    return { name: "Listening on", ok: false, detail, remedy: (error as Error).message };
  }
}

async function version(graph: Graph): Promise<Check> {
  const [row] = await graph.read(databaseVersion, {});
  const detail = row === undefined ? "unknown version" : `Neo4j ${row.version} ${row.edition}`;
  const ok = row !== undefined && isNewEnough(row.version);
  return {
    name: "Database",
    ok,
    detail,
    remedy: "Use Neo4j 5.13 or newer: older ones have no vector index.",
  };
}

function isNewEnough(found: string): boolean {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  return major > 5 || (major === 5 && minor >= 13);
}

async function migrations(graph: Graph): Promise<Check> {
  const { applied, pending, problem, current } = await migrationStatus(graph);
  const detail = `${applied.length} applied, ${pending.length} pending`;
  return { name: "Migrations", ok: current, detail, remedy: problem ?? "Run `npx claimgraph migrate`." };
}

async function indexes(graph: Graph): Promise<Check> {
  const unfinished = await graph.read(unfinishedIndexes, {});
  const detail =
    unfinished.length === 0
      ? "all online"
      : unfinished.map(({ name, state }) => `${name} ${state}`).join(", ");
  return {
    name: "Indexes",
    ok: unfinished.length === 0,
    detail,
    remedy: "Wait until they are built; run `npx claimgraph migrate` to watch them.",
  };
}
