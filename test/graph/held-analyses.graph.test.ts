import { z } from "zod";

import {
  adoptAnalyses,
  advanceAnalysis,
  extendLease,
  queueAnalyses,
} from "../../src/graph/analysis.commands.js";
import {
  cancelAnalysis,
  failAnalysis,
  forgetInputs,
  giveUpAnalyses,
  requeueAnalysis,
} from "../../src/graph/ended-analysis.commands.js";
import type { Graph, GraphTransaction } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const [BEFORE, NOW, LATER] = [
  "2026-05-03T10:00:00.000Z",
  "2026-05-03T10:05:00.000Z",
  "2026-05-10T10:05:00.000Z",
];
const ANALYZER = { analyzerName: "built-in", analyzerVersion: "1", analyzerModel: null };
const ENDING = { code: "TEST", message: "A test.", inputUntil: NOW };

const states = statement({
  name: "test.analysis-states",
  params: z.object({}),
  row: z.object({
    status: z.string(),
    owner: z.string(),
    leaseUntil: z.string().nullable(),
    input: z.string().nullable(),
  }),
  text: cypher`
    MATCH (analysis:Analysis)
    RETURN analysis.status AS status, analysis.owner AS owner, analysis.leaseUntil AS leaseUntil, analysis.input AS input`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const queue = () =>
  graph.write(queueAnalyses, {
    analyses: [
      {
        ...{ id: "one", createdAt: BEFORE, input: "{}", articleId: null, owner: "first", leaseUntil: BEFORE },
        ...ANALYZER,
      },
    ],
  });

type Writer = readonly [name: string, write: (tx: GraphTransaction) => Promise<unknown[]>];
const fail = (owner: string): Writer => [
  `failed by ${owner}`,
  (tx) => tx.run(failAnalysis, { id: "one", owner, at: NOW, ...ENDING }),
];
const requeue: Writer = [
  "requeued",
  (tx) => tx.run(requeueAnalysis, { id: "one", at: NOW, owner: "second", leaseUntil: LATER, ...ANALYZER }),
];
const cancel: Writer = ["cancelled", (tx) => tx.run(cancelAnalysis, { id: "one", at: NOW, ...ENDING })];
const adopt = (owner: string): Writer => [
  `adopted by ${owner}`,
  (tx) => tx.run(adoptAnalyses, { owner, now: NOW, leaseUntil: LATER, limit: 10 }),
];
const advance: Writer = [
  "advanced",
  (tx) => tx.run(advanceAnalysis, { id: "one", owner: "first", progress: 0.5, leaseUntil: LATER }),
];
const extend: Writer = [
  "extended",
  (tx) => tx.run(extendLease, { id: "one", owner: "first", leaseUntil: LATER }),
];
const giveUp: Writer = ["given up", (tx) => tx.run(giveUpAnalyses, { now: NOW, mostAttempts: 0, ...ENDING })];
const forget: Writer = ["forgotten", (tx) => tx.run(forgetInputs, { now: LATER })];

/** Lets the second writer begin while the first has written and not yet committed; gives what the second wrote and what is left. */
async function atOnce([, first]: Writer, [, second]: Writer) {
  let waiting: Promise<unknown[]> = Promise.resolve([]);
  await graph.transaction("test.first", async (tx) => {
    expect(await first(tx)).not.toBeNull();
    waiting = graph.transaction("test.second", (other) => second(other));
    // Long enough for the second to look at the node and to wait for it.
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
  return { rows: await waiting, states: await graph.read(states, {}) };
}

it.each(
  [advance, extend, fail("first"), giveUp, adopt("third")].map((writer) => [writer[0], writer] as const),
)("what was cancelled meanwhile is not %s any more", async (_name, writer) => {
  await queue();
  const { rows, states } = await atOnce(cancel, writer);
  expect(rows).toEqual([]);
  expect(states).toMatchObject([{ status: "CANCELLED", leaseUntil: null, owner: "first" }]);
});

it.each(
  [advance, extend, fail("first"), giveUp, adopt("third")].map((writer) => [writer[0], writer] as const),
)("what another took over meanwhile is not %s any more", async (_name, writer) => {
  await queue();
  const { rows, states } = await atOnce(adopt("second"), writer);
  expect(rows).toEqual([]);
  expect(states).toMatchObject([{ status: "QUEUED", leaseUntil: LATER, owner: "second" }]);
});

it("what is tried again meanwhile keeps what it was asked to read, and is tried once", async () => {
  for (const writer of [forget, requeue]) {
    await clearGraph(graph);
    await queue();
    await graph.transaction("test.cancel", cancel[1]);
    const { rows, states } = await atOnce(requeue, writer);
    expect(rows).toEqual([]);
    expect(states).toMatchObject([{ status: "QUEUED", input: "{}", owner: "second" }]);
  }
});
