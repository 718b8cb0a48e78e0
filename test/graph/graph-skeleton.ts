import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, integer, noRow, statement } from "../../src/graph/statement.js";
import { keptLabels } from "../support/neo4j.js";
import type { DocumentedGraph } from "./documented-graph.js";

const count = z.object({ count: integer() });

/** So many nodes of each label that the database sees a difference between an index and reading them all. */
const NODES = 500;

/**
 * Fills the graph with nodes and relationships of every documented kind. Plans rest on statistics: on an empty graph every
 * way costs nothing, and the database may choose another than it would in use.
 */
export async function layGraphSkeleton(
  graph: Graph,
  { nodes, relationships }: DocumentedGraph,
): Promise<void> {
  for (const [label, properties] of nodes)
    if (!keptLabels.includes(label)) await graph.write(nodesOf(label, [...properties]), { count: NODES });
  for (const { from, type, to } of relationships) await graph.write(linksOf(from, type, to), {});
  await graph.write(resampleIndexes, {});
}

function nodesOf(label: string, properties: string[]) {
  const map = properties.map((property) => `${property}: "${property} " + number`).join(", ");
  return statement({
    name: "test.skeleton-nodes",
    params: count,
    row: noRow,
    text: cypher`UNWIND range(1, $count) AS number CREATE (:${label} {${map}})`,
  });
}

function linksOf(from: string, type: string, to: string) {
  return statement({
    name: "test.skeleton-links",
    params: z.object({}),
    row: noRow,
    text: cypher`
      MATCH (target:${to}) WITH collect(target) AS targets
      MATCH (node:${from}) WITH targets, collect(node) AS nodes
      UNWIND range(0, size(nodes) - 1) AS number
      WITH nodes[number] AS node, targets[number % size(targets)] AS target
      CREATE (node)-[:${type}]->(target)`,
  });
}

const resampleIndexes = statement({
  name: "test.resample-indexes",
  params: z.object({}),
  row: noRow,
  text: cypher`CALL db.prepareForReplanning(60)`,
});
