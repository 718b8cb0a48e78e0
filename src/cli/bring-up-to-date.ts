import type { Graph } from "../graph/graph.js";
import { adoptKnownOwners } from "../services/adopt-known-owners.js";
import { adoptPolicy } from "../services/adopt-policy.js";
import { migrateIfNeeded } from "./migrate-if-needed.js";
import type { CommandContext } from "./run-command.js";

/** Brings the database to this version of the program: its schema, the rule by which its claims are decided, the owners it knows. */
export async function bringUpToDate(
  graph: Graph,
  { reporter, signal }: Pick<CommandContext, "reporter" | "signal">,
): Promise<void> {
  const now = () => new Date();
  await migrateIfNeeded(graph, reporter);
  // First: what owners move is decided by this rule, beside counts that must be this rule's too.
  await adoptPolicy({ graph, now, signal }, reporter.step);
  await adoptKnownOwners(graph, now);
}
