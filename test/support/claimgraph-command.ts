import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

import { buildProject } from "./build-project.js";
import { keepLog } from "./test-log.js";

const program = resolve(import.meta.dirname, "../../bin/claimgraph.js");

export interface CommandOutcome {
  code: number | null;
  out: string;
  error: string;
}

/** Starts the real command line as it ships in a process of its own, with nothing of this environment but the PATH. */
export function startClaimgraph(args: string[], env: Record<string, string> = {}): ChildProcess {
  buildProject();
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  child.stderr.on("data", keepLog);
  return child;
}

/** Runs the command line to its end. */
export async function claimgraph(
  args: string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<CommandOutcome> {
  const child = startClaimgraph(args, options.env);
  const outcome: CommandOutcome = { code: null, out: "", error: "" };
  child.stdout?.on("data", (chunk: Buffer) => (outcome.out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (outcome.error += chunk.toString()));
  // A command may end without reading all that it is given.
  child.stdin?.on("error", () => undefined).end(options.input ?? "");
  outcome.code = await new Promise<number | null>((done) => child.once("close", done));
  return outcome;
}
