import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

import { codeBlocks, documentationPages } from "../support/documented-operations.js";

const project = resolve(import.meta.dirname, "../..");

/** A program that a page of the documentation shows, to be copied and run. */
export interface DocumentedProgram {
  place: string;
  language: string;
  code: string;
  /** What its output must have: an answer, and not only silence. */
  prints: RegExp;
}

/** The programs that ask the API: those in JavaScript and Python, and the shell's that begin with curl. */
export function documentedPrograms(): DocumentedProgram[] {
  const blocks = (language: string) =>
    documentationPages().flatMap((page) =>
      codeBlocks(page, language).map((block) => ({ ...block, language, prints: /\w/ })),
    );
  const shell = blocks("sh").filter(({ code }) => code.startsWith("curl"));
  return [...shell.map((each) => ({ ...each, prints: /^\{"data":/ })), ...blocks("python"), ...blocks("js")];
}

export interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

/** Runs a program as its reader would, against a server. */
export function runProgram(
  { language, code }: DocumentedProgram,
  at: { url: string; key: string },
): Promise<Outcome> {
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME },
    ...{ CLAIMGRAPH_URL: at.url, CLAIMGRAPH_KEY: at.key },
  };
  if (language === "sh") return run("bash", ["-c", code], { env });
  if (language === "python") return run("python3", ["-c", code], { env });
  return run(process.execPath, ["--input-type=module", "--eval", code], { env, cwd: readersFolder() });
}

let folder: string | undefined;

/** A folder with what a reader would install: the client package, compiled, and what it and the examples need. */
function readersFolder(): string {
  if (folder !== undefined) return folder;
  folder = mkdtempSync(join(tmpdir(), "claimgraph-reader-"));
  for (const name of ["graphql", "graphql-ws", "ws", "@graphql-typed-document-node/core"]) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(project, "node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}

export const leaveClient = (): void => void (folder && rmSync(folder, { recursive: true }));

/** Compiles packages/client for the readers' folder. */
export async function installClient(): Promise<void> {
  const client = join(readersFolder(), "node_modules/@claimgraph/client");
  if (existsSync(client)) return;
  mkdirSync(client, { recursive: true });
  cpSync(join(project, "packages/client/package.json"), join(client, "package.json"));
  const tsc = join(project, "node_modules/typescript/bin/tsc");
  const compiled = await run(
    process.execPath,
    [tsc, "-p", "packages/client", "--outDir", join(client, "dist")],
    {
      cwd: project,
      env: { PATH: process.env.PATH },
    },
  );
  if (compiled.code !== 0) throw new Error(compiled.out);
}

export function run(
  command: string,
  args: string[],
  options: { env: Record<string, string | undefined>; cwd?: string },
): Promise<Outcome> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const outcome: Outcome = { code: null, out: "", error: "" };
  child.stdout.on("data", (chunk: Buffer) => (outcome.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (outcome.error += chunk.toString()));
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => done({ ...outcome, code }));
  });
}
