import { z } from "zod";

import { loadWorld } from "../../bench/world/load-world.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const SMALL = { articles: 60, seed: 9 };

const allIds = statement({
  name: "test.world-ids",
  params: z.object({}),
  row: z.object({ label: z.string(), ids: z.array(z.string()) }),
  text: cypher`
    MATCH (node) WHERE node.id IS NOT NULL AND NOT node:MigrationLock
    WITH labels(node)[0] AS label, node.id AS id ORDER BY label, id
    RETURN label, collect(id) AS ids`,
});

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
});
afterEach(() => clearGraph(graph));
afterAll(() => graph.close());

describe("a world that is made for measuring", () => {
  it("is silent under verify, and has copies, contradictions, evidence and verdicts with history", async () => {
    await loadWorld(graph, SMALL);
    const lines: string[] = [];
    for await (const line of verifyGraph(graph)) lines.push(line);
    expect(lines).toEqual([]);
  });
});
export { allIds };
