import type { Readable } from "node:stream";

import { ExpectedFailure } from "../domain/expected-failure.js";
import { GraphError } from "../graph/graph-error.js";
import { linesOf } from "./lines-of.js";

/** What became of one line. */
export interface LineOutcome {
  /** From 1. */
  number: number;
  kind: "imported" | "skipped" | "rejected";
  /** Why it was not imported; empty for what was. */
  reason: string;
  /** How much of the file lies behind us, for a progress bar. */
  bytesRead: number;
}

export interface ImportLinesOptions {
  lines: Readable;
  /** Imports one line, or rejects with the reason. */
  importLine: (line: string) => Promise<void>;
  signal: AbortSignal;
}

// Reading and analysing run side by side; commits wait for each other anyway.
const atOnce = 2;

/**
 * Imports a file line by line, never holding more than a few of them. Only what would make every further line fail (the
 * database is gone) ends it; importing the same file again then goes on where it ended, for what is known is not done again.
 */
export async function* importLines({
  lines,
  importLine,
  signal,
}: ImportLinesOptions): AsyncGenerator<LineOutcome> {
  const underWay = new Map<number, Promise<LineOutcome>>();
  let number = 0;
  const finishOne = async () => {
    const outcome = await Promise.race(underWay.values());
    underWay.delete(outcome.number);
    return outcome;
  };
  try {
    for await (const { line, bytesRead } of linesOf(lines)) {
      signal.throwIfAborted();
      number++;
      if (line?.trim() === "") continue;
      const work = line === null ? Promise.reject(lineTooLong()) : importLine(line);
      const outcome = settle(work, { number, bytesRead });
      // Looked at with the others, soon; until then a failure is no unhandled one.
      outcome.catch(() => undefined);
      underWay.set(number, outcome);
      if (underWay.size >= atOnce) yield await finishOne();
    }
    while (underWay.size > 0) yield await finishOne();
  } finally {
    // What has begun is finished before the database is let go.
    await Promise.allSettled(underWay.values());
  }
}

async function settle(
  work: Promise<void>,
  place: { number: number; bytesRead: number },
): Promise<LineOutcome> {
  try {
    await work;
    return { ...place, kind: "imported", reason: "" };
  } catch (error) {
    if (error instanceof GraphError && (error.code === "UNAVAILABLE" || error.code === "UNAUTHORIZED"))
      throw error;
    const kind = error instanceof ExpectedFailure && error.code === "NOT_AN_ARTICLE" ? "skipped" : "rejected";
    return { ...place, kind, reason: error instanceof Error ? error.message : String(error) };
  }
}

export function lineTooLong(): ExpectedFailure {
  return new ExpectedFailure(
    "TOO_LARGE",
    "This line is longer than 16 MiB, which is no article and no review. Give one a line, at most 5 MiB of html or text.",
  );
}
