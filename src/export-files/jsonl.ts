import { canonicalLine, TABLES } from "../domain/exports/record-format.js";
import type { OpenFormat } from "./format-writer.js";
import { openOutputFile } from "./output-file.js";

/**
 * One record a line. What can be answered as of a time is a file of its own: its SHA-256 is the one that a citation names, and
 * anybody can check it.
 */
export const openJsonl: OpenFormat = async (folder, { includeTexts }) => {
  const fixed = await openOutputFile(folder, "records.jsonl");
  const passing = await openOutputFile(folder, "evidence.jsonl");
  return {
    write: async (record) => {
      const file = TABLES[record.table].isFixed ? fixed : passing;
      file.count();
      await file.write(canonicalLine(record, includeTexts));
    },
    finish: async () => [await fixed.finish(), await passing.finish()],
    abandon: async () => void (await Promise.all([fixed.abandon(), passing.abandon()])),
  };
};
