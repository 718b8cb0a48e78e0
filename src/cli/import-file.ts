import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

import { SetupFailure } from "../domain/setup-failure.js";
import type { ImportPlace, ImportPlaces } from "../services/import-places.js";
import type { LineOutcome } from "./import-lines.js";
import { createImportProgress } from "./import-progress.js";
import { type FileLine, linesOf } from "./lines-of.js";
import { createRejectFile, defaultRejects, type RejectFile, requireOther } from "./reject-file.js";
import type { CommandContext } from "./run-command.js";

export type ImportTally = Record<LineOutcome["kind"], number>;

export interface ImportFileOptions {
  /** Where rejected lines go; beside the file where it is left out. */
  rejects?: string;
  fromStart?: boolean;
}

/** How a file's import is told. */
export interface ImportStory {
  /** What stands in a line: "article"; with an s it is several. */
  noun: string;
  /** Gives what became of the lines, in their order. */
  importing: (lines: AsyncIterable<FileLine>) => AsyncIterable<LineOutcome>;
  /** The closing sentence. */
  summary: (tally: ImportTally, seconds: number) => string;
  /** Where places in broken-off files are kept; null for imports that begin anew each time. */
  places: ImportPlaces | null;
}

export interface FoundFile {
  file: string;
  size: number;
  rejects: string;
  fromStart: boolean;
}

/** A file to import that is there; looked for before anything is started for it. */
export async function requireFile(
  file: string,
  noun: string,
  { rejects, fromStart = false }: ImportFileOptions,
): Promise<FoundFile> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile())
    return {
      file,
      size: found.size,
      fromStart,
      rejects: requireOther(rejects ?? defaultRejects(file), file),
    };
  throw new SetupFailure(`There is no file ${file}: give a JSON Lines file, one ${noun} a line.`);
}

const KEPT_EVERY_MS = 1_000;

/**
 * Imports a file with a bar, from where an earlier import of it was broken off. A line that is refused is named with its reason, kept in a
 * file, and the rest goes on; any that was rejected makes the exit code 1.
 */
export async function importFile(
  found: FoundFile,
  story: ImportStory,
  context: CommandContext,
): Promise<number> {
  const started = performance.now();
  const place = await findPlace(found, story.places, context);
  const rejects = createRejectFile(found.rejects, place.rejected > 0);
  const resumedAfter = place.line;
  try {
    await importLines(found, story, context, place, rejects);
  } finally {
    rejects.close();
  }
  const seconds = Math.round(performance.now() - started) / 1000;
  const { imported, skipped, rejected } = place;
  const tally = { imported, skipped, rejected };
  const rejectedTo = rejected > 0 ? found.rejects : null;
  const json = { ...tally, seconds, resumedAfter, rejects: rejectedTo };
  const wentOn = resumedAfter > 0 ? ` It went on after line ${resumedAfter}.` : "";
  const kept = rejectedTo === null ? "" : ` The rejected lines, each with its reason: ${rejectedTo}`;
  context.print(context.json ? JSON.stringify(json) : `${story.summary(tally, seconds)}${wentOn}${kept}`);
  return rejected > 0 ? 1 : 0;
}

/** Imports what lies behind a place, and moves the place. */
async function importLines(
  { file, size }: FoundFile,
  { noun, importing, places }: ImportStory,
  context: CommandContext,
  place: ImportPlace,
  rejects: RejectFile,
): Promise<void> {
  const bar = context.reporter.bar(size);
  const progress = createImportProgress({ size, noun, from: place });
  let keptAt = performance.now();
  const keep = async () => {
    if (places === null || place.line === 0) return;
    // Not before what was rejected until there is safe as well.
    rejects.secure();
    await places.keep(place);
    keptAt = performance.now();
  };
  try {
    for await (const outcome of importing(linesFrom(file, place))) {
      if (outcome.kind === "rejected") rejects.add(outcome);
      if (outcome.kind !== "imported") report(outcome, context);
      Object.assign(place, { hash: outcome.hash, line: outcome.number, bytes: outcome.bytesRead });
      place[outcome.kind]++;
      bar.update(place.bytes, progress.note(place));
      if (performance.now() - keptAt >= KEPT_EVERY_MS) await keep();
    }
    await places?.forget(place.id);
  } catch (error) {
    // Where the database is gone the place is the last one that it was told.
    await keep().catch(() => undefined);
    throw error;
  } finally {
    bar.stop();
  }
}

/** The lines that lie behind a place. */
async function* linesFrom(file: string, { line: done }: ImportPlace): AsyncGenerator<FileLine> {
  for await (const line of linesOf(createReadStream(file))) if (line.number > done) yield line;
}

/** Where to go on: the kept place, if the file still begins with what was imported; else its beginning. */
async function findPlace(
  { file, fromStart }: FoundFile,
  places: ImportPlaces | null,
  { reporter }: CommandContext,
): Promise<ImportPlace> {
  const id = await idOf(file);
  const kept = places === null || fromStart ? null : await places.find(id);
  if (kept === null) return beginning(id);
  reporter.step(`Looking for the place where line ${kept.line} ends`);
  for await (const { number, hash } of linesOf(createReadStream(file))) {
    if (number < kept.line) continue;
    if (hash !== kept.hash) break;
    reporter.line(
      `Going on after line ${kept.line}, where an earlier import stopped (--from-start begins anew)`,
    );
    return kept;
  }
  reporter.line(
    "An earlier import stopped in a file that began like this one and was another; this one begins anew",
  );
  return beginning(id);
}

const beginning = (id: string): ImportPlace => ({
  ...{ id, hash: "", line: 0, bytes: 0, imported: 0, skipped: 0, rejected: 0 },
});

/** A file goes by its first line. */
async function idOf(file: string): Promise<string> {
  for await (const { hash } of linesOf(createReadStream(file))) return hash;
  return "";
}

function report({ number, kind, reason }: LineOutcome, { json, reporter, print }: CommandContext): void {
  if (json) print(JSON.stringify({ line: number, [kind]: reason }));
  else reporter.line(`line ${number} ${kind}: ${reason}`);
}
