import { setTimeout } from "node:timers/promises";

import pLimit from "p-limit";

import { endsImport } from "../services/import-articles.js";
import { imported, type LineOutcome, lineTooLong, refused } from "./import-lines.js";
import type { FileLine } from "./lines-of.js";

export interface ImportAheadOptions<Read> {
  lines: AsyncIterable<FileLine>;
  /** Reads one line as far as that can be done beside others, or rejects with the reason why it cannot be imported. */
  read: (line: string) => Promise<Read>;
  /** Commits what was read, in its order; gives for each why it was not imported, or null. */
  commit: (batch: readonly Read[]) => Promise<unknown[]>;
  /** How many are read side by side. */
  atOnce: number;
  signal: AbortSignal;
}

/** As many as one transaction takes: its fixed costs are shared, and other commits wait for it no longer than a moment. */
export const MOST_IN_A_BATCH = 32;
/** Characters of the lines that are held at once, read or not: what an import needs of memory is bounded by it. */
const MOST_HELD = 32 * 1024 * 1024;
/** Where reading is slow, what is read does not wait longer for more. */
const PATIENCE_MS = 3_000;

interface Ahead<Read> {
  line: FileLine;
  reading: Promise<{ read: Read } | { refusal: LineOutcome }>;
}

type Batch<Read> = { line: FileLine; settled: Awaited<Ahead<Read>["reading"]> }[];

/**
 * Imports lines in their order: reads ahead, several side by side, and commits some at a time while the next are read. Only what would make
 * every further line fail (the database is gone) ends it.
 */
export async function* importAhead<Read>(options: ImportAheadOptions<Read>): AsyncGenerator<LineOutcome> {
  const batches = readBatches(options);
  let next = batches.next();
  for (;;) {
    const taken = await next;
    if (taken.done === true) return;
    options.signal.throwIfAborted();
    // Read on while this is committed; why it failed is looked at then.
    next = batches.next();
    next.catch(() => undefined);
    yield* await commitBatch(taken.value, options);
  }
}

async function commitBatch<Read>(
  batch: Batch<Read>,
  { commit }: ImportAheadOptions<Read>,
): Promise<LineOutcome[]> {
  const failures = await commit(batch.flatMap(({ settled }) => ("read" in settled ? [settled.read] : [])));
  let at = 0;
  return batch.map(({ line, settled }) => {
    if ("refusal" in settled) return settled.refusal;
    const failure = failures[at++] ?? null;
    return failure === null ? imported(line) : refused(line, failure);
  });
}

async function* readBatches<Read>({
  lines,
  read,
  atOnce,
  signal,
}: ImportAheadOptions<Read>): AsyncGenerator<Batch<Read>, void> {
  const turn = pLimit(atOnce);
  const ahead: Ahead<Read>[] = [];
  let held = 0;
  const readOn = (line: FileLine): void => {
    const reading = turn(() => readLine(line, read, signal));
    // Looked at in its turn; until then a failure is no unhandled one.
    reading.catch(() => undefined);
    ahead.push({ line, reading });
    held += lengthOf(line);
  };
  const take = async (): Promise<Batch<Read>> => {
    const batch = await takeRead(ahead);
    for (const { line } of batch) held -= lengthOf(line);
    return batch;
  };
  try {
    for await (const line of lines) {
      if (line.line?.trim() === "") continue;
      readOn(line);
      while (ahead.length >= 2 * MOST_IN_A_BATCH || held >= MOST_HELD) yield await take();
    }
    while (ahead.length > 0) yield await take();
  } finally {
    turn.clearQueue();
  }
}

const lengthOf = ({ line }: FileLine) => line?.length ?? 0;

async function readLine<Read>(
  line: FileLine,
  read: (line: string) => Promise<Read>,
  signal: AbortSignal,
): Promise<{ read: Read } | { refusal: LineOutcome }> {
  signal.throwIfAborted();
  try {
    if (line.line === null) throw lineTooLong();
    return { read: await read(line.line) };
  } catch (error) {
    if (endsImport(error)) throw error;
    return { refusal: refused(line, error) };
  }
}

/** Takes those off that are read, in their order: a batch, or what there is after a while; at least one. */
async function takeRead<Read>(ahead: Ahead<Read>[]): Promise<Batch<Read>> {
  const batch: Batch<Read> = [];
  const over = new AbortController();
  const late = setTimeout(PATIENCE_MS, "LATE" as const, { signal: over.signal }).catch(() => "LATE" as const);
  try {
    while (ahead.length > 0 && batch.length < MOST_IN_A_BATCH) {
      const [{ line, reading }] = ahead as [Ahead<Read>];
      const settled = batch.length === 0 ? await reading : await Promise.race([reading, late]);
      if (settled === "LATE") break;
      batch.push({ line, settled });
      ahead.shift();
    }
    return batch;
  } finally {
    over.abort();
  }
}
