import { STATEMENT_TIMEOUT_MS } from "../graph/graph.js";
import { type ApiKeys, createApiKeys } from "../services/keys/api-keys.js";
import { bringUpToDate } from "./bring-up-to-date.js";
import type { CommandContext } from "./run-command.js";
import { withGraph } from "./with-graph.js";

/** Runs work on the keys, with the database up to date; they need nothing else of the program. */
export function withKeys<T>(
  context: Pick<CommandContext, "config" | "reporter" | "signal">,
  work: (keys: ApiKeys) => Promise<T>,
): Promise<T> {
  return withGraph(context, async (unlimited) => {
    await bringUpToDate(unlimited, context);
    const onGraph = { timeoutMs: STATEMENT_TIMEOUT_MS };
    return withGraph(context, (graph) => work(createApiKeys({ graph, now: () => new Date() })), onGraph);
  });
}
