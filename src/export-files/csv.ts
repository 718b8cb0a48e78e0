import { stringify } from "csv-stringify/sync";

import { columnsOf, TABLE_NAMES } from "../domain/exports/record-format.js";
import { toCell } from "./cell.js";
import type { OpenFormat } from "./format-writer.js";
import { openOutputFile } from "./output-file.js";

/**
 * One file a table. A spreadsheet takes cells that begin with = + - @ for formulas, and an article can be written so that one
 * of them calls out; such cells begin with an apostrophe.
 */
const toLine = (cells: readonly (string | number | boolean | null)[]): string =>
  stringify([[...cells]], {
    escape_formulas: true,
    record_delimiter: "\r\n",
    cast: { boolean: String, number: String },
  });

export const openCsv: OpenFormat = async (folder, { includeTexts }) => {
  const tables = await Promise.all(
    TABLE_NAMES.map(async (table) => {
      const columns = columnsOf(table, includeTexts).map(({ name }) => name);
      const file = await openOutputFile(folder, `${table}.csv`);
      await file.write(toLine(columns));
      return [table, { columns, file }] as const;
    }),
  );
  const byTable = new Map(tables);
  return {
    write: async ({ table, row }) => {
      const { columns, file } = byTable.get(table)!;
      file.count();
      await file.write(toLine(columns.map((name) => toCell(row[name]))));
    },
    finish: () => Promise.all(tables.map(([, { file }]) => file.finish())),
    abandon: async () => void (await Promise.all(tables.map(([, { file }]) => file.abandon()))),
  };
};
