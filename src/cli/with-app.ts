import type { App } from "../app.js";
import type { Config } from "../config.js";
import { bringUpToDate } from "./bring-up-to-date.js";
import type { CommandContext } from "./run-command.js";
import { withGraph } from "./with-graph.js";

/**
 * Runs work on the whole program, with the database up to date, and closes it afterwards. A server logs what LOG_LEVEL
 * says; a command tells its progress itself and logs nothing below a warning, unless more than the usual is asked for.
 */
export async function withApp<T>(
  context: Pick<CommandContext, "config" | "reporter" | "signal">,
  work: (app: App) => Promise<T>,
  kind: "server" | "command" = "command",
): Promise<T> {
  const { reporter, signal } = context;
  const quiet = kind === "command" && context.config.logLevel === "info";
  const config: Config = quiet ? { ...context.config, logLevel: "warn" } : context.config;
  // The app's own graph has a time limit for each statement; building indexes on a large graph must not have one.
  const app = await withGraph(context, async (graph) => {
    await bringUpToDate(graph, context);
    // Only now: a database that does not answer is told without waiting for the whole program.
    const { createApp } = await import("../app.js");
    return createApp(config, { onProgress: reporter.step, signal, kind });
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
