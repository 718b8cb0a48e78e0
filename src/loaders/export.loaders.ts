import { readCitation } from "../domain/exports/citation.js";
import type { Export, ExportContent } from "../domain/exports/export.js";
import { citationsById, removalsByCitation } from "../graph/citation.queries.js";
import { countExports, exportList, exportsById, type ExportRow } from "../graph/export.queries.js";
import type { Graph } from "../graph/graph.js";
import { listByKey, oneByKey, type PagedList, rootList } from "./batching.js";
import { asItIs } from "./read-rows.js";

/** Exports and citations. */
export function createExportLoaders(graph: Graph) {
  return {
    exportById: oneByKey(graph, exportsById, readExport),
    citationById: oneByKey(graph, citationsById, readCitation),
    citationRemovals: listByKey(graph, removalsByCitation, asItIs),
    /** Those of one owner, or all (null). */
    exports: (by: string | null): PagedList<Export> =>
      rootList(graph, exportList, countExports, { by }, readExport),
  };
}

const readExport = ({ content, failureCode, failureMessage, ...row }: ExportRow): Export => ({
  ...row,
  content: content === null ? null : (JSON.parse(content) as ExportContent),
  failure: failureCode === null ? null : { code: failureCode, message: failureMessage ?? "" },
});
