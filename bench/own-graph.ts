import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "../src/config.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireNeo4j, type AcquiredNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../src/graph/migrations.js";

/** What each statement took. */
export interface StatementTime {
  name: string;
  milliseconds: number;
}

/** Works on a migrated Neo4j of its own, in a temporary folder that goes afterwards (or on the one at NEO4J_URI). */
export async function withOwnGraph<Result>(
  work: (graph: Graph, times: StatementTime[], neo4j: AcquiredNeo4j) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-measure-"));
  const neo4j = await acquireNeo4j({
    config: { ...readConfig(), dataDir },
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  const times: StatementTime[] = [];
  const graph = createGraph({
    ...neo4j,
    onStatement: (name, milliseconds) => times.push({ name, milliseconds }),
  });
  try {
    await migrate(graph);
    return await work(graph, times, neo4j);
  } finally {
    await graph.close();
    await neo4j.release();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
