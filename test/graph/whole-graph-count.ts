import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";

const everything = statement({
  name: "test.count-everything",
  params: z.object({}),
  row: z.object({ nodes: z.number(), relationships: z.number() }),
  text: cypher`
    MATCH (node) WITH count(node) AS nodes
    OPTIONAL MATCH ()-[relationship]->()
    RETURN nodes, count(relationship) AS relationships`,
});

/** How many nodes and relationships there are: what a query that only reads does not change. */
export async function countEverything(graph: Graph): Promise<{ nodes: number; relationships: number }> {
  const [counts] = await graph.read(everything, {});
  return counts!;
}
