import { z } from "zod";

import type { Graph, GraphTransaction } from "../graph.js";
import { statement } from "../statement.js";
import { overLeftOverIndex } from "./left-over-index.js";
import { MigrationError } from "./migration-error.js";
import type { MigrationFile } from "./migration-file.js";
import type { MigrationLease } from "./migration-lock.js";
import { recordMigration } from "./migration.commands.js";
import type { AppliedMigration } from "./migration.queries.js";

/**
 * Runs one file and records it. Data and their record are one transaction. Schema statements take one each, because Neo4j
 * refuses schema and data together, and the record comes last: a crash between them leaves a file that is run once more.
 */
export async function applyMigration(
  graph: Graph,
  file: MigrationFile,
  lease: MigrationLease,
): Promise<AppliedMigration> {
  const started = performance.now();
  const name = `migration.V${file.version}`;
  if (file.kind === "SCHEMA") {
    for (const text of file.statements) {
      const run = () =>
        graph.transaction(name, async (tx) => {
          await lease.confirmWithin(tx);
          await runText(tx, file, text);
        });
      await overLeftOverIndex(graph, text, run);
    }
  }
  return graph.transaction(name, async (tx) => {
    await lease.extendWithin(tx);
    if (file.kind === "DATA") for (const text of file.statements) await runText(tx, file, text);
    const record = await recordWithin(tx, file, Math.round(performance.now() - started));
    // Once more, because the statements may have taken longer than the lease.
    await lease.extendWithin(tx);
    return record;
  });
}

async function recordWithin(
  tx: GraphTransaction,
  file: MigrationFile,
  milliseconds: number,
): Promise<AppliedMigration> {
  const { version, description, checksum } = file;
  const appliedAt = new Date().toISOString();
  const [record] = await tx.run(recordMigration, { version, description, checksum, appliedAt, milliseconds });
  if (!record) throw new Error(`No record came of ${file.fileName}.`);
  return record;
}

async function runText(tx: GraphTransaction, file: MigrationFile, text: string): Promise<void> {
  const migration = statement({
    name: `migration.V${file.version}`,
    params: z.object({}),
    row: z.unknown(),
    text,
  });
  await tx.run(migration, {}).catch((error: unknown) => {
    // A passing trouble goes through unchanged, so that the driver runs the transaction again.
    if (isPassing(error)) throw error;
    const [opening = ""] = text.split("\n");
    throw new MigrationError(
      "STATEMENT",
      `The database refused a statement of ${file.fileName} ("${opening}"): ${reasonOf(error)} ` +
        "Mend what it complains of in the data and migrate again.",
      { cause: error },
    );
  });
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error && "retryable" in error && error.retryable === true;

/** The one place where the database's own words are shown: whoever migrates is its administrator and needs them. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
