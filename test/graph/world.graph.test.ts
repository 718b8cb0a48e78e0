import { z } from "zod";

import { loadWorld } from "../../bench/world/load-world.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const SMALL = { articles: 30, seed: 9 };

const worldIds = statement({
  name: "test.world-ids",
  params: z.object({}),
  row: z.object({ label: z.string(), ids: z.array(z.string()) }),
  text: cypher`
    MATCH (node) WHERE node.id IS NOT NULL AND NOT node:Technique AND NOT node:MigrationLock
    WITH labels(node)[0] AS label, node.id AS id ORDER BY label, id
    RETURN label, collect(id) AS ids`,
});

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

describe("a world that is made up for measuring", () => {
  it("has nothing that verify finds wrong, copies and evidence among it", async () => {
    await loadWorld(graph, SMALL);
    const lines: string[] = [];
    for await (const line of verifyGraph(graph)) lines.push(line);
    expect(lines).toEqual([]);
    const labels = (await graph.read(worldIds, {})).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["Article", "Claim", "CopyFamily", "Evidence", "Verdict"]));
  });

  it("is the same for the same seed", async () => {
    const before = await graph.read(worldIds, {});
    await clearGraph(graph);
    await loadWorld(graph, SMALL);
    expect(await graph.read(worldIds, {})).toEqual(before);
  });
});
