import { type App, createApp } from "../app.js";
import type { Config } from "../config.js";
import { adoptKnownOwners } from "../services/adopt-known-owners.js";
import { adoptPolicy } from "../services/adopt-policy.js";
import { migrateIfNeeded } from "./migrate-if-needed.js";
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
    await migrateIfNeeded(graph, reporter);
    // First: what owners move is decided by this rule, beside counts that must be this rule's too.
    await adoptPolicy({ graph, now: () => new Date(), signal }, reporter.step);
    await adoptKnownOwners(graph, () => new Date());
    return createApp(config, { onProgress: reporter.step, signal, kind });
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
