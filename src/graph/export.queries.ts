import { z } from "zod";

import { EXPORT_FORMATS, EXPORT_STATUSES } from "../domain/exports/export.js";
import { pagedStatement } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";

/** An export as it is stored; `content` is JSON. */
const exportRow = z.object({
  ...{ id: z.string(), citationId: z.string(), format: z.enum(EXPORT_FORMATS).nullable() },
  ...{ status: z.enum(EXPORT_STATUSES), progress: z.number(), by: z.string(), createdAt: z.string() },
  ...{ completedAt: z.string().nullable(), content: z.string().nullable() },
  ...{ failureCode: z.string().nullable(), failureMessage: z.string().nullable() },
});

export type ExportRow = z.infer<typeof exportRow>;

/** Of a bound `export` and the `citation` that it runs. */
const exportFields = cypher`.id, .format, .status, .progress, .by, .createdAt, .completedAt, .content, .failureCode,
      .failureMessage, citationId: citation.id`;

export const exportsById = statement({
  name: "export.by-id",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), node: exportRow }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (export:Export {id: parentId})-[:RUNS]->(citation:Citation)
    RETURN parentId, export {${exportFields}} AS node`,
});

const owner = { by: z.string().nullable() };

/** Somebody's exports, or all (null), latest first. */
export const exportList = pagedStatement({
  name: "export.list",
  sort: { direction: "DESC", kind: "TEXT" },
  params: owner,
  node: exportRow,
  text: ({ beyond, sorted }) => cypher`
    MATCH (export:Export)
    WHERE ${beyond("export.createdAt", "export.id")} AND ($by IS NULL OR export.by = $by)
    WITH export ${sorted("export.createdAt", "export.id")}
    MATCH (export)-[:RUNS]->(citation:Citation)
    WITH export, citation ${sorted("export.createdAt", "export.id")}
    RETURN '' AS parentId, collect({key: export.createdAt, id: export.id, node: export {${exportFields}}}) AS rows`,
});

export const countExports = statement({
  name: "export.count",
  params: z.object(owner),
  row: z.object({ count: z.number() }),
  text: cypher`
    MATCH (export:Export) WHERE export.createdAt >= '' AND ($by IS NULL OR export.by = $by)
    RETURN count(export) AS count`,
});

/** Which of these exports have files that may be had or are written, and by which attempt. */
export const exportsWithFiles = statement({
  name: "export.with-files",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), writtenBy: z.string().nullable() }),
  text: cypher`
    UNWIND $ids AS id
    MATCH (export:Export {id: id}) WHERE export.status IN ['RUNNING', 'COMPLETED']
    RETURN id, CASE export.status WHEN 'RUNNING' THEN export.owner END AS writtenBy`,
});
