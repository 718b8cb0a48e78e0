/** Given to a process by `--import`: writes into the file that LOADED_MODULES names what the process loads, a module a line. */
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import { isMainThread } from "node:worker_threads";

const file = process.env.LOADED_MODULES;
const note = (modules) => appendFileSync(file, modules.map((module) => `${module}\n`).join(""));

/** What is imported: Node asks for it in a thread of its own, which loads this file again. */
export async function load(url, context, next) {
  note([url]);
  return next(url, context);
}

if (isMainThread) {
  register(import.meta.url);
  // What is required passes no hook; the cache has it all.
  process.once("exit", () => note(Object.keys(createRequire(import.meta.url).cache)));
}
