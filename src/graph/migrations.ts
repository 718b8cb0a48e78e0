import { fileURLToPath } from "node:url";

import { TECHNIQUES } from "../domain/techniques.js";
import type { Graph } from "./graph.js";
import { applyMigration } from "./migration/apply-migration.js";
import { waitForIndexes } from "./migration/index-readiness.js";
import { MigrationError } from "./migration/migration-error.js";
import { type MigrationFile, readMigrationFiles } from "./migration/migration-file.js";
import { type MigrationLease, withMigrationLock } from "./migration/migration-lock.js";
import { planMigrations } from "./migration/migration-plan.js";
import { createMigrationConstraint } from "./migration/migration.commands.js";
import { type AppliedMigration, appliedMigrations } from "./migration/migration.queries.js";
import { seedTechniques } from "./technique.commands.js";

/** The project's own migrations, from the sources as from the built files. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL("../../migrations", import.meta.url));

/** One thing being done, for a progress bar or a line; `done` of `total` steps are behind us. */
export interface MigrationProgress {
  message: string;
  done: number;
  total: number;
}

export interface MigrateOptions {
  /** The project's own folder by default. */
  folder?: string;
  onProgress?: (progress: MigrationProgress) => void;
  /** How long a runner that died keeps the next one waiting, in seconds; 15 by default. */
  leaseSeconds?: number;
  /** How long to wait for a runner that goes on, in seconds; 600 by default. */
  waitSeconds?: number;
}

export interface MigrationReport {
  /** What this run applied, in order; empty where all was done before. */
  applied: AppliedMigration[];
  /** How many were applied before. */
  alreadyApplied: number;
}

export interface MigrationStatus {
  applied: AppliedMigration[];
  /** File names, in order. */
  pending: string[];
  /** Why folder and database disagree and what to do; null where they agree. */
  problem: string | null;
  /** Nothing is pending and nothing disagrees. */
  current: boolean;
}

/**
 * Brings the database's schema up to date and seeds the catalogue of techniques. May be run any number of times, by any
 * number of processes at once, and again after a crash. Give it a graph without a time limit: a constraint on a large graph
 * takes long. Rejects with a MigrationError, or with a GraphError where the database cannot be reached.
 */
export async function migrate(graph: Graph, options: MigrateOptions = {}): Promise<MigrationReport> {
  const { folder = MIGRATIONS_FOLDER, onProgress = () => undefined } = options;
  const files = await readMigrationFiles(folder);
  const total = files.length + 1;
  const lock = {
    leaseMilliseconds: (options.leaseSeconds ?? 15) * 1000,
    waitMilliseconds: (options.waitSeconds ?? 600) * 1000,
    onWait: () => onProgress({ message: "Waiting for another process that migrates", done: 0, total }),
  };
  return withMigrationLock(graph, lock, async (lease) => {
    await graph.write(createMigrationConstraint, {});
    const before = await graph.read(appliedMigrations, {});
    const pending = planMigrations(files, before);
    const applied = await applyAll(graph, pending, lease, (file, index) =>
      onProgress({ message: `Applying ${file.fileName}`, done: before.length + index, total }),
    );
    await graph.write(seedTechniques, { techniques: [...TECHNIQUES] });
    await waitForIndexes(graph, (percent) =>
      onProgress({ message: `Building indexes: ${percent} %`, done: files.length, total }),
    );
    onProgress({ message: "The database is up to date", done: total, total });
    return { applied, alreadyApplied: before.length };
  });
}

async function applyAll(
  graph: Graph,
  files: MigrationFile[],
  lease: MigrationLease,
  onFile: (file: MigrationFile, index: number) => void,
): Promise<AppliedMigration[]> {
  const applied: AppliedMigration[] = [];
  for (const [index, file] of files.entries()) {
    onFile(file, index);
    applied.push(await applyMigration(graph, file, lease));
  }
  return applied;
}

/** Tells what is applied and what is not, changing nothing: one read, for health checks. */
export async function migrationStatus(graph: Graph, folder = MIGRATIONS_FOLDER): Promise<MigrationStatus> {
  const files = await readMigrationFiles(folder);
  const applied = await graph.read(appliedMigrations, {});
  try {
    const pending = planMigrations(files, applied).map((file) => file.fileName);
    return { applied, pending, problem: null, current: pending.length === 0 };
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    return { applied, pending: [], problem: error.message, current: false };
  }
}
