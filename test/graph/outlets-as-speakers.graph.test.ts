import { z } from "zod";

import { articleId } from "../../src/domain/ids.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { canonicalGraph } from "./canonical-graph.js";

const CLAIM = "The ferry to Brackwater ran aground on 3 May 2026 with 40 passengers on board.";
const statedBy = (seed: string, claim = CLAIM) => inOwnWords(claim, seed);
const byThePost = {
  text: CLAIM,
  by: { name: "the Port Ellery Post", body: "The Port Ellery Post", aboutItself: false },
};

const OWN: ToldArticle = { from: "port-ellery-post.example", claims: [CLAIM], text: statedBy("own") };
const NAMING: ToldArticle = { from: "herald.example", claims: [byThePost], text: statedBy("other") };

const originKeys = statement({
  name: "test.origin-keys-of-speakers",
  params: z.object({}),
  row: z.object({ key: z.string() }),
  text: cypher`
    MATCH (origin:Origin)-[:ORIGIN_OF]->(claim:Claim) WHERE claim.text = '${CLAIM}'
    RETURN origin.key AS key ORDER BY key`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterEach(async () => {
  for await (const difference of verifyGraph(graph)) throw new Error(difference);
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const keys = async () => (await graph.read(originKeys, {})).map(({ key }) => key);
const now = () => new Date();
const remove = ({ from, slug = "story" }: ToldArticle) =>
  removeArticle(
    { graph, now },
    { articleId: articleId(`https://${from}/${slug}`, ""), by: "a test", reason: null },
  );

it.each([
  ["after", [OWN, NAMING]],
  ["before", [NAMING, OWN]],
])(
  "counts what an outlet is said to have reported %s its own report as that report's origin",
  async (_when, told) => {
    for (const article of told) await tell(graph, article);
    expect(await keys()).toEqual(["publisher:port-ellery-post.example"]);
  },
);

it("knows an outlet by the name that its pages give, and from its first article on any subject", async () => {
  await tell(graph, NAMING);
  expect(await keys()).toEqual(["body:port ellery post"]);
  const other = "The council of Port Ellery sold 14 buses in May 2026.";
  await tell(graph, { from: "pep.example", site: "The Port Ellery Post", claims: [other] });
  expect(await keys()).toEqual(["publisher:pep.example"]);
});

it("lets go of the outlet with its last article, as if it had never been there", async () => {
  await tell(graph, NAMING);
  const before = await canonicalGraph(graph);
  await tell(graph, OWN);
  await remove(OWN);
  expect(await keys()).toEqual(["body:port ellery post"]);
  expect(await canonicalGraph(graph)).toEqual(before);
  await remove(NAMING);
  expect((await canonicalGraph(graph)).sizes.map(({ label }) => label)).not.toContain("SpeakerName");
});

it("does not guess between two outlets of one name, in whatever order they come", async () => {
  const namesake = { ...OWN, from: "portellerypost.example", text: statedBy("namesake") };
  const three = [
    "body:port ellery post",
    "publisher:port-ellery-post.example",
    "publisher:portellerypost.example",
  ];
  for (const told of [NAMING, OWN, namesake]) await tell(graph, told);
  expect(await keys()).toEqual(three);
  await remove(namesake);
  expect(await keys()).toEqual(["publisher:port-ellery-post.example"]);
  await tell(graph, { ...namesake, slug: "again" });
  await importPublishers(
    graph,
    ["port-ellery-post.example", "portellerypost.example"].map((domain) => ({
      ...{ domain, publisher: "Quay Media", from: null, to: null, source: null },
    })),
    now,
  );
  expect(await keys()).toEqual(["publisher:quay media"]);
});

it("counts what a sister outlet is said to have reported as its owner's, when the owner becomes known later", async () => {
  await tell(graph, NAMING);
  await tell(graph, { ...OWN, from: "evening-star.example" });
  const owner = { publisher: "Quay Media", from: null, to: null, source: null };
  await importPublishers(
    graph,
    [
      { domain: "port-ellery-post.example", ...owner },
      { domain: "evening-star.example", ...owner },
    ],
    now,
  );
  expect(await keys()).toEqual(["publisher:quay media"]);
});

it("knows the outlets whose owners are common knowledge before their first article", async () => {
  const by = { name: "Trouw", body: "Trouw", aboutItself: false };
  await tell(graph, { ...NAMING, claims: [{ text: CLAIM, by }] });
  expect(await keys()).toEqual(["publisher:dpg media"]);
  await tell(graph, { ...OWN, from: "trouw.nl" });
  expect(await keys()).toEqual(["publisher:dpg media"]);
});

it("counts what an owned agency is said to have reported as its owner's", async () => {
  const by = { name: "the Associated Press", body: "Associated Press", aboutItself: false };
  await tell(graph, { ...NAMING, claims: [{ text: CLAIM, by }] });
  await tell(graph, { ...OWN, from: "apnews.com" });
  await importPublishers(
    graph,
    [{ domain: "apnews.com", publisher: "AP Cooperative", from: null, to: null, source: null }],
    now,
  );
  expect(await keys()).toEqual(["publisher:ap cooperative"]);
});

it("forgets the name that an analysis gave a statement when the next one gives another", async () => {
  await tell(graph, NAMING);
  await tell(graph, { ...NAMING, claims: [CLAIM], force: true });
  expect((await canonicalGraph(graph)).sizes.map(({ label }) => label)).not.toContain("SPOKEN_BY");
});
