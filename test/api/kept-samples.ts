import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import type { App } from "../../src/app.js";
import { keepGraph, restoreGraph } from "../support/kept-graph.js";
import { loadSamples, samplePages } from "./samples.js";

const project = resolve(import.meta.dirname, "../..");
const KEPT = join(project, ".cache/samples");
/** What the graph of the samples follows from. */
const INPUTS = ["src", "samples", "migrations", "package-lock.json"];

/**
 * Puts the samples' graph into an empty test database: analysed by this very code, once a day; who needs it after that gets the
 * same again in a second.
 */
export async function putSamples(app: App): Promise<void> {
  const file = join(KEPT, `${hashOf(INPUTS)}.json`);
  if (existsSync(file)) return restoreGraph(readFileSync(file, "utf8"));
  await loadSamples(app, samplePages);
  rmSync(KEPT, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(`${file}.new`, await keepGraph());
  renameSync(`${file}.new`, file);
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash("sha256").update(new Date().toISOString().slice(0, 10));
  for (const path of inputs.map((name) => join(project, name)).flatMap(filesAt))
    hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex").slice(0, 32);
}

function filesAt(path: string): string[] {
  if (/\.(json|cypher|ts|html|jsonl)$/.test(path)) return [path];
  const inside = readdirSync(path, { withFileTypes: true }).sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  return inside.flatMap((entry) =>
    entry.isDirectory() ? filesAt(join(path, entry.name)) : [join(path, entry.name)],
  );
}
