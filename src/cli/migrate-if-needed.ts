import type { Graph } from "../graph/graph.js";
import { migrate, migrationStatus } from "../graph/migrations.js";
import type { Reporter } from "./reporter.js";

/** Brings the schema up to date; one read where it is. */
export async function migrateIfNeeded(graph: Graph, reporter: Reporter): Promise<void> {
  const { current } = await migrationStatus(graph);
  if (!current) await migrate(graph, { onProgress: ({ message }) => reporter.step(message) });
}
