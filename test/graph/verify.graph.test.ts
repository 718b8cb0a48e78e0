import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { noRow, statement } from "../../src/graph/statement.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { ownWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { CLOSED, CLOSED_AGAIN, INCONSISTENCIES, NINE, OPEN } from "./planted-inconsistencies.js";

const filler = ownWords("word", 80);
const OWN = `${CLOSED} ${ownWords("own", 80)}`;

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

/** Two copies and an own report of one claim, one article that denies it and one with another figure. */
async function tellOfTheBridge(): Promise<void> {
  await clearGraph(graph);
  const copied = `${CLOSED} ${filler}`;
  await tell(graph, { from: "gazette.example", on: "2026-04-15", claims: [CLOSED], text: copied });
  await tell(graph, { from: "copy.example", on: "2026-04-16", claims: [CLOSED], text: copied });
  await tell(graph, { from: "own.example", on: "2026-04-14", claims: [CLOSED], text: OWN });
  await tell(graph, { from: "herald.example", on: "2026-04-17", claims: [OPEN] });
  await tell(graph, { from: "mirror.example", on: "2026-04-18", claims: [NINE] });
  // Less than half of a rewritten copy is its own, so that the two passages are one utterance and not one imprint.
  await tell(graph, {
    from: "wire.example",
    on: "2026-04-20",
    claims: [CLOSED],
    text: `PORT ELLERY (AP) - ${copied} and more.`,
  });
  await tell(graph, { from: "again.example", on: "2026-04-19", claims: [CLOSED_AGAIN] });
}

async function differences(read: Graph["read"]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of verifyGraph({ ...graph, read })) lines.push(line);
  return lines;
}

/** What `verify` says of the graph with a change in it; the change is taken back, so that the story is told once. */
async function differencesAfter(name: string, change: string): Promise<string[]> {
  const plant = statement({
    name: `test.plant-${name.replaceAll(" ", "-")}`,
    params: z.object({}),
    row: noRow,
    text: change,
  });
  let lines: string[] = [];
  const takenBack = new Error("taken back");
  const planting = graph.transaction(plant.name, async (tx) => {
    await tx.run(plant, {});
    lines = await differences(tx.run);
    throw takenBack;
  });
  await planting.catch((error: unknown) => {
    if (error !== takenBack) throw error;
  });
  return lines;
}

describe("verify", () => {
  beforeAll(tellOfTheBridge);

  it("finds nothing wrong in a graph that was only written by commits", async () => {
    expect(await differences(graph.read)).toEqual([]);
  });

  it.each(Object.entries(INCONSISTENCIES))("finds %s", async (name, { change, said }) => {
    expect(await differencesAfter(name, change)).toContainEqual(expect.stringMatching(said));
  });

  it("finds nothing wrong once all of it is taken back", async () => {
    expect(await differences(graph.read)).toEqual([]);
  });
});
