import type { Caller } from "../access.js";
import type { Failure } from "../analysis.js";
import type { Instant } from "../instant.js";
import type { RecordCounts } from "./record-format.js";

export const EXPORT_FORMATS = ["JSONL", "CSV", "GRAPHML", "JSON_LD", "PARQUET"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_STATUSES = [
  "QUEUED",
  "RUNNING",
  "COMPLETED",
  "FAILED",
  "CANCELLED",
  "WITHDRAWN",
] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

/** The file beside the others that says what they are. */
export const MANIFEST = "manifest.json";

export interface ExportFile {
  name: string;
  bytes: number;
  sha256: string;
  /** How many records stand in it. */
  rows: number;
}

/** What came of reading everything that a definition asks for. */
export interface ExportContent {
  counts: RecordCounts;
  /** Of what can be answered as of a time. */
  sha256: string;
  files: ExportFile[];
}

/** A run of a definition: to files, or only to see whether its content is still the same. */
export interface Export {
  id: string;
  citationId: string;
  /** Null for a check, which writes no files. */
  format: ExportFormat | null;
  status: ExportStatus;
  /** 0 to 1. */
  progress: number;
  /** Who asked for it. */
  by: string;
  createdAt: Instant;
  completedAt: Instant | null;
  content: ExportContent | null;
  failure: Failure | null;
}

/** Whether a caller may see an export and have its files: their own, or any with the scope admin. */
export const isOwnExport = ({ by }: Pick<Export, "by">, { name, scopes }: Caller): boolean =>
  by === name || scopes.has("admin");
