import { z } from "zod";

import { type App, createApp } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { testLog } from "../support/test-log.js";
import { testDatabase } from "../support/test-database.js";

const sharedClaims = statement({
  name: "test.shared-claims",
  params: z.object({}),
  row: z.object({ articles: z.number(), origins: z.number() }),
  text: cypher`
    MATCH (claim:Claim) WHERE claim.articleCount > 1
    RETURN claim.articleCount AS articles, claim.originCount AS origins`,
});

const tellings = [
  "The Harbour Bridge closed on 14 April 2026 after inspectors found cracks in two main cables.\n\nA reporter walked there at noon.",
  "Ferries were full all day.\n\nThe Harbour Bridge closed on 14 April 2026 after inspectors found cracks in two main cables.",
];

async function differences(graph: Graph): Promise<string[]> {
  const found: string[] = [];
  for await (const difference of verifyGraph(graph)) found.push(difference);
  return found;
}

describe("importing who owns which outlet", () => {
  let graph: Graph;
  let app: App;
  beforeAll(async () => {
    graph = await openTestGraph();
    await clearGraph(graph);
    const config = { ...readConfig({ LOG_LEVEL: "trace" }), neo4j: testDatabase() };
    app = await createApp(config, { onProgress: () => undefined, logTo: testLog });
  });
  afterAll(async () => {
    await clearGraph(graph);
    await Promise.all([app.close(), graph.close()]);
  });

  it("makes one origin of sister outlets, also of what they had said before, and again changes nothing", async () => {
    for (const [index, text] of tellings.entries())
      await app.services.analyzeArticle({
        url: `https://outlet${index}.example/1`,
        text,
        force: false,
        wait: true,
      });
    expect(await graph.read(sharedClaims, {})).toEqual([{ articles: 2, origins: 2 }]);

    const owned = { publisher: "Quay Media", from: null, to: null, source: null };
    const ownerships = tellings.map((_, index) => ({ ...owned, domain: `outlet${index}.example` }));
    for (const _ of ["first", "again"]) {
      await importPublishers(graph, ownerships, () => new Date());
      expect(await graph.read(sharedClaims, {})).toEqual([{ articles: 2, origins: 1 }]);
      expect(await differences(graph)).toEqual([]);
    }
  });
});
