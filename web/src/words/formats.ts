import type { ExportFormat } from "../generated/operations.js";

/** What each format of an export is good for. */
export const FORMATS: Readonly<Record<ExportFormat, string>> = {
  CSV: "CSV: tables for spreadsheets, R and pandas",
  JSONL: "JSON Lines: one record a line",
  JSON_LD: "JSON-LD: schema.org ClaimReview, Web Annotation, PROV",
  GRAPHML: "GraphML: for Gephi, yEd, networkx",
  PARQUET: "Parquet: columns for DuckDB, Arrow, Spark",
};
