import { articleId } from "../../src/domain/ids.js";
import type { Graph } from "../../src/graph/graph.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";
import { statedOrigins } from "./canonical-graph.js";

// Every statement is planned anew on a fresh database, which a busy machine takes its time for.

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

const SAME =
  "After inspectors found cracks in two cables, the Harbour Bridge in Port Ellery closed on 14 April 2026.";
const reworded = (seed: string) => ({ claims: [SAME], text: `${SAME} ${words(seed)}` });

describe("an article whose text changed and that says the same still", () => {
  it.each([
    ["in the same words beside others", report("q")],
    ["in other words", reworded("q")],
  ])("%s leaves its copies copies", async (_, text) => {
    await tell(graph, { ...ROOT, ...report("p") });
    for (const from of ["herald.example", "ledger.example"]) await tell(graph, { ...COPY, from });
    await tell(graph, { ...ROOT, ...text });
    expect(await differences()).toEqual([]);
    expect(await keysAndCount()).toEqual([{ keys: ["publisher:gazette.example"], supporting: 1 }]);
  });
});

describe("an article that withdrew what it said", () => {
  it("leaves a copy in a slightly other wording uncounted, whichever came first", async () => {
    const copy = { ...COPY, ...reworded("p") };
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, copy);
    await tell(graph, { ...ROOT, ...nothing });
    const before = await keysAndCount();
    await clearGraph(graph);
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, { ...ROOT, ...nothing });
    await tell(graph, copy);
    expect(await differences()).toEqual([]);
    expect(before.map(({ supporting }) => supporting)).toEqual([0]);
    expect(await keysAndCount()).toEqual(before);
  });

  it("does not give its name to who quotes the same words", async () => {
    const quote =
      "“The bridge in Port Ellery closed on 14 April 2026 because two of its cables had cracked right through,” the harbour master said.";
    await tell(graph, { ...ROOT, claims: [quote], text: `${quote} ${words("p")}` });
    await tell(graph, { ...COPY, claims: [quote], text: `${words("q")} ${quote} ${words("r")}` });
    await tell(graph, { ...ROOT, ...nothing });
    expect(await differences()).toEqual([]);
    expect(await keysAndCount()).toEqual([{ keys: ["publisher:herald.example"], supporting: 1 }]);
  });

  it("as a client of an agency leaves the agency's story standing, though it no longer credits it", async () => {
    await tell(graph, { ...ROOT, byline: "Associated Press", ...report("p") });
    await tell(graph, COPY);
    const before = await keysAndCount();
    await tell(graph, { ...ROOT, byline: "A staff writer", ...nothing });
    expect(await differences()).toEqual([]);
    expect(await keysAndCount()).toEqual(before);
  });

  it("does not lend what its new text credits to what its old one said", async () => {
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, COPY);
    await tell(graph, { from: "apnews.com", site: "AP News", on: "2026-04-17", ...report("own") });
    await tell(graph, { ...COPY, byline: "Associated Press", ...nothing });
    expect(await differences()).toEqual([]);
    expect((await keysAndCount()).map(({ supporting }) => supporting)).toEqual([2]);
  });

  it("is told by its pages alone: a text that somebody gives of it is refused and changes nothing", async () => {
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, COPY);
    const before = await keysAndCount();
    const text = { ...ROOT, onlyText: true, claims: [], text: `Another text. ${words("m")}` };
    await expect(tell(graph, { ...text, force: true })).rejects.toMatchObject({ code: "KNOWN_BY_PAGE" });
    expect(await keysAndCount()).toEqual(before);
    await tell(graph, { ...ROOT, ...nothing });
    expect(await differences()).toEqual([]);
    expect((await keysAndCount()).map(({ supporting }) => supporting)).toEqual([0]);
  });

  it("keeps the date of what it said where the correction brings a new one", async () => {
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, COPY);
    await tell(graph, { ...ROOT, on: "2026-04-20", ...nothing });
    expect(await differences()).toEqual([]);
    expect((await keysAndCount()).map(({ supporting }) => supporting)).toEqual([0]);
  });

  it("is not named where one asks what if its outlet were not there", async () => {
    await tell(graph, { ...ROOT, ...report("p") });
    await tell(graph, { ...COPY, ...report("own") });
    await tell(graph, { ...ROOT, ...nothing });
    const without = async (domain: string) => {
      const asked = `{ claims { nodes { verdictWithout(sources: ["${domain}"]) { rationale } } } }`;
      const { claims } = await read<{ claims: { nodes: { verdictWithout: { rationale: string } }[] } }>(
        graph,
        asked,
      );
      return claims.nodes[0]!.verdictWithout.rationale;
    };
    expect(await without("herald.example")).toContain("Corrected: gazette.example");
    expect(await without("gazette.example")).not.toContain("Corrected:");
  });

  it("may do so twice and come back twice, and leaves nothing when it is removed", async () => {
    for (const seed of ["one", "two"]) {
      await tell(graph, { ...ROOT, ...report("p") });
      expect(await differences()).toEqual([]);
      await tell(graph, COPY);
      expect((await keysAndCount()).map(({ supporting }) => supporting)).toEqual([1]);
      await tell(graph, { ...ROOT, claims: [], text: `Nothing of it any longer. ${words(seed)}` });
      expect(await differences()).toEqual([]);
      expect((await keysAndCount()).map(({ supporting }) => supporting)).toEqual([0]);
    }
    const id = articleId("https://gazette.example/story", "");
    await removeArticle({ graph, now: () => new Date() }, { articleId: id, by: "editor", reason: "Asked." });
    expect(await differences()).toEqual([]);
    expect(await keysAndCount()).toEqual([{ keys: ["publisher:herald.example"], supporting: 1 }]);
  });
});
