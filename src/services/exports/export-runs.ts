import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import type { Failure } from "../../domain/analysis.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { ExportContent } from "../../domain/exports/export.js";
import { instantAfter, MINUTE_MS } from "../../domain/instant.js";
import { hashCitation } from "../../graph/citation.commands.js";
import {
  advanceExport,
  completeExport,
  failExport,
  requeueExport,
  takeExport,
} from "../../graph/export.commands.js";
import { exportsWithFiles } from "../../graph/export.queries.js";
import type { Graph } from "../../graph/graph.js";
import type { RowOf } from "../../graph/statement.js";
import type { ExportFolders } from "../doors.js";
import { beginCommit } from "../begin-commit.js";
import { citationById } from "./citations.js";
import { hashContent, writeExport } from "./write-export.js";

export interface ExportRunsParts {
  graph: Graph;
  folders: ExportFolders;
  now: () => Date;
  /** Told of what failed for no reason that a caller could expect. */
  onUnexpected: (error: unknown, exportId: string) => void;
}

/** Runs the exports that wait, in whichever process they were asked for. */
export interface ExportRuns {
  /** Runs what waits and what a process left unfinished, until nothing is left. */
  recover(): Promise<void>;
  /** Takes away the files of exports that are withdrawn, cancelled, failed or forgotten. */
  sweep(): Promise<void>;
  /** Gives up what is under way, for another process or time, and takes nothing new. */
  close(): Promise<void>;
}

/** They are heavy: the others wait. */
const AT_ONCE = 2;
const LEASE_MS = 2 * MINUTE_MS;
/** An export that stops its process every time must not do so for ever. */
const MOST_ATTEMPTS = 4;
/** How often the graph is told how far it has come. */
const TOLD_EVERY_MS = 1_000;

export function createExportRuns(parts: ExportRunsParts): ExportRuns {
  const { graph, folders } = parts;
  const owner = randomUUID();
  const closing = new AbortController();
  const inLine = pLimit(AT_ONCE);

  const runNext = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const now = parts.now();
      const lease = { owner, now: now.toISOString(), leaseUntil: instantAfter(now, LEASE_MS) };
      const [taken] = await graph.write(takeExport, lease);
      if (!taken) return;
      await run({ ...parts, owner, signal: closing.signal }, taken);
    }
  };
  const sweep = async () => {
    const ids = await folders.list();
    if (ids.length === 0) return;
    const kept = new Set((await graph.read(exportsWithFiles, { ids })).map(({ id }) => id));
    for (const id of ids) if (!kept.has(id)) await folders.remove(id);
  };
  return {
    recover: async () => {
      const [swept] = await Promise.allSettled([sweep()]);
      // Those who are at it go on until nothing waits.
      const idle = Math.max(0, AT_ONCE - inLine.activeCount - inLine.pendingCount);
      await Promise.all(Array.from({ length: idle }, () => inLine(runNext)));
      // What cannot be taken away keeps no export from being written.
      if (swept.status === "rejected") throw swept.reason;
    },
    sweep,
    close: async () => {
      closing.abort();
      while (inLine.activeCount + inLine.pendingCount > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

type RunParts = ExportRunsParts & { owner: string; signal: AbortSignal };
type Taken = RowOf<typeof takeExport>;

/** Thrown where an export is not to go on, and nothing is wrong. */
class NotWanted extends Error {}

async function run(parts: RunParts, taken: Taken): Promise<void> {
  const { graph, owner, now } = parts;
  const { id } = taken;
  try {
    if (taken.attempts > MOST_ATTEMPTS) throw new ExpectedFailure(INTERRUPTED.code, INTERRUPTED.message);
    await complete(parts, taken);
  } catch (error) {
    // What is left in line is read again: by this process, or after its end by another.
    if (error instanceof NotWanted) return void (await graph.write(requeueExport, { id, owner }));
    const failure = failureOf(error);
    if (failure === INTERNAL) parts.onUnexpected(error, id);
    await graph.write(failExport, { id, owner, at: now().toISOString(), ...failure });
  }
}

async function complete(parts: RunParts, { id, citationId, format }: Taken): Promise<void> {
  const { graph, folders, owner, now } = parts;
  const at = () => now().toISOString();
  const citation = await citationById(graph, citationId);
  const confirm = async (content: ExportContent) => {
    const completed = await graph.transaction("complete-export", async (tx) => {
      const moment = await beginCommit(tx, at());
      const ended = { id, owner, at: moment, content: JSON.stringify(content) };
      const [row] = await tx.run(completeExport, ended);
      if (!row) return false;
      const { sha256, counts } = content;
      await tx.run(hashCitation, { id: citationId, sha256, counts: JSON.stringify(counts), at: moment });
      return true;
    });
    if (!completed) throw new NotWanted();
  };
  const reading = { graph, onProgress: progressTeller(parts, id) };
  if (format === null) return confirm(await hashContent(reading, citation));
  await writeExport({ ...reading, folders }, citation, { name: id, format, at, confirm });
}

/** Tells the graph now and then how far an export has come, which renews the lease. */
function progressTeller({ graph, owner, now, signal }: RunParts, id: string) {
  let toldAt = 0;
  return async (progress: number) => {
    if (signal.aborted) throw new NotWanted();
    if (Date.now() - toldAt < TOLD_EVERY_MS) return;
    toldAt = Date.now();
    const leaseUntil = instantAfter(now(), LEASE_MS);
    const rows = await graph.write(advanceExport, { id, owner, progress, leaseUntil });
    if (rows.length === 0) throw new NotWanted();
  };
}

const INTERRUPTED: Failure = {
  code: "INTERRUPTED",
  message: `The export was interrupted ${MOST_ATTEMPTS} times and is not tried again by itself. Look into the server's log, then start it again.`,
};

const DISK_FULL: Failure = {
  code: "DISK_FULL",
  message:
    "There is no room left for the files. Remove exports that are not needed, or make room in DATA_DIR, then start it again.",
};

const INTERNAL: Failure = {
  code: "INTERNAL",
  message:
    "Something went wrong that should not have. Start it again; if it happens again, look into the server's log.",
};

function failureOf(error: unknown): Failure {
  if (error instanceof ExpectedFailure) return error.toFailure();
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOSPC" || code === "EDQUOT" ? DISK_FULL : INTERNAL;
}
