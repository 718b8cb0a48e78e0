import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import { type ExportFormat, MANIFEST } from "../domain/exports/export.js";
import type { ExportFolders, ExportWriting } from "../services/doors.js";
import { openCsv } from "./csv.js";
import type { FormatWriter, OpenFormat } from "./format-writer.js";
import { openGraphml } from "./graphml.js";
import { openJsonLd } from "./json-ld.js";
import { openJsonl } from "./jsonl.js";
import { openParquet } from "./parquet.js";

const FORMATS: Record<ExportFormat, OpenFormat> = {
  JSONL: openJsonl,
  CSV: openCsv,
  GRAPHML: openGraphml,
  JSON_LD: openJsonLd,
  PARQUET: openParquet,
};

const UNFINISHED = ".unfinished";

/** Keeps each export in a folder of its own, which has its name only once everything is on the disk. */
export function createExportFolders(root: string): ExportFolders {
  const folderOf = (name: string) => join(root, basename(name));
  const remove = async (name: string) => {
    for (const suffix of ["", UNFINISHED])
      await rm(folderOf(name) + suffix, { recursive: true, force: true });
  };
  return {
    begin: async (name, format, definition) => {
      await remove(name);
      const unfinished = folderOf(name) + UNFINISHED;
      await mkdir(unfinished, { recursive: true, mode: 0o700 });
      const files = await FORMATS[format](unfinished, definition);
      return writingOf(files, unfinished, folderOf(name));
    },
    list: async () => {
      const names = await readdir(root).catch((error: unknown) => {
        // There is no folder before the first export.
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
        throw error;
      });
      return [...new Set(names.map((name) => basename(name, UNFINISHED)))];
    },
    remove,
    pathOf: (name, file) => join(folderOf(name), basename(file)),
  };
}

function writingOf(files: FormatWriter, unfinished: string, finished: string): ExportWriting {
  return {
    write: files.write,
    finish: files.finish,
    publish: async (manifest) => {
      await writeFile(join(unfinished, MANIFEST), manifest, { flush: true, mode: 0o600 });
      await sync(unfinished);
      await rename(unfinished, finished);
      await sync(join(finished, ".."));
    },
    abandon: async () => {
      // A file that could not be written may not be closed either, and one that is finished is closed already.
      await files.abandon().catch(() => undefined);
      for (const folder of [finished, unfinished]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A name is on the disk when its folder is. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
