import { MigrationError } from "./migration-error.js";
import type { MigrationFile } from "./migration-file.js";
import type { AppliedMigration } from "./migration.queries.js";

/** Gives the files that are still to be applied, or throws a MigrationError where folder and database disagree. */
export function planMigrations(files: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  const fileByVersion = new Map(files.map((file) => [Number(file.version), file]));
  for (const record of applied) requireUnchanged(record, fileByVersion.get(Number(record.version)));
  const done = new Set(applied.map((record) => Number(record.version)));
  const latest = Math.max(0, ...done);
  const pending = files.filter((file) => !done.has(Number(file.version)));
  const late = pending.find((file) => Number(file.version) < latest);
  if (!late) return pending;
  throw new MigrationError(
    "OUT_OF_ORDER",
    `The migration ${late.fileName} is new but sorts before V${latest}, which is applied; give it the next free number.`,
  );
}

function requireUnchanged(record: AppliedMigration, file: MigrationFile | undefined): void {
  if (!file)
    throw new MigrationError(
      "MISSING",
      `The database has the migration V${record.version} (${record.description}), which this version of Claimgraph does ` +
        "not know; install the version that made it, or a newer one.",
    );
  if (file.checksum !== record.checksum)
    throw new MigrationError(
      "EDITED",
      `The migration ${file.fileName} was edited after it was applied (${record.appliedAt}); restore the file as it was ` +
        "and put the change into a new migration.",
    );
}
