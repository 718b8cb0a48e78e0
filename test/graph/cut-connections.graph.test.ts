import { setTimeout } from "node:timers/promises";

import { z } from "zod";

import { createGraph, type Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { type FaultProxy, openFaultProxy } from "../support/fault-proxy.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { ownWords } from "../support/own-words.js";
import { testDatabase } from "../support/test-database.js";

const counts = statement({
  name: "test.written-once",
  params: z.object({}),
  row: z.object({ articles: z.number(), current: z.number(), asserted: z.number() }),
  text: cypher`
    RETURN COUNT { (:Article) } AS articles, COUNT { (:Article)-[:CURRENT_ANALYSIS]->(:Analysis) } AS current,
      COUNT { (:ClaimMention)-[:ASSERTS]->(:Claim) } AS asserted`,
});

const ARTICLES = 12;

/** Each says the same in words of its own. */
const story = (index: number): ToldArticle => {
  const claim = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
  return {
    ...{ from: `outlet${index}.example`, on: "2026-04-15", claims: [claim] },
    text: `${claim} ${ownWords(`story${index}`, 60)}`,
  };
};

describe("a database behind a bad network", () => {
  let graph: Graph;
  let behind: Graph;
  let proxy: FaultProxy;

  beforeAll(async () => {
    graph = await openTestGraph();
    const { uri, ...access } = testDatabase();
    proxy = await openFaultProxy({ port: Number(new URL(uri).port) });
    behind = createGraph({ ...access, uri: `bolt://127.0.0.1:${proxy.port}`, timeoutMs: 2_000 });
  });
  beforeEach(() => clearGraph(graph));
  afterAll(async () => {
    await behind.close();
    await proxy.close();
    await clearGraph(graph);
    await graph.close();
  });

  const differences = async () => {
    const lines: string[] = [];
    for await (const line of verifyGraph(graph)) lines.push(line);
    return lines;
  };

  it("has each article once where connections are cut while it is committed, and what was acknowledged is there", async () => {
    await tell(graph, story(0));
    let cuts = 0;
    for (let index = 1; index < ARTICLES; index++) {
      const told = tell(behind, story(index)).then(
        () => "ACKNOWLEDGED",
        () => "FAILED",
      );
      await setTimeout(index * 11);
      cuts += proxy.connections() > 0 ? 1 : 0;
      proxy.cut();
      const outcome = await told;
      const [before] = await graph.read(counts, {});
      if (outcome === "ACKNOWLEDGED") expect(before!.articles).toBe(index + 1);
      else await tell(graph, story(index));
    }
    expect(cuts).toBeGreaterThan(ARTICLES / 2);
    expect(await graph.read(counts, {})).toEqual([
      { articles: ARTICLES, current: ARTICLES, asserted: ARTICLES },
    ]);
    expect(await differences()).toEqual([]);
  });

  it("gives the same rows in slices and late", async () => {
    await tell(graph, story(0));
    proxy.set({ sliceBytes: 7, latencyMs: 1 });
    expect(await behind.read(counts, {})).toEqual(await graph.read(counts, {}));
    proxy.set({ sliceBytes: null, latencyMs: 0 });
  });

  it("is told as not answering within the time of a statement where it says nothing, and answers after that", async () => {
    expect(await behind.read(counts, {})).toHaveLength(1);
    proxy.hold();
    const started = performance.now();
    await expect(behind.read(counts, {})).rejects.toMatchObject({
      code: expect.stringMatching(/^(UNAVAILABLE|TIMEOUT)$/),
    });
    // The time of the statement, what the database may be late, and as much again for a machine that is busy.
    expect(performance.now() - started).toBeLessThan(15_000);
    proxy.release();
    proxy.cut();
    expect(await behind.read(counts, {})).toHaveLength(1);
  });
});
