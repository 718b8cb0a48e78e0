import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The SHA-256 of a file's bytes, in hexadecimal digits. */
export function sha256Of(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
