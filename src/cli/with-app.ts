import { type App, createApp } from "../app.js";
import { migrateIfNeeded } from "./migrate-if-needed.js";
import type { CommandContext } from "./run-command.js";
import { withGraph } from "./with-graph.js";

/** Runs work on the whole program, with the database up to date, and closes it afterwards. */
export async function withApp<T>(
  context: Pick<CommandContext, "config" | "reporter" | "signal">,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const { config, reporter, signal } = context;
  // The app's own graph has a time limit for each statement; building indexes on a large graph must not have one.
  const app = await withGraph(context, async (graph) => {
    await migrateIfNeeded(graph, reporter);
    return createApp(config, { onProgress: reporter.step, signal });
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
