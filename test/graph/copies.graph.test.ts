import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { ownWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { read } from "../support/reading.js";

const CLAIM = "The ferry to Brackwater ran aground on 3 May 2026 with 40 passengers on board.";
const words = (seed: string) => ownWords(seed, 80);
const SHARED = `${CLAIM} ${words("shared")}`;
const OTHER = `${CLAIM} ${words("other")}`;

const derivedFrom = statement({
  name: "test.derived-from",
  params: z.object({}),
  row: z.object({ copy: z.string(), root: z.string() }),
  text: cypher`
    MATCH (copy:Article)-[:DERIVED_FROM]->(root:Article)
    RETURN split(copy.url, '/')[2] AS copy, split(root.url, '/')[2] AS root ORDER BY copy, root`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const copies = () => graph.read(derivedFrom, {});
const telling = (from: string, text: string, more: Partial<ToldArticle> = {}) =>
  tell(graph, { from, claims: [CLAIM], text, ...more });

async function differences(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
}

it("keeps an article the root of its copies when it comes again, also without a date of its own", async () => {
  await telling("root.example", SHARED);
  await telling("copy.example", SHARED);
  const before = [{ copy: "copy.example", root: "root.example" }];
  expect(await copies()).toEqual(before);
  await telling("root.example", SHARED, { title: "Another headline" });
  expect(await copies()).toEqual(before);
  expect(await differences()).toEqual([]);
});

it("turns a family around when a date shows that the copy was the first", async () => {
  await telling("gazette.example", SHARED, { on: "2026-05-04" });
  await telling("herald.example", SHARED);
  expect(await copies()).toEqual([{ copy: "herald.example", root: "gazette.example" }]);
  expect(await telling("herald.example", SHARED, { on: "2026-05-03" })).toMatchObject({ kind: "COMMITTED" });
  expect(await copies()).toEqual([{ copy: "gazette.example", root: "herald.example" }]);
  expect(await differences()).toEqual([]);
});

it("lets an article that was rewritten leave its family, whose next earliest becomes the root", async () => {
  await telling("a.example", SHARED, { on: "2026-05-01" });
  await telling("b.example", SHARED, { on: "2026-05-02" });
  await telling("c.example", SHARED, { on: "2026-05-03" });
  await telling("a.example", OTHER, { on: "2026-05-01" });
  expect(await copies()).toEqual([{ copy: "c.example", root: "b.example" }]);
  expect(await differences()).toEqual([]);
});

it("takes no article for a copy because an agency contributed to it, nor the agency's own for carried", async () => {
  const contributed = `${OTHER}\n\nReuters contributed to this report.`;
  await telling("gazette.example", contributed, { on: "2026-05-02" });
  await telling("reuters.com", `BRACKWATER (Reuters) - ${SHARED}`, { on: "2026-05-03" });
  const { articles } = await read<{ articles: { nodes: object[] } }>(
    graph,
    "{ articles(orderBy: OLDEST) { nodes { source { domain } derivedFrom { origin method } } } }",
  );
  expect(articles.nodes).toEqual([
    { source: { domain: "gazette.example" }, derivedFrom: [] },
    { source: { domain: "reuters.com" }, derivedFrom: [] },
  ]);
});

it("gives the text of the analysis that stands, also where an earlier text came back", async () => {
  for (const text of [SHARED, OTHER, SHARED]) await telling("gazette.example", text);
  const { articles } = await read<{ articles: { nodes: { text: string }[] } }>(
    graph,
    "{ articles { nodes { text } } }",
  );
  expect(articles.nodes).toEqual([{ text: SHARED }]);
});

it("takes the agency's own article for the root of what credits it, also where that is dated earlier", async () => {
  const carried = `BRACKWATER (AP) — ${SHARED}`;
  await telling("gazette.example", carried, { on: "2026-05-02" });
  await telling("apnews.com", carried, { on: "2026-05-03" });
  expect(await copies()).toEqual([{ copy: "gazette.example", root: "apnews.com" }]);
  expect(await differences()).toEqual([]);
});

describe("an article that comes again without its byline and the link to its original", () => {
  const credited = statement({
    name: "test.credited",
    params: z.object({}),
    row: z.object({ domain: z.string() }),
    text: cypher`
      MATCH (:Article {url: 'https://gazette.example/story'})-[:CREDITS]->(source:Source)
      RETURN source.domain AS domain ORDER BY domain`,
  });
  const given = { byline: "Reuters", originalUrl: "https://root.example/story" };
  const before = [{ domain: "reuters.com" }, { domain: "root.example" }];

  it("keeps what its page said where only its text is given, and takes no other words", async () => {
    await telling("gazette.example", SHARED, given);
    expect(await graph.read(credited, {})).toEqual(before);
    expect(await telling("gazette.example", SHARED, { onlyText: true })).toMatchObject({ kind: "UNCHANGED" });
    await expect(telling("gazette.example", OTHER, { onlyText: true })).rejects.toMatchObject({
      code: "KNOWN_BY_PAGE",
    });
    expect(await graph.read(credited, {})).toEqual(before);
    expect(await differences()).toEqual([]);
  });

  it("has changed where its page has them no longer", async () => {
    await telling("gazette.example", SHARED, given);
    expect(await telling("gazette.example", SHARED)).toMatchObject({ kind: "COMMITTED" });
    expect(await graph.read(credited, {})).toEqual([]);
    expect(await differences()).toEqual([]);
  });
});

describe("a page that names an article at another site as its original", () => {
  const originalUrl = "https://root.example/story";
  const derived = [{ copy: "partner.example", root: "root.example" }];

  it("is derived from it, whichever of the two came first and whatever their dates", async () => {
    await telling("partner.example", SHARED, { on: "2026-05-01", originalUrl });
    expect(await copies()).toEqual([]);
    await telling("root.example", SHARED, { on: "2026-05-02" });
    expect(await copies()).toEqual(derived);
    expect(await differences()).toEqual([]);
    await clearGraph(graph);
    await telling("root.example", OTHER, { on: "2026-05-02" });
    await telling("partner.example", SHARED, { on: "2026-05-01", originalUrl });
    expect(await copies()).toEqual(derived);
    expect(await differences()).toEqual([]);
  });

  it("keeps its own identity, and its original is not derived from it in turn", async () => {
    await telling("root.example", SHARED, { on: "2026-05-03", originalUrl: "https://partner.example/story" });
    await telling("partner.example", SHARED, { on: "2026-05-01", originalUrl });
    expect(await copies()).toEqual([{ copy: "root.example", root: "partner.example" }]);
    expect(await differences()).toEqual([]);
  });
});

it("lists the articles and claims behind each number of an outlet", async () => {
  const own = { slug: "own", on: "2026-05-05" };
  await telling("root.example", SHARED, { on: "2026-05-04" });
  await telling("copy.example", SHARED);
  await telling("copy.example", OTHER, own);
  await tell(graph, { from: "copy.example", ...own, claims: [], text: words("withdrawn") });
  const listed = async (domain: string) => {
    const { source } = await read<{ source: Record<string, { nodes: { url?: string }[] }> }>(
      graph,
      `query ($domain: String!) { source(domain: $domain) {
        analysed: articles(kind: ANALYSED) { nodes { url } } copied: articles(kind: COPIED) { nodes { url } }
        corrected: articles(kind: CORRECTED) { nodes { url } } undated: articles(kind: UNDATED) { nodes { url } }
        originated: claims(kind: ORIGINATED) { nodes { text } } echoed: claims(kind: ECHOED) { nodes { text } }
        searched: claims(kind: SEARCHED) { nodes { text } } all: claims { nodes { text } } } }`,
      { domain },
    );
    return Object.fromEntries(Object.entries(source).map(([name, { nodes }]) => [name, nodes]));
  };
  const corrected = [{ url: "https://copy.example/own" }];
  const claim = [{ text: CLAIM }];
  const copied = [{ url: expect.not.stringContaining("own") as string }];
  expect(await listed("copy.example")).toEqual({
    ...{ analysed: [...copied, ...corrected], copied, corrected, undated: copied },
    ...{ originated: [], echoed: claim, searched: [], all: claim },
  });
  expect(await listed("root.example")).toMatchObject({ originated: claim, echoed: [], copied: [] });
});
