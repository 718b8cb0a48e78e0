import { accessSync, closeSync, constants, fdatasyncSync, openSync, writeSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";

import { SetupFailure } from "../domain/setup-failure.js";
import type { LineOutcome } from "./import-lines.js";

/** Keeps the lines of a file that could not be imported, so that they can be mended and imported again. */
export interface RejectFile {
  readonly path: string;
  /** Writes a line with why it was rejected. */
  add(outcome: LineOutcome): void;
  /** Has what was added outlast a failure of the machine. */
  secure(): void;
  close(): void;
}

/** Makes the file with the first line that is rejected; one that is there already goes on where `goesOn`, and is replaced else. */
export function createRejectFile(path: string, goesOn: boolean): RejectFile {
  let descriptor: number | null = null;
  let isSecure = true;
  return {
    path,
    add: (outcome) => {
      descriptor ??= openToWrite(path, goesOn ? "a" : "w");
      writeSync(descriptor, `${rejectedLine(outcome)}\n`);
      isSecure = false;
    },
    secure: () => {
      if (descriptor !== null && !isSecure) fdatasyncSync(descriptor);
      isSecure = true;
    },
    close: () => {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}

/** The file beside the given one, "articles.rejected.jsonl"; in the working folder where nothing may be written there. */
export function defaultRejects(file: string): string {
  const extension = extname(file);
  const name = `${basename(file, extension)}.rejected${extension === "" ? ".jsonl" : extension}`;
  try {
    accessSync(dirname(file), constants.W_OK);
    return join(dirname(file), name);
  } catch {
    return name;
  }
}

/** Fails where the rejected lines would overwrite what they come from. */
export function requireOther(rejects: string, file: string): string {
  if (resolve(rejects) !== resolve(file)) return rejects;
  throw new SetupFailure(`--rejects ${rejects} is the file to import itself: name another one.`);
}

/**
 * The line as it was given, with a field `rejected` before the others, which an import passes over: a mended file can be imported as it is.
 * What is no object stands as a text in `given`.
 */
function rejectedLine({ number, reason, line }: LineOutcome): string {
  const rejected = JSON.stringify({ line: number, reason });
  if (line === null) return `{"rejected":${rejected}}`;
  const given = line.trim();
  if (!isObject(given)) return `{"rejected":${rejected},"given":${JSON.stringify(line)}}`;
  const fields = given.slice(1).trimStart();
  return `{"rejected":${rejected}${fields === "}" ? "" : ","}${fields}`;
}

function isObject(text: string): boolean {
  try {
    return text.startsWith("{") && typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

function openToWrite(path: string, flag: "a" | "w"): number {
  try {
    return openSync(path, flag);
  } catch (cause) {
    throw new SetupFailure(
      `The rejected lines cannot be written to ${path}: name another file with --rejects.`,
      { cause },
    );
  }
}
