import { z } from "zod";

import { cypher, integer, noRow, statement } from "../statement.js";
import { appliedMigrationRow } from "./migration.queries.js";

export const createMigrationConstraint = statement({
  name: "migration.create-constraint",
  params: z.object({}),
  row: noRow,
  text: cypher`CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE`,
});

/** CREATE and not MERGE: a second record of one version is a fault that the constraint must refuse. */
export const recordMigration = statement({
  name: "migration.record",
  params: z.object({
    version: z.string(),
    description: z.string(),
    checksum: z.string(),
    appliedAt: z.string(),
    milliseconds: integer(),
  }),
  row: appliedMigrationRow,
  text: cypher`
    CREATE (migration:Migration {version: $version, description: $description, checksum: $checksum,
                                 appliedAt: $appliedAt, milliseconds: $milliseconds})
    RETURN migration.version AS version, migration.description AS description, migration.checksum AS checksum,
           migration.appliedAt AS appliedAt`,
});
