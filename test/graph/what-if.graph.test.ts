import type { Graph } from "../../src/graph/graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { read } from "../support/reading.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
const OPEN = "The Harbour Bridge in Port Ellery did not close on 14 April 2026.";

const story = (from: string, claim: string, seed = from.replaceAll(/\W/g, ""), on = "2026-04-14") => ({
  ...{ from, on, claims: [claim], text: inOwnWords(claim, seed) },
});

interface Supposed {
  value: string;
  rationale: string;
  supportingOrigins: number;
  refutingOrigins: number;
  origins: { key: string; counted: boolean; sources: { domain: string }[]; mentions: { id: string }[] }[];
}

let graph: Graph;
const names: string[] = [];
let articles: Map<string, string>;

beforeAll(async () => {
  graph = await openTestGraph({ onStatement: (name) => names.push(name) });
  await clearGraph(graph);
  await tell(graph, story("gazette.example", CLOSED));
  await tell(graph, story("copy.example", CLOSED, "gazetteexample", "2026-04-15"));
  await tell(graph, story("herald.example", CLOSED));
  await tell(graph, story("mirror.example", OPEN));
  const published = (domain: string) => ({
    ...{ domain, publisher: "Northern Papers", from: null, to: null, source: null },
  });
  await importPublishers(graph, [published("copy.example"), published("herald.example")], () => new Date());
  const { articles: list } = await read<{
    articles: { nodes: { id: string; source: { domain: string } }[] };
  }>(graph, "{ articles { nodes { id source { domain } } } }");
  articles = new Map(list.nodes.map(({ id, source }) => [source.domain, id]));
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const CLAIM = `claims(filter: { source: ["gazette.example"] }) { nodes { id `;
const VERDICT = `{ value rationale supportingOrigins refutingOrigins
  origins { key counted sources { domain } mentions { id } } }`;

const suppose = async (without: string): Promise<Supposed> => {
  const query = `{ ${CLAIM} verdictWithout(${without}) ${VERDICT} } } }`;
  const { claims } = await read<{ claims: { nodes: { verdictWithout: Supposed }[] } }>(graph, query);
  return claims.nodes[0]!.verdictWithout;
};

it("recomputes a verdict without an outlet, and says what was left out", async () => {
  const supposed = await suppose(`sources: ["mirror.example"]`);
  expect(supposed).toMatchObject({ value: "CORROBORATED", supportingOrigins: 2, refutingOrigins: 0 });
  expect(supposed.rationale).toMatch(
    /^Without mirror\.example: Independent origins say so: 3 articles state it/,
  );
});

it("recomputes it without a publisher, by all its outlets, in any letter case", async () => {
  const supposed = await suppose(`publishers: ["northern PAPERS"], sources: ["mirror.example"]`);
  expect(supposed).toMatchObject({ value: "SINGLE_SOURCE", supportingOrigins: 1 });
  expect(supposed.rationale).toMatch(
    /^Without mirror\.example and all outlets of northern PAPERS: One origin says so/,
  );
});

it("takes a copy for its outlet's own report where the original is left out, and shows that outlet behind it", async () => {
  const supposed = await suppose(`articles: ["${articles.get("gazette.example")}"]`);
  expect(supposed).toMatchObject({ value: "DISPUTED", supportingOrigins: 1, refutingOrigins: 1 });
  const [own] = supposed.origins.filter(({ key }) => key === "publisher:northern papers");
  expect(own?.sources.map(({ domain }) => domain)).toEqual(["copy.example", "herald.example"]);
  expect(own?.mentions).toHaveLength(2);
});

it("stores nothing, and answers a page of claims in a fixed number of round trips", async () => {
  const before = await read(
    graph,
    `{ claims { nodes { id verdict ${VERDICT} verdicts { totalCount nodes { value } } } } }`,
  );
  names.length = 0;
  await read(
    graph,
    `{ claims { nodes { verdictWithout(sources: ["gazette.example"]) { value } hangsBy { key } } } }`,
  );
  expect(names.filter((name) => name !== "claim.list-newest")).toHaveLength(6);
  expect(
    await read(
      graph,
      `{ claims { nodes { id verdict ${VERDICT} verdicts { totalCount nodes { value } } } } }`,
    ),
  ).toEqual(before);
});

it.each([
  [`sources: ["nowhere.example"]`, `The graph has no outlet "nowhere.example".`],
  [`publishers: ["Nobody"]`, `The graph has no publisher "Nobody".`],
  [`articles: ["QXJ0aWNsZTpub25l"]`, `The graph has no article "none".`],
  [`articles: ["nonsense"]`, `"nonsense", which is no article's id.`],
])("refuses to leave out what the graph does not have: %s", async (without, says) => {
  await expect(suppose(without)).rejects.toThrow(says);
});

it("shows by which threads a verdict hangs", async () => {
  const { claims } = await read<{ claims: { nodes: { hangsBy: { key: string; stance: string }[] }[] } }>(
    graph,
    `{ ${CLAIM} hangsBy { key stance } } } }`,
  );
  expect(claims.nodes[0]!.hangsBy).toEqual([{ key: "publisher:mirror.example", stance: "REFUTES" }]);
});
