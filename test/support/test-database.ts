/** How the tests find the database that was started for them. */
export interface TestDatabase {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** Set by the global setup of the projects `graph` and `api`, before the test processes start. */
export const testDatabaseVariable = "CLAIMGRAPH_TEST_DATABASE";

export function testDatabase(): TestDatabase {
  const given = process.env[testDatabaseVariable];
  if (given === undefined)
    throw new Error("No test database: tests that need one belong under test/graph or test/api.");
  return JSON.parse(given) as TestDatabase;
}
