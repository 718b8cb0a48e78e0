import { createGraph, type Graph, type GraphOptions } from "../graph/graph.js";
import { acquireNeo4j } from "../graph/managed-neo4j/acquire-neo4j.js";
import type { CommandContext } from "./run-command.js";

/** Runs work on the database alone, starting the managed one for it where none runs, and lets go of it afterwards. */
export async function withGraph<T>(
  { config, reporter, signal }: Pick<CommandContext, "config" | "reporter" | "signal">,
  work: (graph: Graph) => Promise<T>,
  options: Pick<GraphOptions, "timeoutMs"> = {},
): Promise<T> {
  const neo4j = await acquireNeo4j({ config, onProgress: reporter.step, signal });
  const graph = createGraph({ ...neo4j, ...options });
  try {
    await graph.verifyConnectivity();
    return await work(graph);
  } finally {
    await graph.close();
    await neo4j.release();
  }
}
