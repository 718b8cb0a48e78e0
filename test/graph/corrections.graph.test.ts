import type { Graph } from "../../src/graph/graph.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { statedOrigins } from "./canonical-graph.js";

// Every statement is planned anew on a fresh database, which a busy machine takes its time for.
import.meta.jest.setTimeout(120_000);

const CLOSED =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const words = (seed: string) => Array.from({ length: 60 }, (_, index) => `${seed}w${index}`).join(" ");
const report = (seed: string) => ({ claims: [CLOSED], text: `${CLOSED} ${words(seed)}` });
const nothing = { claims: [], text: `Nothing of the bridge any longer. ${words("n")}` };
const ROOT = { from: "gazette.example", on: "2026-04-15" };
const COPY = { from: "herald.example", on: "2026-04-16", ...report("p") };

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const differences = async () => {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
};
const keysAndCount = async () =>
  (await graph.read(statedOrigins, {})).map(({ keys, supporting }) => ({ keys, supporting }));

describe("what is added to a claim of which something was withdrawn", () => {
  it("counts an outlet that reports anew what it withdrew elsewhere", async () => {
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, COPY);
    await tell(graph, { ...ROOT, ...nothing });
    await tell(graph, { ...ROOT, slug: "second", on: "2026-04-17", ...report("z") });
    expect(await differences()).toEqual([]);
    expect(await keysAndCount()).toEqual([{ keys: ["publisher:gazette.example"], supporting: 1 }]);
  });

  it("does not count a copy that comes only after what it is of was withdrawn", async () => {
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, { from: "own-paper.example", on: "2026-04-15", ...report("o") });
    await tell(graph, { ...ROOT, ...nothing });
    await tell(graph, COPY);
    expect(await differences()).toEqual([]);
    expect((await keysAndCount()).map(({ supporting }) => supporting)).toEqual([1]);
  });

  it("counts a text that came back, and its copy as a copy", async () => {
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, COPY);
    await tell(graph, { ...ROOT, ...nothing });
    await tell(graph, { ...ROOT, ...report("p") });
    expect(await differences()).toEqual([]);
    expect(await keysAndCount()).toEqual([{ keys: ["publisher:gazette.example"], supporting: 1 }]);
  });
});
