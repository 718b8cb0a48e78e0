import { type Config, readConfig } from "../config.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { SetupFailure } from "../domain/setup-failure.js";
import { GraphError } from "../graph/graph-error.js";
import { MigrationError } from "../graph/migration/migration-error.js";
import { createReporter, type Reporter } from "./reporter.js";

export interface CommandOptions {
  json?: boolean;
}

/** What every command gets. */
export interface CommandContext {
  config: Config;
  reporter: Reporter;
  /** Aborted by Ctrl-C and SIGTERM: finish or give up, and let go of what was started. */
  signal: AbortSignal;
  json: boolean;
  /** Writes the answer, on standard output. */
  print(text: string): void;
}

/** Runs a command to its exit code: errors become one sentence, Ctrl-C an orderly end. */
export async function runCommand(
  options: CommandOptions,
  work: (context: CommandContext) => Promise<number>,
): Promise<void> {
  const reporter = createReporter();
  const json = options.json ?? false;
  const { signal, stopListening } = listenForInterrupts(reporter);
  let config: Config | undefined;
  try {
    config = readConfig();
    process.exitCode = await work({ config, reporter, signal, json, print: printer(reporter) });
  } catch (error) {
    reporter.clear();
    process.exitCode = signal.aborted ? 130 : 1;
    if (!signal.aborted)
      process.stderr.write(`${describeFailure(error, { json, logLevel: config?.logLevel })}\n`);
  } finally {
    stopListening();
  }
}

/** One sentence that says what to do next; with --json one object. */
export function describeFailure(
  error: unknown,
  how: { json: boolean; logLevel?: string | undefined },
): string {
  const code = failureCode(error);
  const own = error instanceof Error ? error.message : String(error);
  const message =
    code === "UNEXPECTED"
      ? `Something unexpected went wrong (${own}). Run it again with LOG_LEVEL=debug to see where, and report that.`
      : own;
  const details = how.logLevel === "debug" && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  return how.json ? JSON.stringify({ error: { code, message } }) : `claimgraph: ${message}${details}`;
}

function failureCode(error: unknown): string {
  if (error instanceof ExpectedFailure || error instanceof GraphError) return error.code;
  if (error instanceof SetupFailure) return "SETUP";
  return error instanceof MigrationError ? "MIGRATION" : "UNEXPECTED";
}

function printer(reporter: Reporter): (text: string) => void {
  return (text) => {
    reporter.clear();
    process.stdout.write(`${text}\n`);
  };
}

const sameKeyPressMs = 1_000;

function listenForInterrupts(reporter: Reporter): { signal: AbortSignal; stopListening: () => void } {
  const controller = new AbortController();
  let askedAt = 0;
  const interrupt = () => {
    // One Ctrl-C may come twice: from the terminal, and passed on by npm.
    if (Date.now() - askedAt < sameKeyPressMs) return;
    // Who asks twice does not want to wait.
    if (controller.signal.aborted) process.exit(130);
    askedAt = Date.now();
    reporter.line("Stopping (press Ctrl-C again to leave at once)");
    controller.abort();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  // Who reads the answer may have seen enough (`| head`): that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    controller.abort();
  });
  return {
    signal: controller.signal,
    stopListening: () => process.off("SIGINT", interrupt).off("SIGTERM", interrupt),
  };
}
