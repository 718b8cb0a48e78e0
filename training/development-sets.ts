import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the development sets, which are never part of the repository (decision 0009 says what each may be used for). */
export const DEVELOPMENT_SETS = resolve(
  process.env["DEVELOPMENT_DATA"] ?? join(import.meta.dirname, "../../shared/data"),
);

/** A file of a development set, as "mrpc/msr_paraphrase_train.txt". */
export function fileOfSet(path: string, folder = DEVELOPMENT_SETS): string {
  const file = join(folder, path);
  if (!existsSync(file))
    throw new Error(`There is no ${file}. Set DEVELOPMENT_DATA to the folder of the development sets.`);
  return file;
}
