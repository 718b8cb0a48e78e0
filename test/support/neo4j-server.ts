import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "../../src/config.js";
import { createGraph } from "../../src/graph/graph.js";
import { acquireLocal } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import { processBirth } from "../../src/graph/managed-neo4j/process-birth.js";
import { migrate } from "../../src/graph/migrations.js";
import { type TestDatabase, testDatabaseVariable } from "./test-database.js";

const prefix = "claimgraph-test-";

/** Starts a real Neo4j for the tests in a folder of its own, migrates it and tells the test processes where it is. */
export async function startTestDatabase(): Promise<() => Promise<void>> {
  await stopAbandoned();
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const server = await acquire(dataDir);
  const database: TestDatabase = {
    uri: server.uri,
    user: server.user,
    password: server.password,
    database: "neo4j",
  };
  const stop = async () => {
    await server.release();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const graph = createGraph(database);
  try {
    await migrate(graph);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await graph.close();
  }
  process.env[testDatabaseVariable] = JSON.stringify(database);
  return stop;
}

function acquire(dataDir: string) {
  const onProgress = (message: string) => process.stderr.write(`${message}\n`);
  // Every file empties the graph and fills it with a little: planning for each of these anew would take much of the time.
  const settings = { "dbms.cypher.min_replan_interval": "1d" };
  return acquireLocal({ config: { ...readConfig(), dataDir }, settings, onProgress });
}

/** A run that was killed could not stop its server: the next one does. */
async function stopAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (processBirth(Number.parseInt(name.slice(prefix.length), 10)) !== null) continue;
    const dataDir = join(tmpdir(), name);
    // Another run that starts just now may be stopping the same one.
    await acquire(dataDir)
      .then((server) => server.release())
      .catch(() => undefined);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
