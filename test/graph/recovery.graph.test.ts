import { z } from "zod";

import { createBuiltInAnalyzer } from "../../src/analyzers/built-in/built-in-analyzer.js";
import { queueAnalyses } from "../../src/graph/analysis.commands.js";
import type { SharedLine } from "../../src/services/analysis-lines.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, integer, noRow, statement } from "../../src/graph/statement.js";
import { createAnalysisQueue } from "../../src/queue/analysis-queue.js";
import { createAnalysisRuns } from "../../src/services/analysis-runs.js";
import { createWeb } from "../../src/web-sources/web.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { NOBODY_OUTSIDE } from "../support/nobody-outside.js";

const TEXT = "The Harbour Bridge in Port Ellery closed after inspectors found cracks in two cables.";

const analyses = statement({
  name: "test.analyses",
  params: z.object({}),
  row: z.object({
    id: z.string(),
    status: z.string(),
    failureCode: z.string().nullable(),
    mentions: z.number(),
  }),
  text: cypher`
    MATCH (analysis:Analysis)
    RETURN analysis.id AS id, analysis.status AS status, analysis.failureCode AS failureCode,
           COUNT { (analysis)-[:FOUND]->(:ClaimMention) } AS mentions`,
});

const takenUp = statement({
  name: "test.taken-up",
  params: z.object({ attempts: integer() }),
  row: noRow,
  text: cypher`MATCH (analysis:Analysis) SET analysis.attempts = $attempts`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const CONTENT = {
  ...{ canonicalUrl: "https://gazette.example/bridge", title: "Bridge", byline: null, publishedAt: null },
  ...{ language: "en", text: TEXT, siteName: null, links: [] },
};

/** An analysis whose process has been gone for a minute. */
async function leaveUnfinished(): Promise<void> {
  const gone = new Date(Date.now() - 60_000).toISOString();
  await graph.write(queueAnalyses, {
    analyses: [
      {
        ...{ id: "left", owner: "a process that died", createdAt: gone, leaseUntil: gone },
        ...{ analyzerName: "built-in", analyzerVersion: "1", analyzerModel: null },
        articleId: null,
        input: JSON.stringify({ content: CONTENT, request: { force: false } }),
      },
    ],
  });
}

const runs = (shared: SharedLine | null = null) =>
  createAnalysisRuns({
    ...{ graph, shared, atOnce: 2 },
    web: createWeb({ fetchAllow: [] }),
    analyzer: createBuiltInAnalyzer(),
    outside: NOBODY_OUTSIDE,
    embedder: () => null,
    now: () => new Date(),
    onUnexpected: (error) => {
      throw error;
    },
  });

it("takes up what a process left unfinished, and completes it", async () => {
  await leaveUnfinished();
  const taking = runs();
  expect(await taking.recover()).toBe(1);
  await taking.close();
  expect(await graph.read(analyses, {})).toEqual([
    { id: "left", status: "COMPLETED", failureCode: null, mentions: 1 },
  ]);
});

it("leaves alone what another process still holds", async () => {
  await leaveUnfinished();
  const [one, other] = [runs(), runs()];
  expect(await one.recover()).toBe(1);
  expect(await other.recover()).toBe(0);
  await Promise.all([one.close(), other.close()]);
});

it("gives up an analysis that stopped its process again and again", async () => {
  await leaveUnfinished();
  await graph.write(takenUp, { attempts: 4 });
  const taking = runs();
  expect(await taking.recover()).toBe(0);
  await taking.close();
  expect(await graph.read(analyses, {})).toEqual([
    { id: "left", status: "FAILED", failureCode: "INTERRUPTED", mentions: 0 },
  ]);
});

it("takes what waits from the graph where nothing can be put in line", async () => {
  const troubles: unknown[] = [];
  // Nobody listens there.
  const queue = createAnalysisQueue({
    url: "redis://127.0.0.1:1/0",
    onTrouble: (error) => troubles.push(error),
  });
  const serving = runs({ queue, ended: (id) => Promise.reject(new Error(`Nobody waits for ${id}.`)) });
  const { analysisId } = await serving.start({ content: CONTENT, request: { force: false } }, "somebody");
  expect(await graph.read(analyses, {})).toMatchObject([{ id: analysisId, status: "QUEUED" }]);
  expect(await serving.recover()).toBe(1);
  await serving.close();
  expect(await graph.read(analyses, {})).toMatchObject([{ id: analysisId, status: "COMPLETED" }]);
  expect(troubles).toHaveLength(1);
});
