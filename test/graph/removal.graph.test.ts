import { z } from "zod";

import { articleId } from "../../src/domain/ids.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { liftRemoval, removeArticle } from "../../src/services/changes/remove-article.js";
import { importPublishers } from "../../src/services/import-publishers.js";
import { createSearchClaims } from "../../src/services/search-claims.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell, type ToldArticle } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { wholeGraph } from "./whole-graph.js";

// Every statement is planned anew on a fresh database, which a busy machine takes its time for.

const FULL =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in two cables.";
const OPEN =
  "The Harbour Bridge in Port Ellery did not close on 14 April 2026 after inspectors found cracks in two cables.";
const NINE =
  "The Harbour Bridge in Port Ellery closed on 14 April 2026 after inspectors found cracks in nine cables.";
const SHORT = "The Harbour Bridge closed on 14 April 2026.";
const BETWEEN = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
const BUDGET = "The council of Port Ellery approved a budget of 40 million crowns for the ferry.";

/** Claims, each in a paragraph of words that no other article has. */
const statedBy = (claims: readonly string[], seed: string) =>
  claims.map((claim, at) => inOwnWords(claim, `${seed}${at}w`)).join("\n\n");

const own = (from: string, on: string, ...claims: string[]): ToldArticle => ({
  ...{ from, on, claims, text: statedBy(claims, from.slice(0, 3)) },
});
const GAZETTE = own("gazette.example", "2026-04-15", FULL);
const HERALD = own("herald.example", "2026-04-16", FULL);
const entity = (name: string) => ({ name, type: "PLACE" as const, aliases: [] });

let graph: Graph;
const parts = { now: () => new Date() };
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
const idOf = ({ from, slug }: Pick<ToldArticle, "from" | "slug">) =>
  articleId(`https://${from}/${slug ?? "story"}`, "");
const remove = (told: Pick<ToldArticle, "from" | "slug">, reason = "The outlet asked for it.") =>
  removeArticle({ graph, ...parts }, { articleId: idOf(told), by: "a tester", reason });

describe("taking an article in and removing it again leaves the graph as it was, where it", () => {
  const sameText = { claims: GAZETTE.claims, text: GAZETTE.text! };
  const cases: [string, ToldArticle[], ToldArticle[]][] = [
    ["is all there is", [], [GAZETTE]],
    ["corroborates", [GAZETTE], [HERALD]],
    ["stated a claim before the others", [HERALD], [GAZETTE]],
    [
      "adds a claim of its own to a known source",
      [GAZETTE],
      [{ ...own("gazette.example", "2026-04-16", BUDGET), slug: "b" }],
    ],
    ["copies", [GAZETTE, HERALD], [{ ...sameText, from: "copy.example", on: "2026-04-17" }]],
    [
      "is the root of others' copies",
      [{ ...sameText, from: "copy.example", on: "2026-04-17" }, GAZETTE, HERALD],
      [{ ...sameText, from: "root.example", on: "2026-04-14" }],
    ],
    ["contradicts", [GAZETTE, HERALD], [own("mirror.example", "2026-04-17", OPEN)]],
    ["renews a figure", [GAZETTE], [own("mirror.example", "2026-04-20", NINE)]],
    [
      "contradicts and supports at once",
      [GAZETTE, own("mirror.example", "2026-04-17", OPEN)],
      [own("post.example", "2026-04-18", NINE, FULL)],
    ],
    [
      "ties two claims together",
      [own("gazette.example", "2026-04-15", SHORT), own("herald.example", "2026-04-16", FULL)],
      [own("mirror.example", "2026-04-17", BETWEEN)],
    ],
    [
      "names entities, some of them known",
      [{ ...GAZETTE, entities: [entity("Port Ellery")] }],
      [{ ...HERALD, entities: [entity("Port Ellery"), entity("Harbour Bridge")] }],
    ],
    [
      "credits an agency that nobody else credits",
      [GAZETTE],
      [
        {
          from: "mirror.example",
          claims: [FULL],
          text: `PORT ELLERY (Reuters) — ${statedBy([FULL], "wire")}`,
        },
      ],
    ],
    [
      "credits an agency that others' copies credit too",
      [
        GAZETTE,
        { from: "mirror.example", claims: [FULL], text: `PORT ELLERY (AP) — ${statedBy([FULL], "wire")}` },
      ],
      [{ from: "post.example", claims: [FULL], text: `PORT ELLERY (AP) — ${statedBy([FULL], "wire")}` }],
    ],
    [
      "attributes what others state themselves",
      [GAZETTE],
      [
        {
          ...HERALD,
          claims: [
            { text: FULL, by: { name: "the ministry", body: "Ministry of Roads", aboutItself: true } },
          ],
        },
      ],
    ],
  ];

  it.each(cases)("%s", async (_what, base, extra) => {
    for (const told of base) await tell(graph, told);
    const before = await wholeGraph(graph);
    for (const told of extra) await tell(graph, told);
    expect(await wholeGraph(graph)).not.toEqual(before);
    expect(await differences()).toEqual([]);
    for (const told of extra) await remove(told);
    expect(await wholeGraph(graph)).toEqual(before);
    expect(await differences()).toEqual([]);
  });

  it("is the only article of an outlet that is known from an owner's file", async () => {
    const owned = {
      domain: "mirror.example",
      publisher: "Northbay Media",
      from: null,
      to: null,
      source: null,
    };
    await importPublishers(graph, [owned], parts.now);
    await tell(graph, GAZETTE);
    const before = await wholeGraph(graph);
    await tell(graph, own("mirror.example", "2026-04-17", FULL));
    await remove({ from: "mirror.example" });
    expect(await wholeGraph(graph)).toEqual(before);
  });

  it("stated something else before it was corrected", async () => {
    await tell(graph, GAZETTE);
    const before = await wholeGraph(graph);
    await tell(graph, own("herald.example", "2026-04-16", FULL, BUDGET));
    await tell(graph, own("herald.example", "2026-04-16", OPEN));
    expect(await differences()).toEqual([]);
    await remove(HERALD);
    expect(await wholeGraph(graph)).toEqual(before);
    expect(await differences()).toEqual([]);
  });
});

it("ties two claims together only as long as the article that does so is there", async () => {
  const stated = () => graph.read(claimsWithMentions, {});
  await tell(graph, own("gazette.example", "2026-04-15", SHORT));
  await tell(graph, own("herald.example", "2026-04-16", FULL));
  const apart = await stated();
  expect(apart.map(({ mentions }) => mentions)).toEqual([1, 1]);
  await tell(graph, own("mirror.example", "2026-04-17", BETWEEN));
  expect((await stated()).map(({ mentions }) => mentions)).toEqual([3]);
  await remove({ from: "mirror.example" });
  expect(await stated()).toEqual(apart);
});

const claimsWithMentions = statement({
  name: "test.claims-with-mentions",
  params: z.object({}),
  row: z.object({ id: z.string(), text: z.string(), mentions: z.number() }),
  text: cypher`
    MATCH (claim:Claim) RETURN claim.id AS id, claim.text AS text, claim.mentionCount AS mentions ORDER BY id`,
});

const everyText = statement({
  name: "test.every-text",
  params: z.object({}),
  row: z.object({ label: z.string(), value: z.unknown() }),
  text: cypher`MATCH (node) UNWIND keys(node) AS key RETURN labels(node)[0] AS label, node[key] AS value`,
});

/** Labels of the nodes that have one of these words in some property. */
async function whoSays(...words: string[]): Promise<string[]> {
  const rows = await graph.read(everyText, {});
  const says = rows.filter(({ value }) => words.some((word) => JSON.stringify(value).includes(word)));
  return [...new Set(says.map(({ label }) => label))].sort();
}

it("leaves no word, address, outlet or id of the article anywhere, history and audit trail included", async () => {
  await tell(graph, GAZETTE);
  await tell(graph, {
    ...own("secretive.example", "2026-04-16", OPEN, SHORT),
    entities: [entity("Undertown")],
  });
  await tell(graph, own("herald.example", "2026-04-17", FULL));
  const traces = ["secretive", "did not close", "Undertown", idOf({ from: "secretive.example" })];
  expect(await whoSays(...traces)).toEqual(expect.arrayContaining(["Article", "Verdict", "Wording"]));
  await remove({ from: "secretive.example" });
  expect(await whoSays(...traces)).toEqual([]);
  expect(await differences()).toEqual([]);
});

it("takes the article out of the indexes by which claims are searched", async () => {
  await tell(graph, GAZETTE);
  await tell(graph, own("secretive.example", "2026-04-16", BUDGET));
  const search = createSearchClaims(graph, () => null);
  expect((await search(BUDGET, 5))[0]).toMatchObject({ relation: "SAME" });
  await remove({ from: "secretive.example" });
  expect((await search(BUDGET, 5)).filter(({ relation }) => relation === "SAME")).toEqual([]);
});

it("refuses a removed article, however it is sent, until the removal is lifted", async () => {
  await tell(graph, GAZETTE);
  const before = await wholeGraph(graph);
  await tell(graph, HERALD);
  await remove(HERALD);
  await expect(tell(graph, HERALD)).rejects.toMatchObject({ code: "REMOVED" });
  const lifting = { articleId: null, url: "http://www.herald.example/story?utm_source=x#top" };
  await liftRemoval({ graph, ...parts }, { ...lifting, by: "a tester", reason: "It is settled." });
  await tell(graph, HERALD);
  expect(await wholeGraph(graph)).not.toEqual(before);
  expect(await differences()).toEqual([]);
});

it("removes nothing twice, and nothing that is not there", async () => {
  await tell(graph, GAZETTE);
  await remove(GAZETTE);
  await expect(remove(GAZETTE)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(remove(HERALD, " ")).rejects.toMatchObject({ code: "INVALID_INPUT" });
});

it("keeps what former verdicts came to and when, and the words of those from before the article came", async () => {
  await tell(graph, GAZETTE);
  await tell(graph, HERALD);
  await remove(HERALD);
  const history = await graph.read(verdictHistory, {});
  expect(history.map(({ value }) => value)).toEqual(["SINGLE_SOURCE", "CORROBORATED", "SINGLE_SOURCE"]);
  const own = expect.stringContaining("gazette.example's own report");
  expect(history.map(({ rationale }) => rationale)).toEqual([own, expect.stringContaining("Withheld"), own]);
});

const verdictHistory = statement({
  name: "test.verdict-history",
  params: z.object({}),
  row: z.object({ value: z.string(), rationale: z.string() }),
  text: cypher`
    MATCH (:Claim)-[:HAS_VERDICT]->(verdict:Verdict)
    RETURN verdict.value AS value, verdict.rationale AS rationale
    ORDER BY COUNT { (verdict)-[:SUPERSEDES*1..]->(:Verdict) }`,
});
