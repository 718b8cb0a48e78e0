import { createHash } from "node:crypto";

import {
  asAsked,
  type Citation,
  citationText,
  type ExportDefinition,
} from "../../domain/exports/citation.js";
import type { ExportContent, ExportFormat } from "../../domain/exports/export.js";
import {
  canonicalLine,
  noRecords,
  TABLE_NAMES,
  type ExportRecord,
  RECORD_FORMAT,
  shownRecord,
  TABLES,
} from "../../domain/exports/record-format.js";
import { POLICY_VERSION } from "../../domain/verdict-policy/decide-verdict.js";
import type { Graph } from "../../graph/graph.js";
import type { ExportFolders } from "../doors.js";
import { readRecords } from "./read-records.js";

/** Told how far an export has come, 0 to 1; rejects where it is not wanted any longer. */
export type OnProgress = (progress: number) => Promise<void>;

/** Told what was read; makes it count, and has it published while nobody else can. */
export type Confirm = (content: ExportContent, publish: () => Promise<void>) => Promise<void>;

interface WriteParts {
  graph: Pick<Graph, "read">;
  onProgress: OnProgress;
}

/** Reads all that a definition asks for, without writing it anywhere: how much it is and its hash. */
export function hashContent(parts: WriteParts, definition: ExportDefinition): Promise<ExportContent> {
  return readContent(parts, definition, () => Promise.resolve());
}

/**
 * Writes the files of a citation and, when all of them are on the disk, lets `confirm` publish them with their manifest under
 * `name`. Leaves nothing where it fails, but what is published already: whether that counts is for the graph to say.
 */
export async function writeExport(
  { folders, ...parts }: WriteParts & { folders: ExportFolders },
  citation: Citation,
  how: {
    name: string;
    /** Names this try at it, of which others know nothing. */
    attempt: string;
    format: ExportFormat;
    at: () => string;
    confirm: Confirm;
  },
): Promise<ExportContent> {
  const writing = await folders.begin(how, how.format, citation);
  try {
    const read = await readContent(parts, citation, writing.write);
    const content = { ...read, files: await writing.finish() };
    const manifest = manifestOf(citation, how.format, content, how.at());
    await how.confirm(content, () => writing.publish(manifest));
    return content;
  } catch (error) {
    await writing.abandon();
    throw error;
  }
}

async function readContent(
  { graph, onProgress }: WriteParts,
  definition: ExportDefinition,
  write: (record: ExportRecord) => Promise<void>,
): Promise<ExportContent> {
  const [counts, hash] = [noRecords(), createHash("sha256")];
  for await (const { records, progress } of readRecords(graph, definition)) {
    for (const read of records) {
      const record = shownRecord(read, definition.includeTexts);
      counts[record.table]++;
      if (TABLES[record.table].isFixed) hash.update(canonicalLine(record, definition.includeTexts));
      await write(record);
    }
    await onProgress(progress);
  }
  return { counts, sha256: hash.digest("hex"), files: [] };
}

const LICENCE =
  "The wordings, verdicts and links are Claimgraph's and may be used by anybody with this citation. Quotes, titles and " +
  "texts are their publishers'; nothing here gives a licence to them.";

/** What a reader needs to know of the files without asking anybody. */
function manifestOf(citation: Citation, format: ExportFormat, content: ExportContent, at: string): string {
  const { id, filter, asOf, includeTexts } = citation;
  const cited = { ...citation, sha256: content.sha256, counts: content.counts, hashedAt: at };
  const manifest = {
    citation: { id, text: citationText(cited), sha256: content.sha256 },
    query: { asOf, filter: asAsked(filter), includeTexts },
    versions: { recordFormat: RECORD_FORMAT, verdictPolicy: POLICY_VERSION },
    ...{ format, writtenAt: at, counts: content.counts, files: content.files, licence: LICENCE },
    tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, TABLES[name]])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
