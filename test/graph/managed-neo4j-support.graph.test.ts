import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const countByLabel = statement({
  name: "test.count-by-label",
  params: z.object({}),
  row: z.object({ label: z.string(), count: z.number() }),
  text: cypher`MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count`,
});

const makeMany = statement({
  name: "test.make-many",
  params: z.object({}),
  row: noRow,
  text: cypher`UNWIND range(1, 12000) AS i CREATE (:Claim {id: "claim-" + i})-[:ABOUT]->(:Entity {id: "entity-" + i})`,
});

describe("the test database", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
    await clearGraph(graph);
  });
  afterAll(() => graph.close());

  const labels = async () =>
    new Map((await graph.read(countByLabel, {})).map((row) => [row.label, row.count]));

  it("is migrated and holds the techniques", async () => {
    const found = await labels();
    expect(found.get("Migration")).toBeGreaterThanOrEqual(3);
    expect(found.get("Technique")).toBe(23);
  });

  it("is cleared of everything but what migrating put there, however much it is", async () => {
    const before = await labels();
    await graph.write(makeMany, {});
    expect((await labels()).get("Claim")).toBe(12_000);
    await clearGraph(graph);
    expect(await labels()).toEqual(before);
  });
});
