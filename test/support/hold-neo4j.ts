import { join } from "node:path";

import { readConfig } from "../../src/config.js";
import { acquireManagedServer } from "../../src/graph/managed-neo4j/managed-server.js";

/** A process that uses the managed server of the data folder in its first argument until it is told to end. */
const { projectFolder, javaHome } = readConfig();
const ended = new AbortController();
process.once("SIGTERM", () => ended.abort());
try {
  const server = await acquireManagedServer({
    dataDir: process.argv[2] ?? "",
    cacheFolder: join(projectFolder, ".cache"),
    javaHome,
    onProgress: (message) => process.stdout.write(`${JSON.stringify({ message })}\n`),
    signal: ended.signal,
  });
  const { uri, user, password } = server;
  process.stdout.write(`${JSON.stringify({ server: { uri, user, password } })}\n`);
  if (!ended.signal.aborted)
    await new Promise<void>((resolve) => {
      const waiting = setInterval(() => undefined, 60_000);
      ended.signal.addEventListener("abort", () => resolve(clearInterval(waiting)));
    });
  await server.release();
} catch (error) {
  if (!ended.signal.aborted) throw error;
}
