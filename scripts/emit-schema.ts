/**
 * Writes schema.graphql from the code. With --check it compares the two, and the code with schema.released.graphql, which is
 * what clients rely on: see "The API's promise" in CONTRIBUTING.md. With --release it writes both.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { z } from "zod";

import { buildApiSchema } from "../src/server/build-schema.js";
import { badDeprecations, brokenPromises } from "./schema-promise.js";

const HEADING =
  "# Written by `npx tsx scripts/emit-schema.ts` from src/schema and src/resolvers. Do not edit.\n\n";
const releasedHeading = (version: string) =>
  `# Released as ${version}: what clients rely on. Written by \`npx tsx scripts/emit-schema.ts --release\`.\n\n`;

const schemaText = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema)) + "\n";

async function main(folder: string, options: readonly string[]): Promise<number> {
  const schema = buildApiSchema();
  const file = join(folder, "schema.graphql");
  const released = join(folder, "schema.released.graphql");
  const version = await readVersion(folder);
  const text = HEADING + schemaText(schema);
  if (options.includes("--release")) await writeFile(released, releasedHeading(version) + schemaText(schema));
  if (!options.includes("--check")) {
    await writeFile(file, text);
    return 0;
  }
  const today = new Date().toISOString().slice(0, 10);
  const broken = brokenPromises(await readFile(released, "utf8"), schema, { version, today });
  const drifted = text !== (await readFile(file, "utf8").catch(() => ""));
  return complain({ broken, drifted, undated: badDeprecations(text) });
}

interface Faults {
  broken: string[];
  drifted: boolean;
  undated: string[];
}

function complain({ broken, drifted, undated }: Faults): number {
  if (broken.length > 0)
    console.error(
      `These changes break clients of the released schema:\n  ${broken.join("\n  ")}\n` +
        "Keep the old names beside the new ones and deprecate them. If it has to be, raise the version in package.json " +
        "(before 1.0.0 its second number) and say in CHANGELOG.md what clients have to do.",
    );
  if (undated.length > 0) console.error(`Deprecations:\n  ${undated.join("\n  ")}`);
  if (drifted)
    console.error(
      "schema.graphql is not what the code makes: run `npx tsx scripts/emit-schema.ts` and commit it.",
    );
  return broken.length > 0 || undated.length > 0 || drifted ? 1 : 0;
}

async function readVersion(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [options, [folder]] = [true, false].map((wanted) =>
    process.argv.slice(2).filter((argument) => argument.startsWith("--") === wanted),
  ) as [string[], string[]];
  process.exitCode = await main(folder ?? fileURLToPath(new URL("..", import.meta.url)), options);
}
