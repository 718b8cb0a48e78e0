import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";

import { counted } from "../domain/counted.js";
import { SetupFailure } from "../domain/setup-failure.js";
import type { LineOutcome } from "./import-lines.js";
import type { CommandContext } from "./run-command.js";

export type ImportTally = Record<LineOutcome["kind"], number>;

/** How a file's import is told. */
export interface ImportStory {
  /** What stands in a line: "article"; with an s it is several. */
  noun: string;
  importing: (lines: Readable) => AsyncIterable<LineOutcome>;
  /** The closing sentence. */
  summary: (tally: ImportTally, seconds: number) => string;
}

/** A file to import that is there; looked for before anything is started for it. */
export async function requireFile(file: string, noun: string): Promise<{ file: string; size: number }> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return { file, size: found.size };
  throw new SetupFailure(`There is no file ${file}: give a JSON Lines file, one ${noun} a line.`);
}

/**
 * Imports a file with a bar. A line that is refused is named with its reason and the rest goes on; any that was rejected
 * makes the exit code 1.
 */
export async function importFile(
  { file, size }: { file: string; size: number },
  { noun, importing, summary }: ImportStory,
  context: CommandContext,
): Promise<number> {
  const tally: ImportTally = { imported: 0, skipped: 0, rejected: 0 };
  const bar = context.reporter.bar(size);
  const started = performance.now();
  try {
    for await (const outcome of importing(createReadStream(file))) {
      tally[outcome.kind]++;
      if (outcome.kind !== "imported") report(outcome, context);
      bar.update(outcome.bytesRead, progressNote(tally, noun, started));
    }
  } finally {
    bar.stop();
  }
  const seconds = Math.round(performance.now() - started) / 1000;
  context.print(context.json ? JSON.stringify({ ...tally, seconds }) : summary(tally, seconds));
  return tally.rejected > 0 ? 1 : 0;
}

function report({ number, kind, reason }: LineOutcome, { json, reporter, print }: CommandContext): void {
  if (json) print(JSON.stringify({ line: number, [kind]: reason }));
  else reporter.line(`line ${number} ${kind}: ${reason}`);
}

function progressNote(tally: ImportTally, noun: string, started: number): string {
  const seconds = (performance.now() - started) / 1000;
  const done = tally.imported + tally.skipped + tally.rejected;
  return `${counted(done, noun)}, ${(done / seconds).toFixed(1)} a second`;
}
