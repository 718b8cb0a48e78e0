import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";

import { createExportFolders } from "../export-files/export-folders.js";
import {
  type Citation,
  citationText,
  EVERYTHING,
  type ExportFilter,
  isReproduced,
} from "../domain/exports/citation.js";
import { EXPORT_FORMATS, type ExportContent, type ExportFormat } from "../domain/exports/export.js";
import { type Instant, toInstant } from "../domain/instant.js";
import { SetupFailure } from "../domain/setup-failure.js";
import { VERDICT_VALUES, type VerdictValue } from "../domain/verdict.js";
import { removalsByCitation } from "../graph/citation.queries.js";
import type { ChangeParts } from "../services/changes/changes.js";
import { citationById, defineCitation, type DefinitionRequest } from "../services/exports/citations.js";
import { readUndisturbed } from "../services/exports/keep-content.js";
import { type Confirm, hashContent, writeExport } from "../services/exports/write-export.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

export interface ExportOptions {
  format?: string;
  output?: string;
  verdict?: string[];
  source?: string[];
  since?: string;
  until?: string;
  asOf?: string;
  texts?: boolean;
  check?: string;
}

/** Writes an export into a folder, or checks a citation. */
export function exportCommand(options: ExportOptions, context: CommandContext): Promise<number> {
  if (options.check !== undefined) return checkCommand(options.check, context);
  const format = readFormat(options.format);
  const request = readRequest(options);
  return withApp(context, async ({ graph }) => {
    const parts = { graph, now: () => new Date() };
    const citation = await defineCitation(parts, request);
    const folder = await readFolder(options.output ?? `claimgraph-${citation.id.slice(0, 8)}`);
    const { content, at } = await write(parts, citation, { folder, format }, context);
    const cited = await citationById(graph, citation.id);
    const told = {
      folder,
      citation: citationText(cited),
      isReproduced: isReproduced(cited, { ...content, at }),
      ...content,
    };
    context.print(
      context.json
        ? JSON.stringify(told)
        : `${content.files.map(({ name, rows }) => `${folder}/${name}  ${rows} records`).join("\n")}\n${told.citation ?? ""}`,
    );
    return 0;
  });
}

interface Kept {
  content: ExportContent;
  at: Instant;
}

function write(
  parts: ChangeParts,
  citation: Citation,
  { folder, format }: { folder: string; format: ExportFormat },
  context: CommandContext,
): Promise<Kept> {
  const folders = createExportFolders(dirname(folder));
  const writing = {
    name: basename(folder),
    attempt: randomUUID(),
    format,
    at: () => parts.now().toISOString(),
  };
  return withBar(context, (onProgress) =>
    readUndisturbed(parts, citation.id, async (keep) => {
      let at = "";
      const confirm: Confirm = async (content, publish) => void (at = await keep(content, publish));
      const content = await writeExport({ ...parts, folders, onProgress }, citation, { ...writing, confirm });
      return { content, at };
    }),
  );
}

function checkCommand(id: string, context: CommandContext): Promise<number> {
  return withApp(context, async ({ graph }) => {
    const parts = { graph, now: () => new Date() };
    const citation = await citationById(graph, id);
    const { content, at } = await withBar(context, (onProgress) =>
      readUndisturbed(parts, id, async (keep): Promise<Kept> => {
        const content = await hashContent({ graph, onProgress }, citation);
        return { content, at: await keep(content, () => Promise.resolve()) };
      }),
    );
    const cited = await citationById(graph, id);
    const [found] = await graph.read(removalsByCitation, { ids: [id] });
    const told = {
      ...{ id, sha256: content.sha256, cited: cited.sha256, removals: found?.nodes ?? [] },
      isReproduced: isReproduced(cited, { ...content, at }),
    };
    context.print(context.json ? JSON.stringify(told) : checked(told));
    return told.isReproduced === false ? 1 : 0;
  });
}

const checked = (told: {
  sha256: string;
  isReproduced: boolean | null;
  removals: { tombstone: string; at: string }[];
}) => {
  if (told.isReproduced === null) return `First read now: SHA-256 ${told.sha256}.`;
  if (told.isReproduced) return `The same: SHA-256 ${told.sha256}.`;
  return [
    `Another: SHA-256 ${told.sha256}. Removed since it was cited: ${told.removals.length} articles.`,
    ...told.removals.map(({ tombstone, at }) => `${at}  ${tombstone}`),
  ].join("\n");
};

async function withBar<T>(
  { reporter, signal }: CommandContext,
  work: (onProgress: (progress: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  const bar = reporter.bar(100);
  try {
    return await work((progress) => {
      signal.throwIfAborted();
      bar.update(Math.floor(100 * progress), "reading");
      return Promise.resolve();
    });
  } finally {
    bar.stop();
  }
}

function readFormat(given: string | undefined): ExportFormat {
  const wanted = given?.toUpperCase().replace("-", "_");
  const format = EXPORT_FORMATS.find((known) => known === wanted);
  if (format) return format;
  const names = EXPORT_FORMATS.map((known) => known.toLowerCase().replace("_", "-")).join(", ");
  throw new SetupFailure(`--format takes one of ${names}; it is "${given ?? ""}".`);
}

function readRequest({ verdict, source, since, until, asOf, texts }: ExportOptions): DefinitionRequest {
  const filter: ExportFilter = {
    ...EVERYTHING,
    verdicts: verdict?.map(readVerdict) ?? null,
    sources: source ?? null,
    since: readDate("--since", since),
    until: readDate("--until", until),
  };
  return { filter, asOf: readDate("--as-of", asOf), includeTexts: texts ?? false };
}

function readVerdict(given: string): VerdictValue {
  const value = VERDICT_VALUES.find((known) => known === given.toUpperCase());
  if (value) return value;
  throw new SetupFailure(`--verdict takes one of ${VERDICT_VALUES.join(", ")}; it is "${given}".`);
}

function readDate(option: string, given: string | undefined): string | null {
  const instant = toInstant(given);
  if (given !== undefined && instant === null)
    throw new SetupFailure(`${option} takes a date, as 2026-04-23; it is "${given}".`);
  return instant;
}

/** An export takes the place of what has its name, so nothing may have it. */
async function readFolder(given: string): Promise<string> {
  const folder = resolve(given);
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? [] : [given],
  );
  if (held.length === 0) return folder;
  throw new SetupFailure(`--output takes a folder that is new or empty; "${given}" is not.`);
}
