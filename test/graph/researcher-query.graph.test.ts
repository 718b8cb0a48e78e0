import { ExpectedFailure } from "../../src/domain/expected-failure.js";
import { GraphError } from "../../src/graph/graph-error.js";
import type { Graph } from "../../src/graph/graph.js";
import {
  createResearcherQueries,
  QUERY_LIMITS,
  type ResearcherQueries,
} from "../../src/graph/researcher-query.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { testDatabase } from "../support/test-database.js";
import { documentedGraph } from "./documented-graph.js";
import { layGraphSkeleton } from "./graph-skeleton.js";
import { REFUSED } from "./refused-queries.js";
import { countEverything } from "./whole-graph-count.js";

let graph: Graph;
let queries: ResearcherQueries;

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await layGraphSkeleton(graph, documentedGraph());
  queries = createResearcherQueries(testDatabase());
}, 180_000);
afterAll(async () => {
  await queries.close();
  await clearGraph(graph);
  await graph.close();
});

const ask = (cypher: string, parameters: unknown = null, withText = false) =>
  queries.ask({ cypher, parameters, withText });

describe("what is refused", () => {
  it.each(REFUSED)("$what", async ({ cypher, parameters, says }) => {
    const before = await countEverything(graph);
    const refused = await ask(cypher, parameters).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ExpectedFailure);
    expect((refused as ExpectedFailure).message).toMatch(says);
    expect(await countEverything(graph)).toEqual(before);
  });
});

const UNWOUND = (times: number) =>
  Array.from({ length: times }, (_, index) => `UNWIND range(1, 1000) AS x${index}`).join(" ");

describe("what is asked for too much of", () => {
  it("stops after its time, and answers the next", async () => {
    const hasty = createResearcherQueries(testDatabase(), { ...QUERY_LIMITS, timeoutMs: 500 });
    const started = performance.now();
    const cypher = `${UNWOUND(4)} RETURN count(*)`;
    const stopped = await hasty
      .ask({ cypher, parameters: null, withText: false })
      .catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(GraphError);
    expect((stopped as GraphError).code).toBe("TIMEOUT");
    expect(performance.now() - started).toBeLessThan(5_000);
    expect((await hasty.ask({ cypher: "RETURN 1 AS one", parameters: null, withText: false })).rows).toEqual([
      [1],
    ]);
    await hasty.close();
  });

  it("gives a thousand rows and says that there are more", async () => {
    const { rows, truncated } = await ask(`${UNWOUND(2)} RETURN x0, x1 LIMIT 5000`);
    expect(rows).toHaveLength(1_000);
    expect(truncated).toBe(true);
  });

  it("gives a thousand rows and says where that is all", async () => {
    const { rows, truncated } = await ask(`${UNWOUND(1)} RETURN x0`);
    expect(rows).toHaveLength(1_000);
    expect(truncated).toBe(false);
  });

  it("stops at its size", async () => {
    const { rows, truncated } = await ask(`${UNWOUND(1)} RETURN x0, $long`, { long: "x".repeat(40_000) });
    expect(truncated).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThan(QUERY_LIMITS.bytes);
  });

  it("refuses what the database has no memory for", async () => {
    const hungry = `${UNWOUND(3)} WITH DISTINCT x0 + x1 / 1000.0 + x2 * 1000 AS x, "${"x".repeat(90)}" + x0 + x2 AS y RETURN count(DISTINCT y + x), count(DISTINCT x)`;
    const patient = createResearcherQueries(testDatabase(), { ...QUERY_LIMITS, timeoutMs: 60_000 });
    await expect(patient.ask({ cypher: hungry, parameters: null, withText: false })).rejects.toThrow(
      /needs more memory/,
    );
    await patient.close();
  });
});

describe("what is read", () => {
  it("gives the texts of articles with the scope for them alone", async () => {
    const cypher = "MATCH (s:Snapshot) RETURN s.text ORDER BY s.text LIMIT 1";
    expect((await ask(cypher, null, true)).rows).toEqual([["text 1"]]);
    await expect(ask(cypher)).rejects.toThrow(/scope `text`/);
  });

  it("gives columns, values, dates and maps as JSON", async () => {
    const { columns, rows, estimatedRows } = await ask(
      "MATCH (c:Claim {id: $id}) // one\nRETURN c.id AS id, date('2026-04-15') AS day, {list: [1, 2.5, null, true]} AS map, count(*)",
      { id: "id 7" },
    );
    expect(columns).toEqual(["id", "day", "map", "count(*)"]);
    expect(rows).toEqual([["id 7", "2026-04-15", { list: [1, 2.5, null, true] }, 1]]);
    expect(estimatedRows).toBeGreaterThan(0);
  });

  it("takes texts and parameters as data, whatever they say", async () => {
    const said = "' }) DETACH DELETE c // \\u0027 \" `";
    const { rows } = await ask(
      String.raw`RETURN '\' }) DETACH DELETE c // \\u0027 " \`' AS written, $said AS given`,
      {
        said,
      },
    );
    expect(rows).toEqual([[said, said]]);
  });

  it("says what is wrong with a query that the database cannot run", async () => {
    await expect(ask("MATCH (c:Claim) RETURN c.id, sum(c.text + 1) / 0")).rejects.toThrow(ExpectedFailure);
  });
});
