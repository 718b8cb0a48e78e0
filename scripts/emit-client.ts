/**
 * Writes what of packages/client and of the pages follows from schema.graphql and the operations beside them: their types, and
 * the manifests of documents by hash that a server knows them by. With --check it only says whether the files are what would be
 * written.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildSchema, type DocumentNode, Kind, parse, validate } from "graphql";

/** Who asks: the client package, and the pages, which ask through it. Each has its folder of operations. */
const ASKERS = ["packages/client", "web"];

const CONFIG = {
  documentMode: "string",
  useTypeImports: true,
  scalars: { ID: "string", DateTime: "string", URL: "string", JSON: "unknown" },
};

/** The files that follow from a project's schema, by their path in it. */
export async function clientFiles(project: string): Promise<Record<string, string>> {
  const schema = await readFile(join(project, "schema.graphql"), "utf8");
  const files = await Promise.all(ASKERS.map((asker) => filesOf(project, asker, schema)));
  return Object.assign({}, ...files) as Record<string, string>;
}

async function filesOf(project: string, asker: string, schema: string): Promise<Record<string, string>> {
  const documents = await readOperations(project, `${asker}/operations`);
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const invalid = validate(buildSchema(schema), { kind: Kind.DOCUMENT, definitions });
  if (invalid.length > 0)
    throw new Error(`${asker}/operations: ${invalid.map(({ message }) => message).join("\n")}`);
  const filename = `${asker}/src/generated/operations.ts`;
  const types = await codegen({
    ...{ filename, schema: parse(schema), documents, config: CONFIG },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  const heading =
    "// Written by `npx tsx scripts/emit-client.ts` from schema.graphql and ../../operations. Do not edit.\n";
  return {
    [filename]: heading + types + "\n",
    [`${asker}/documents.json`]: `${JSON.stringify(manifestOf(types), null, 2)}\n`,
  };
}

async function readOperations(
  project: string,
  folder: string,
): Promise<{ location: string; document: DocumentNode }[]> {
  const names = (await readdir(join(project, folder))).sort();
  const read = async (name: string) => ({
    location: `${folder}/${name}`,
    document: parse(await readFile(join(project, folder, name), "utf8"), { noLocation: true }),
  });
  return Promise.all(names.map(read));
}

/** The texts of the documents exactly as the client sends them, each by its SHA-256. */
function manifestOf(types: string): Record<string, string> {
  const texts = [...types.matchAll(/^export const \w+Document = new TypedDocumentString\(`([^`\\]*)`/gm)];
  return Object.fromEntries(
    texts.map(([, text]) => [createHash("sha256").update(text!).digest("hex"), text!]),
  );
}

/** Those of the files that are not what would be written. */
export async function staleFiles(project: string): Promise<Record<string, string>> {
  const files = Object.entries(await clientFiles(project));
  const present = await Promise.all(
    files.map(([path]) => readFile(join(project, path), "utf8").catch(() => "")),
  );
  return Object.fromEntries(files.filter(([, text], at) => text !== present[at]));
}

async function main(project: string, check: boolean): Promise<number> {
  const stale = await staleFiles(project);
  const paths = Object.keys(stale);
  if (check && paths.length > 0) {
    console.error(
      `${paths.join(", ")}: not what the schema and the operations make. Run \`npx tsx scripts/emit-client.ts\` and commit it.`,
    );
    return 1;
  }
  for (const path of paths) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), stale[path]!);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await main(
    fileURLToPath(new URL("..", import.meta.url)),
    process.argv.includes("--check"),
  );
