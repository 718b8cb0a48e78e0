import { z } from "zod";

import { cypher, statement } from "./statement.js";

/** Which Neo4j it is. */
export const databaseVersion = statement({
  name: "health.database-version",
  params: z.object({}),
  row: z.object({ version: z.string(), edition: z.string() }),
  text: cypher`
    CALL dbms.components() YIELD name, versions, edition WHERE name = "Neo4j Kernel"
    RETURN versions[0] AS version, edition`,
});
