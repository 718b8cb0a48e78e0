import { tsImport } from "tsx/esm/api";

/** Runs once after the tests of `graph` and `api`; fails where a secret or the words of an article were logged in any of them. */
export default async function teardown() {
  const { testDatabase } = await tsImport("./test-database.ts", import.meta.url);
  const { password } = testDatabase();
  await globalThis.stopTestDatabase?.();
  const { takeLog } = await tsImport("./test-log.ts", import.meta.url);
  const { logLeaks, TEST_SECRETS, testBodies } = await tsImport("./log-leaks.ts", import.meta.url);
  const log = takeLog();
  const bodies = testBodies();
  const leaks = logLeaks(log, [...TEST_SECRETS, password], bodies);
  const lines = log.split("\n").length - 1;
  console.log(
    `${lines} log lines looked through for ${bodies.length} sentences and every key: ${leaks.length} leaks.`,
  );
  if (leaks.length > 0)
    throw new Error(`These log lines hold a secret or an article's words:\n${leaks.join("\n")}`);
}
