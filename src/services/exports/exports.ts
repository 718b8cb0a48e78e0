import { randomUUID } from "node:crypto";

import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { ExportFormat } from "../../domain/exports/export.js";
import type { Instant } from "../../domain/instant.js";
import { cancelExport, deleteExport, queueExport } from "../../graph/export.commands.js";
import type { Graph, GraphTransaction } from "../../graph/graph.js";
import { changing } from "../changes/changes.js";
import type { ExportFolders } from "../doors.js";
import { citationById, type DefinitionRequest, writeDefinition } from "./citations.js";
import type { ExportRuns } from "./export-runs.js";

/** Bulk exports as jobs. Each rejects with an ExpectedFailure for what cannot be done. */
export interface Exports {
  /** Puts an export in line; gives its id. */
  start(request: DefinitionRequest & { format: ExportFormat; by: string }): Promise<{ exportId: string }>;
  /** Puts in line that a citation's content is read again; gives the id of that run. */
  check(request: { citationId: string; by: string }): Promise<{ exportId: string }>;
  /** Ends an export that waits or runs. */
  cancel(exportId: string): Promise<void>;
  /** Forgets an export that has ended, and deletes its files. */
  remove(exportId: string): Promise<void>;
  /** Runs what waits, and what a process left unfinished, until nothing is left; the files of others it takes away. */
  resume(): Promise<void>;
  /** Takes away at once the files of exports that may not be had any longer; what fails is tried again by the next round. */
  sweep(): Promise<void>;
  /** Where a file of an export lies. */
  pathOf: ExportFolders["pathOf"];
}

/** Of one owner, at once. */
const MOST_UNFINISHED = 3;
/** Of one owner, with those that have ended: their files take room until they are removed. */
const MOST_KEPT = 50;

export interface ExportsParts {
  graph: Graph;
  folders: ExportFolders;
  runs: ExportRuns;
  /** Told of what went wrong while exports were run. */
  onTrouble: (error: unknown) => void;
  now: () => Date;
}

export function createExports({ graph, folders, runs, onTrouble, now }: ExportsParts): Exports {
  // It is recorded already: who asked need not wait, and what fails now is made up for by the next round.
  const runSoon = () => void runs.recover().catch(onTrouble);
  /** One commit at a time looks at the limits, and one that is refused leaves nothing. */
  const queue = async (
    { format, by }: { format: ExportFormat | null; by: string },
    cite: (tx: GraphTransaction, at: Instant) => Promise<string>,
  ) => {
    const exportId = randomUUID();
    const limits = { mostUnfinished: MOST_UNFINISHED, mostKept: MOST_KEPT };
    await changing({ graph, now }, "queue-export", async (tx, at) => {
      const queued = { id: exportId, citationId: await cite(tx, at), format, by, createdAt: at, ...limits };
      if ((await tx.run(queueExport, queued)).length === 0) throw tooMany();
    });
    runSoon();
    return { exportId };
  };
  return {
    start: ({ format, by, ...request }) =>
      queue({ format, by }, (tx, at) => writeDefinition(tx, request, at)),
    check: async ({ citationId, by }) => {
      const { id } = await citationById(graph, citationId);
      return queue({ format: null, by }, () => Promise.resolve(id));
    },
    cancel: async (id) => {
      const cancelled = await graph.write(cancelExport, { id, at: now().toISOString() });
      if (cancelled.length === 0) throw hasEnded();
    },
    remove: async (id) => {
      if ((await graph.write(deleteExport, { id })).length === 0) throw isUnderWay();
      await folders.remove({ name: id, attempt: null });
    },
    resume: runs.recover,
    sweep: () => runs.sweep().catch(onTrouble),
    pathOf: folders.pathOf,
  };
}

const tooMany = () =>
  new ExpectedFailure(
    "TOO_MANY_EXPORTS",
    `Up to ${MOST_UNFINISHED} exports of yours may be under way, and up to ${MOST_KEPT} kept. Wait for one, or remove some with removeExport.`,
  );

const hasEnded = () =>
  new ExpectedFailure("INVALID_INPUT", "It has ended, so there is nothing to cancel.", ["input", "id"]);

const isUnderWay = () =>
  new ExpectedFailure("INVALID_INPUT", "It is under way: cancel it first.", ["input", "id"]);
