import { tsImport } from "tsx/esm/api";

/** Runs once before the tests of `graph`, `api` and `browser`, and not at all when only `unit` is selected. */
export default async function setup() {
  const { startTestDatabase } = await tsImport("./neo4j-server.ts", import.meta.url);
  const { buildProject } = await tsImport("./build-project.ts", import.meta.url);
  const { beginLog } = await tsImport("./test-log.ts", import.meta.url);
  beginLog();
  buildProject();
  globalThis.stopTestDatabase = await startTestDatabase();
}
