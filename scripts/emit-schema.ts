/**
 * Writes schema.graphql from the code, or with --check compares the two. A change that would break a client is refused unless
 * --allow-breaking is given: then say so in the changelog.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from "graphql";

import { buildApiSchema } from "../src/server/build-schema.js";

const HEADING =
  "# Written by `npx tsx scripts/emit-schema.ts` from src/schema and src/resolvers. Do not edit.\n\n";

/** Gives the text that the committed file should have, and what in it would break clients of the committed one. */
export function compareSchema(committed: string): { text: string; breaking: string[] } {
  const schema = lexicographicSortSchema(buildApiSchema());
  const breaking = committed === "" ? [] : findBreakingChanges(buildSchema(committed), schema);
  return {
    text: HEADING + printSchema(schema) + "\n",
    breaking: breaking.map(({ description }) => description),
  };
}

async function main(args: readonly string[]): Promise<number> {
  const file =
    args.find((arg) => !arg.startsWith("--")) ?? fileURLToPath(new URL("../schema.graphql", import.meta.url));
  const committed = await readFile(file, "utf8").catch(() => "");
  const { text, breaking } = compareSchema(committed);
  if (breaking.length > 0 && !args.includes("--allow-breaking")) {
    console.error(`schema.graphql: these changes break clients:\n  ${breaking.join("\n  ")}`);
    console.error(
      "Keep the old names beside the new ones, or pass --allow-breaking and say so in the changelog.",
    );
    return 1;
  }
  if (!args.includes("--check")) {
    await writeFile(file, text);
    return 0;
  }
  if (text === committed) return 0;
  console.error(
    "schema.graphql is not what the code makes: run `npx tsx scripts/emit-schema.ts` and commit it.",
  );
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
