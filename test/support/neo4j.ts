import { z } from "zod";

import { createGraph, type Graph, type GraphOptions } from "../../src/graph/graph.js";
import { cypher, integer, statement } from "../../src/graph/statement.js";
import { testDatabase } from "./test-database.js";

/** What `clearGraph` leaves, beside the schema: what migrating put there. */
export const keptLabels = ["Technique", "Migration", "MigrationLock"];

/** Connects to the test database, which is real, migrated and shared by all files: `clearGraph` before and after. */
export function openTestGraph(options: Pick<GraphOptions, "timeoutMs" | "onStatement"> = {}): Promise<Graph> {
  const graph = createGraph({ ...testDatabase(), ...options });
  return graph.verifyConnectivity().then(() => graph);
}

const batch = 5_000;

const deleteSome = statement({
  name: "test.delete-some",
  params: z.object({ kept: z.array(z.string()), limit: integer() }),
  row: z.object({ deleted: z.number() }),
  text: cypher`
    MATCH (node) WHERE none(label IN labels(node) WHERE label IN $kept)
    WITH node LIMIT $limit
    DETACH DELETE node
    RETURN count(*) AS deleted`,
});

/** Deletes all that tests may have made, in batches, so that any amount fits the server's memory. */
export async function clearGraph(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write(deleteSome, { kept: keptLabels, limit: batch });
    if (row === undefined || row.deleted < batch) return;
  }
}
