import { z } from "zod";

import { cypher, statement } from "../statement.js";

const nothing = z.object({});

/** A migration as the database remembers it. */
export const appliedMigrationRow = z.object({
  version: z.string(),
  description: z.string(),
  checksum: z.string(),
  appliedAt: z.string(),
});
export type AppliedMigration = z.infer<typeof appliedMigrationRow>;

export const appliedMigrations = statement({
  name: "migration.applied",
  params: nothing,
  row: appliedMigrationRow,
  text: cypher`
    MATCH (migration:Migration)
    RETURN migration.version AS version, migration.description AS description, migration.checksum AS checksum,
           migration.appliedAt AS appliedAt
    ORDER BY toInteger(version)`,
});

/** Indexes that do not answer yet, with how far each has come. */
export const unfinishedIndexes = statement({
  name: "migration.unfinished-indexes",
  params: nothing,
  row: z.object({ name: z.string(), state: z.string(), percent: z.number() }),
  text: cypher`
    SHOW INDEXES YIELD name, state, populationPercent WHERE state <> "ONLINE"
    RETURN name, state, populationPercent AS percent`,
});
