import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { adoptKnownOwners } from "../../src/services/adopt-known-owners.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const CLAIM = "The ferry to Brackwater ran aground on 3 May 2026 with 40 passengers on board.";
const statedBy = (seed: string) => inOwnWords(CLAIM, seed);

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
  await tell(graph, { from: "apnews.com", claims: [CLAIM], text: statedBy("wire") });
  await tell(graph, {
    from: "gazette.example",
    claims: [CLAIM],
    text: `PORT ELLERY (AP) — ${statedBy("local")}`,
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

describe("the owners that are common knowledge", () => {
  const owners = statement({
    name: "test.owners",
    params: z.object({}),
    row: z.object({ domain: z.string(), publisher: z.string() }),
    text: cypher`
      MATCH (source:Source)-[:OWNED_BY]->(publisher:Publisher)
      RETURN source.domain AS domain, publisher.name AS publisher ORDER BY domain, publisher`,
  });
  const disown = statement({
    name: "test.disown",
    params: z.object({}),
    row: z.object({}),
    text: cypher`MATCH (publisher:Publisher) DETACH DELETE publisher`,
  });
  const articles = statement({
    name: "test.articles",
    params: z.object({}),
    row: z.object({ id: z.string() }),
    text: cypher`MATCH (article:Article) RETURN article.id AS id`,
  });
  const left = statement({
    name: "test.sources-and-publishers",
    params: z.object({}),
    row: z.object({ count: z.number() }),
    text: cypher`MATCH (node) WHERE node:Source OR node:Publisher RETURN count(node) AS count`,
  });
  const tellSisters = async () => {
    await tell(graph, { from: "volkskrant.nl", claims: [CLAIM], text: statedBy("een") });
    await tell(graph, { from: "trouw.nl", claims: [CLAIM], text: statedBy("twee") });
  };
  const verified = async () => {
    for await (const difference of verifyGraph(graph)) throw new Error(difference);
  };

  it("make one origin of sister outlets from their first article on", async () => {
    await tellSisters();
    expect(await keys()).toEqual(["publisher:dpg media"]);
    await verified();
  });

  it("give way to what a person imports, also where that begins on another day, and do not come back", async () => {
    await tellSisters();
    const own = { publisher: "Een BV", from: "2001-01-01", to: null, source: null };
    await importPublishers(graph, [{ domain: "volkskrant.nl", ...own }], () => new Date());
    await tell(graph, { from: "volkskrant.nl", claims: [CLAIM], text: statedBy("drie"), on: "2026-05-04" });
    expect(await graph.read(owners, {})).toEqual([
      { domain: "trouw.nl", publisher: "DPG Media" },
      { domain: "volkskrant.nl", publisher: "Een BV" },
    ]);
    expect(await keys()).toEqual(["publisher:dpg media", "publisher:een bv"]);
    await verified();
  });

  it("are recorded at a start for outlets that the graph had before the list knew them, once", async () => {
    await tellSisters();
    await graph.write(disown, {});
    expect(await adoptKnownOwners(graph, () => new Date())).toBe(2);
    expect(await graph.read(owners, {})).toHaveLength(2);
    expect(await adoptKnownOwners(graph, () => new Date())).toBe(0);
    await verified();
  });

  it("go with the last article of their outlets", async () => {
    await tellSisters();
    for (const { id: articleId } of await graph.read(articles, {}))
      await removeArticle({ graph, now: () => new Date() }, { articleId, by: "a test", reason: null });
    expect(await graph.read(left, {})).toEqual([{ count: 0 }]);
  });
});
