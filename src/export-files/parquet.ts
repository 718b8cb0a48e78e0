import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";

import {
  type Column,
  columnsOf,
  type ColumnType,
  type ExportRecord,
  TABLE_NAMES,
} from "../domain/exports/record-format.js";
import { toCell } from "./cell.js";
import type { OpenFormat } from "./format-writer.js";
import { openOutputFile } from "./output-file.js";

/** Rows that are kept until they are written together: their columns are compressed as one. */
const ROWS_A_GROUP = 2_000;

const TYPES: Record<ColumnType, Pick<SchemaElement, "type" | "converted_type">> = {
  TEXT: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  INSTANT: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  LIST: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  INTEGER: { type: "INT32" },
  NUMBER: { type: "DOUBLE" },
  BOOLEAN: { type: "BOOLEAN" },
};

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: "root", num_children: columns.length },
  ...columns.map(({ name, type }) => ({ name, ...TYPES[type], repetition_type: "OPTIONAL" as const })),
];

/** One file a table. */
export const openParquet: OpenFormat = async (folder, { includeTexts }) => {
  const tables = await Promise.all(
    TABLE_NAMES.map(async (table) => {
      const columns = columnsOf(table, includeTexts);
      return [table, await openTable(folder, `${table}.parquet`, columns)] as const;
    }),
  );
  const byTable = new Map(tables);
  return {
    write: ({ table, row }) => byTable.get(table)!.write(row),
    finish: () => Promise.all(tables.map(([, table]) => table.finish())),
    abandon: async () => void (await Promise.all(tables.map(([, table]) => table.abandon()))),
  };
};

async function openTable(folder: string, name: string, columns: readonly Column[]) {
  const file = await openOutputFile(folder, name);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "Claimgraph" });
  let rows: ExportRecord["row"][] = [];
  const drain = async () => {
    await file.write(bytes.getBytes().slice());
    // The writer goes on counting where it is in the file, and begins its buffer anew.
    bytes.index = 0;
  };
  const writeGroup = async () => {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => toCell(row[column.name])),
    }));
    await parquet.write({ columnData, rowGroupSize: ROWS_A_GROUP });
    rows = [];
    await drain();
  };
  return {
    write: async (row: ExportRecord["row"]) => {
      file.count();
      rows.push(row);
      if (rows.length === ROWS_A_GROUP) await writeGroup();
    },
    finish: async () => {
      if (rows.length > 0) await writeGroup();
      await parquet.finish();
      await drain();
      return file.finish();
    },
    abandon: file.abandon,
  };
}
