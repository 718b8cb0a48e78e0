import { migrate } from "../graph/migrations.js";
import type { CommandContext } from "./run-command.js";
import { withGraph } from "./with-graph.js";

/** Brings the database's schema up to date. */
export function migrateCommand(context: CommandContext): Promise<number> {
  return withGraph(context, async (graph) => {
    const report = await migrate(graph, { onProgress: ({ message }) => context.reporter.step(message) });
    const applied = report.applied.map(({ version, description }) => ({ version, description }));
    const count = applied.length === 0 ? "Nothing to do" : `Applied ${applied.length}`;
    context.print(
      context.json
        ? JSON.stringify({ applied, alreadyApplied: report.alreadyApplied })
        : `${count}; ${report.alreadyApplied} migrations were there before.`,
    );
    return 0;
  });
}
