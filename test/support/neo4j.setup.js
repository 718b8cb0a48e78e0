import { tsImport } from "tsx/esm/api";

/** Runs once before the tests of `graph`, `api` and `browser`, and not at all when only `unit` is selected. */
export default async function setup() {
  const { startTestDatabase } = await tsImport("./neo4j-server.ts", import.meta.url);
  const { buildPages } = await tsImport("./build-pages.ts", import.meta.url);
  const { beginLog } = await tsImport("./test-log.ts", import.meta.url);
  beginLog();
  buildPages();
  globalThis.stopTestDatabase = await startTestDatabase();
}
