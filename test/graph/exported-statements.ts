import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Statement } from "../../src/graph/statement.js";

const FOLDER = join(import.meta.dirname, "../../src/graph");

export type AnyStatement = Statement<never, unknown>;

/** Every statement that a `.queries.ts` or `.commands.ts` of src/graph exports, in lists and records too, by its name. */
export async function exportedStatements(): Promise<AnyStatement[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  const found = new Map<string, AnyStatement>();
  for (const file of files.filter((path) => /\.(queries|commands)\.ts$/.test(path)).sort()) {
    const module: unknown = await import(pathToFileURL(join(FOLDER, file)).href);
    for (const statement of statementsIn(module)) found.set(statement.name, statement);
  }
  return [...found.values()];
}

function statementsIn(value: unknown): AnyStatement[] {
  if (typeof value !== "object" || value === null) return [];
  if (isStatement(value)) return value.past ? [value, value.past] : [value];
  // A schema of zod is a large object of its own kind and holds no statement.
  return "safeParse" in value ? [] : Object.values(value).flatMap(statementsIn);
}

const isStatement = (value: object): value is AnyStatement =>
  "name" in value && "text" in value && "params" in value && "row" in value;
