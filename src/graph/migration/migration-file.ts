import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { splitStatements } from "./cypher-text.js";
import { MigrationError } from "./migration-error.js";

/** One file of the migrations folder. */
export interface MigrationFile {
  fileName: string;
  /** "001"; files are applied in the order of their versions as numbers. */
  version: string;
  /** "full text and vector" for V003__full_text_and_vector.cypher. */
  description: string;
  /** Neo4j refuses schema and data in one transaction, so a file is either. */
  kind: "SCHEMA" | "DATA";
  statements: string[];
  /** SHA-256 over the statements, in hex: comments, line ends and space at line ends may change, nothing else. */
  checksum: string;
}

const FILE_NAME = /^V(\d+)__(\w+)\.cypher$/;
const SCHEMA_STATEMENT = /^(?:CREATE|DROP)\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT)\b/i;
/** A crash may leave the first statements of a schema file done: the second run must pass over them. */
const IDEMPOTENT = /\bIF\s+(?:NOT\s+)?EXISTS\b/i;

/** Reads every migration of a folder, in order of version; rejects with a MigrationError MALFORMED where a file is none. */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".cypher"));
  const files = await Promise.all(
    names.map(async (name) => parseMigrationFile(name, await readFile(join(folder, name), "utf8"))),
  );
  files.sort((a, b) => Number(a.version) - Number(b.version));
  const twin = files.find((file, index) => Number(files[index + 1]?.version) === Number(file.version));
  if (twin) throw malformed(twin.fileName, "has the version of another file; give it the next free number");
  return files;
}

function parseMigrationFile(fileName: string, text: string): MigrationFile {
  const [, version, words] = FILE_NAME.exec(fileName) ?? [];
  if (!version || !words)
    throw malformed(fileName, "is not named V<number>__<what_it_does>.cypher; rename it");
  const statements = splitStatements(text.replace(/^\uFEFF/, ""));
  if (statements.length === 0) throw malformed(fileName, "holds no statement; write one or delete the file");
  return {
    fileName,
    version,
    description: words.replaceAll("_", " "),
    kind: kindOf(fileName, statements),
    statements,
    checksum: createHash("sha256").update(statements.join(";\n")).digest("hex"),
  };
}

function kindOf(fileName: string, statements: string[]): MigrationFile["kind"] {
  const schema = statements.filter((statement) => SCHEMA_STATEMENT.test(statement));
  if (schema.length === 0) return "DATA";
  if (schema.length < statements.length)
    throw malformed(
      fileName,
      "mixes schema and data, which Neo4j refuses; move the data to a file of its own",
    );
  if (!schema.every((statement) => IDEMPOTENT.test(statement)))
    throw malformed(fileName, "cannot be run twice; write IF NOT EXISTS (or IF EXISTS) in every statement");
  return "SCHEMA";
}

function malformed(fileName: string, what: string): MigrationError {
  return new MigrationError("MALFORMED", `The migration ${fileName} ${what}.`);
}
