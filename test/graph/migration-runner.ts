/**
 * A migrating process of its own, for tests that kill or stop it:
 * `node --import tsx migration-runner.ts FOLDER LEASE_SECONDS [SIGNAL MESSAGE]` sends itself the signal when the progress
 * says the message, at that very place. Prints each message, and the code of what went wrong.
 */
import { createGraph } from "../../src/graph/graph.js";
import { MigrationError } from "../../src/graph/migration/migration-error.js";
import { migrate } from "../../src/graph/migrations.js";
import { testDatabase } from "../support/test-database.js";

const [folder, leaseSeconds, signal, at] = process.argv.slice(2);
const graph = createGraph(testDatabase());
try {
  await migrate(graph, {
    folder,
    leaseSeconds: Number(leaseSeconds),
    onProgress: ({ message }) => {
      console.log(message);
      if (signal && message === at) process.kill(process.pid, signal);
    },
  });
} catch (error) {
  console.log(error instanceof MigrationError ? error.code : error);
  process.exitCode = 1;
} finally {
  await graph.close();
}
