import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const CLAIM = "The ferry to Brackwater ran aground on 3 May 2026 with 40 passengers on board.";
const ownWords = (seed: string) =>
  `${CLAIM} ${Array.from({ length: 60 }, (_, index) => `${seed}${index}`).join(" ")}`;

const originKeys = statement({
  name: "test.origin-keys",
  params: z.object({}),
  row: z.object({ key: z.string() }),
  text: cypher`MATCH (origin:Origin)-[:ORIGIN_OF]->(:Claim) RETURN origin.key AS key ORDER BY key`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const keys = async () => (await graph.read(originKeys, {})).map(({ key }) => key);
const owned = (domain: string, publisher: string) =>
  importPublishers(graph, [{ domain, publisher, from: null, to: null, source: null }], () => new Date());

it("counts an owned agency's own page and a rewritten report that credits it as one origin, its owner's", async () => {
  await tell(graph, { from: "apnews.com", claims: [CLAIM], text: ownWords("wire") });
  await tell(graph, {
    from: "gazette.example",
    claims: [CLAIM],
    text: `PORT ELLERY (AP) — ${ownWords("local")}`,
  });
  expect(await keys()).toEqual(["publisher:apnews.com"]);
  await owned("apnews.com", "AP Cooperative");
  expect(await keys()).toEqual(["publisher:ap cooperative"]);
  for await (const difference of verifyGraph(graph)) throw new Error(difference);
});

it("decides anew what only credits the agency whose owner has become known", async () => {
  await tell(graph, { from: "gazette.example", claims: [CLAIM], text: `PORT ELLERY (AP) — ${CLAIM}` });
  await owned("apnews.com", "AP Cooperative");
  expect(await keys()).toEqual(["publisher:ap cooperative"]);
});

it("lets a corrected owner stand in place of the one that was given for the same time", async () => {
  await tell(graph, { from: "gazette.example", claims: [CLAIM] });
  await owned("gazette.example", "Amber Media");
  await owned("gazette.example", "Zinc Media");
  expect(await keys()).toEqual(["publisher:zinc media"]);
});
