import type { ExportDefinition } from "../domain/exports/citation.js";
import type { ExportFile } from "../domain/exports/export.js";
import type { ExportRecord } from "../domain/exports/record-format.js";

/** Writes records in one format. */
export interface FormatWriter {
  write(record: ExportRecord): Promise<void>;
  /** Ends the files and gives what they came to. */
  finish(): Promise<ExportFile[]>;
  /** Lets go of the files as they are. */
  abandon(): Promise<void>;
}

/** Begins the files of a format in a folder. */
export type OpenFormat = (folder: string, definition: ExportDefinition) => Promise<FormatWriter>;
