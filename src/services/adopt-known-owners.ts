import type { Graph } from "../graph/graph.js";
import { importPublishers } from "./import-publishers.js";
import { knownLinesOfUnowned } from "./known-owners.js";

/**
 * Records the owners of sources that were in the graph before the list knew them, and decides anew what they state. One read
 * where there are none. Gives how many owners were recorded.
 */
export async function adoptKnownOwners(graph: Graph, now: () => Date): Promise<number> {
  const lines = await graph.transaction("find-unowned", (tx) => knownLinesOfUnowned(tx));
  if (lines.length > 0) await importPublishers(graph, lines, now);
  return lines.length;
}
