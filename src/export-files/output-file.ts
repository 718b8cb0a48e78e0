import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { join } from "node:path";

import type { ExportFile } from "../domain/exports/export.js";

/** A file that is written from its beginning to its end. */
export interface OutputFile {
  /** Resolves when there is room for more: whoever waits for it keeps nothing in memory. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Counts a record. */
  count(): void;
  /** Puts all of it onto the disk and gives what it came to. */
  finish(): Promise<ExportFile>;
  /** Lets go of it as it is. */
  abandon(): Promise<void>;
}

const BUFFERED_CHARACTERS = 64 * 1024;

export async function openOutputFile(folder: string, name: string): Promise<OutputFile> {
  // Only who runs this may read it: it may hold texts of publishers.
  const handle = await open(join(folder, name), "wx", 0o600);
  const hash = createHash("sha256");
  let [rows, bytes, waiting] = [0, 0, ""];
  const put = async (chunk: Uint8Array) => {
    hash.update(chunk);
    bytes += chunk.byteLength;
    await handle.writeFile(chunk);
  };
  const flush = async () => {
    const chunk = Buffer.from(waiting, "utf8");
    waiting = "";
    if (chunk.byteLength > 0) await put(chunk);
  };
  return {
    write: async (chunk) => {
      if (typeof chunk === "string") waiting += chunk;
      if (typeof chunk !== "string" || waiting.length > BUFFERED_CHARACTERS) await flush();
      if (typeof chunk !== "string") await put(chunk);
    },
    count: () => void rows++,
    finish: async () => {
      await flush();
      await handle.sync();
      await handle.close();
      return { name, bytes, sha256: hash.digest("hex"), rows };
    },
    abandon: () => handle.close(),
  };
}
