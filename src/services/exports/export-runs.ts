import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import { completeExport, failExport, requeueExport, takeExport } from "../../graph/export.commands.js";
import { exportsWithFiles } from "../../graph/export.queries.js";
import type { Graph } from "../../graph/graph.js";
import type { RowOf } from "../../graph/statement.js";
import type { ExportFolders } from "../doors.js";
import { citationById } from "./citations.js";
import { exportFailure, INTERNAL, interrupted, MOST_ATTEMPTS } from "./export-failure.js";
import { type HeldExport, holdExport, leaseFrom, NotWanted } from "./export-lease.js";
import { readUndisturbed } from "./keep-content.js";
import { type Confirm, hashContent, type OnProgress, writeExport } from "./write-export.js";

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

export function createExportRuns(parts: ExportRunsParts): ExportRuns {
  const closing = new AbortController();
  const inLine = pLimit(AT_ONCE);

  const runNext = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const [now, owner] = [parts.now(), randomUUID()];
      const lease = { owner, now: now.toISOString(), leaseUntil: leaseFrom(now) };
      const [taken] = await parts.graph.write(takeExport, lease);
      if (!taken) return;
      await run(parts, { ...taken, owner }, closing.signal);
    }
  };
  const sweep = () => sweepFolders(parts);
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

/** Takes away what nobody may have and what no attempt writes any longer. */
async function sweepFolders({ graph, folders }: ExportRunsParts): Promise<void> {
  const found = await folders.list();
  const ids = [...new Set(found.map(({ name }) => name))];
  const rows = ids.length === 0 ? [] : await graph.read(exportsWithFiles, { ids });
  const kept = new Map(rows.map(({ id, writtenBy }) => [id, writtenBy]));
  for (const folder of found) {
    const isKept = folder.attempt === null ? kept.has(folder.name) : kept.get(folder.name) === folder.attempt;
    if (!isKept) await folders.remove(folder);
  }
}

type Taken = RowOf<typeof takeExport> & HeldExport;

async function run(parts: ExportRunsParts, taken: Taken, closing: AbortSignal): Promise<void> {
  const { graph, now, onUnexpected } = parts;
  const held: HeldExport = { id: taken.id, owner: taken.owner };
  const { onProgress, release } = holdExport(parts, held, closing);
  try {
    if (taken.attempts > MOST_ATTEMPTS) throw interrupted();
    await complete(parts, taken, onProgress);
  } catch (error) {
    // What is left in line is read again: by this process, or after its end by another.
    if (error instanceof NotWanted) return void (await graph.write(requeueExport, held));
    const failure = exportFailure(error);
    if (failure === INTERNAL) onUnexpected(error, taken.id);
    await graph.write(failExport, { ...held, at: now().toISOString(), ...failure });
  } finally {
    release();
  }
}

async function complete(
  { graph, folders, now }: ExportRunsParts,
  { id, owner, citationId, format }: Taken,
  onProgress: OnProgress,
): Promise<void> {
  const citation = await citationById(graph, citationId);
  await readUndisturbed({ graph, now }, citationId, async (keep) => {
    // Published in the transaction that has the export locked: another attempt's files cannot come in between.
    const confirm: Confirm = async (content, publish) => {
      await keep(content, async (tx, at) => {
        const ended = { id, owner, at, content: JSON.stringify(content) };
        if ((await tx.run(completeExport, ended)).length === 0) throw new NotWanted();
        await publish();
      });
    };
    const reading = { graph, onProgress };
    if (format === null) return confirm(await hashContent(reading, citation), () => Promise.resolve());
    const how = { name: id, attempt: owner, format, at: () => now().toISOString(), confirm };
    await writeExport({ ...reading, folders }, citation, how);
  });
}
