import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Where every log line goes that the product writes while the tests of `graph` and `api` run. */
const FILE = resolve(import.meta.dirname, "../../.cache/test-log.txt");

/** Keeps what was logged for `takeLog`. */
export function keepLog(lines: string | Buffer): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, lines);
}

/** A destination for the product's logger. */
export const testLog = { write: keepLog };

export function beginLog(): void {
  mkdirSync(dirname(FILE), { recursive: true });
  rmSync(FILE, { force: true });
}

export function takeLog(): string {
  return existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
}
