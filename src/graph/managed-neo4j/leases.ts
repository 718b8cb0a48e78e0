import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { processBirth } from "./process-birth.js";

/** Notes that this process uses the server; gives what takes the note away. Call under the folder's lock. */
export function takeLease(folder: string): () => void {
  const file = join(folder, `${process.pid}-${randomBytes(4).toString("hex")}`);
  writeFileSync(file, processBirth(process.pid) ?? "", { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** How many users the server has; the notes of processes that have ended are cleared away. Call under the folder's lock. */
export function countLeases(folder: string): number {
  let living = 0;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (processBirth(Number.parseInt(name, 10)) === readFileSync(file, "utf8")) living++;
    else rmSync(file, { force: true });
  }
  return living;
}
