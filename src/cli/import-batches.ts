import { GraphError } from "../graph/graph-error.js";
import { imported, type LineOutcome, lineTooLong, refused } from "./import-lines.js";
import type { FileLine } from "./lines-of.js";

export interface ImportBatchesOptions<Item> {
  lines: AsyncIterable<FileLine>;
  /** Reads one line, or throws the reason why it cannot be imported. */
  parseLine: (line: string) => Item;
  /** Imports all of them or none. */
  importBatch: (items: readonly Item[]) => Promise<void>;
  signal: AbortSignal;
}

/** As many as one transaction takes: its fixed costs are shared, and other commits wait for it no longer than a moment. */
const MOST_IN_A_BATCH = 100;

/** Imports a file some lines at a time, never holding more than those; importing it again then goes on where it ended. */
export async function* importBatches<Item>({
  lines,
  parseLine,
  importBatch,
  signal,
}: ImportBatchesOptions<Item>): AsyncGenerator<LineOutcome> {
  let held: { item: Item; line: FileLine }[] = [];
  const importHeld = async (): Promise<LineOutcome[]> => {
    const batch = held;
    held = [];
    if (batch.length > 0)
      await importWhatFits(
        batch.map(({ item }) => item),
        importBatch,
      );
    return batch.map(({ line }) => imported(line));
  };
  for await (const line of lines) {
    signal.throwIfAborted();
    if (line.line?.trim() === "") continue;
    try {
      if (line.line === null) throw lineTooLong();
      held.push({ item: parseLine(line.line), line });
    } catch (error) {
      yield refused(line, error);
    }
    if (held.length >= MOST_IN_A_BATCH) yield* await importHeld();
  }
  yield* await importHeld();
}

/** A database that is cold or busy may not manage a whole batch in the time that a transaction has; then it gets halves. */
async function importWhatFits<Item>(
  items: readonly Item[],
  importBatch: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  try {
    await importBatch(items);
  } catch (error) {
    if (!(error instanceof GraphError && error.code === "TIMEOUT") || items.length === 1) throw error;
    const half = Math.ceil(items.length / 2);
    await importWhatFits(items.slice(0, half), importBatch);
    await importWhatFits(items.slice(half), importBatch);
  }
}
