import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import { type ExportFormat, MANIFEST } from "../domain/exports/export.js";
import type { ExportFolder, ExportFolders, ExportWriting } from "../services/doors.js";
import type { FormatWriter, OpenFormat } from "./format-writer.js";

/** Each format's writer, with the libraries that it needs, is loaded for the first export in it. */
const FORMATS: Record<ExportFormat, () => Promise<OpenFormat>> = {
  JSONL: async () => (await import("./jsonl.js")).openJsonl,
  CSV: async () => (await import("./csv.js")).openCsv,
  GRAPHML: async () => (await import("./graphml.js")).openGraphml,
  JSON_LD: async () => (await import("./json-ld.js")).openJsonLd,
  PARQUET: async () => (await import("./parquet.js")).openParquet,
};

const UNFINISHED = ".unfinished";

/** Keeps each export in a folder of its own, which has its name only once everything is on the disk. */
export function createExportFolders(root: string): ExportFolders {
  const folderOf = (name: string) => join(root, basename(name));
  const unfinishedOf = (name: string, attempt: string) =>
    `${folderOf(name)}.${basename(attempt)}${UNFINISHED}`;
  return {
    begin: async ({ name, attempt }, format, definition) => {
      const unfinished = unfinishedOf(name, attempt);
      await mkdir(unfinished, { recursive: true, mode: 0o700 });
      const open = await FORMATS[format]();
      const files = await open(unfinished, definition);
      return writingOf(files, unfinished, folderOf(name));
    },
    list: async () => {
      const names = await readdir(root).catch((error: unknown) => {
        // There is no folder before the first export.
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
        throw error;
      });
      return names.map(readName);
    },
    remove: ({ name, attempt }) =>
      removeFolder(attempt === null ? folderOf(name) : unfinishedOf(name, attempt)),
    pathOf: (name, file) => join(folderOf(name), basename(file)),
  };
}

const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

function readName(folder: string): ExportFolder {
  if (!folder.endsWith(UNFINISHED)) return { name: folder, attempt: null };
  const [name = "", attempt = ""] = basename(folder, UNFINISHED).split(".");
  return { name, attempt };
}

function writingOf(files: FormatWriter, unfinished: string, finished: string): ExportWriting {
  let published: Promise<void> | null = null;
  const publish = async (manifest: string) => {
    await writeFile(join(unfinished, MANIFEST), manifest, { flush: true, mode: 0o600 });
    await sync(unfinished);
    // What an attempt left that ended between here and its commit.
    await removeFolder(finished);
    await rename(unfinished, finished);
    await sync(join(finished, ".."));
  };
  return {
    write: files.write,
    finish: files.finish,
    publish: (manifest) => (published ??= publish(manifest)),
    abandon: async () => {
      // A file that could not be written may not be closed either, and one that is finished is closed already.
      await files.abandon().catch(() => undefined);
      await removeFolder(unfinished);
    },
  };
}

/** A name is on the disk when its folder is. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
