import { verifyGraph } from "../services/verify-graph.js";
import type { CommandContext } from "./run-command.js";
import { withGraph } from "./with-graph.js";

/** Recomputes every stored verdict and count and prints what differs; silence means that all is well. */
export function verifyCommand(context: CommandContext): Promise<number> {
  const { json, print, reporter, signal } = context;
  return withGraph(context, async (graph) => {
    let differences = 0;
    reporter.step("Recomputing verdicts and counts");
    for await (const difference of verifyGraph(graph)) {
      signal.throwIfAborted();
      differences++;
      print(json ? JSON.stringify({ difference }) : difference);
    }
    reporter.clear();
    return differences === 0 ? 0 : 1;
  });
}
