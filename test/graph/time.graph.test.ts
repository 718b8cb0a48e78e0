import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const TWELVE = "The flood in Port Ellery killed 12 people.";
const NINETEEN = "The flood in Port Ellery killed 19 people.";

const claimsInTime = statement({
  name: "test.claims-in-time",
  params: z.object({}),
  row: z.object({
    text: z.string(),
    flags: z.array(z.string()),
    rationale: z.string(),
    firstSeenAt: z.string().nullable(),
    articleIds: z.array(z.string()),
  }),
  text: cypher`
    MATCH (claim:Claim)-[:CURRENT]->(verdict:Verdict)
    RETURN claim.text AS text, verdict.flags AS flags, verdict.rationale AS rationale, claim.firstSeenAt AS firstSeenAt,
      COLLECT { MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention) RETURN mention.articleId } AS articleIds`,
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const claim = async (text: string) => {
  const found = (await graph.read(claimsInTime, {})).find((row) => row.text === text);
  if (!found) throw new Error(`The graph has no claim ${text}`);
  return found;
};
const differences = async () => {
  const lines: string[] = [];
  for await (const line of verifyGraph(graph)) lines.push(line);
  return lines;
};
const earlier = { from: "gazette.example", on: "2026-04-14", claims: [TWELVE] };
const later = { from: "herald.example", on: "2026-04-16", claims: [NINETEEN] };

describe("a claim that a later origin gives a newer value of", () => {
  it.each([
    ["in the order of publication", [earlier, later]],
    ["the other way round", [later, earlier]],
  ])("is out of date, its articles having come %s", async (_order, articles) => {
    for (const article of articles) await tell(graph, article);
    const overtaken = await claim(TWELVE);
    expect(overtaken.flags).toContain("OUTDATED");
    expect(overtaken.rationale).toContain("since 16 April 2026 another claim gives 19 in place of 12.");
    expect((await claim(NINETEEN)).flags).not.toContain("OUTDATED");
    expect(await differences()).toEqual([]);
  });

  it("is up to date again when somebody says it after that", async () => {
    await tell(graph, earlier);
    await tell(graph, later);
    const anew = { from: "mirror.example", on: "2026-04-18", claims: [TWELVE] };
    await tell(graph, { ...anew, text: inOwnWords(TWELVE, "mirror") });
    expect((await claim(TWELVE)).flags).not.toContain("OUTDATED");
    expect((await claim(NINETEEN)).flags).not.toContain("OUTDATED");
    expect(await differences()).toEqual([]);
  });

  it("stays out of date when an older report of it is copied after that", async () => {
    const copied = { ...earlier, text: inOwnWords(TWELVE, "gazette") };
    for (const article of [copied, later, { ...copied, from: "copy.example", on: "2026-04-18" }])
      await tell(graph, article);
    expect((await claim(TWELVE)).flags).toContain("OUTDATED");
    expect((await claim(NINETEEN)).flags).not.toContain("OUTDATED");
    expect(await differences()).toEqual([]);
  });

  it("is not out of date by one who differs from several, until a second gives the newer value or one of them does", async () => {
    await tell(graph, { ...earlier, text: inOwnWords(TWELVE, "gazette") });
    await tell(graph, { ...earlier, from: "mirror.example", text: inOwnWords(TWELVE, "mirror") });
    await tell(graph, later);
    expect((await claim(TWELVE)).flags).not.toContain("OUTDATED");
    const update = { ...later, from: "gazette.example", slug: "update", on: "2026-04-17" };
    await tell(graph, { ...update, text: inOwnWords(NINETEEN, "update") });
    expect((await claim(TWELVE)).flags).toContain("OUTDATED");
    expect(await differences()).toEqual([]);
  });

  it("is not out of date by what only unnamed sources say", async () => {
    const by = { name: "sources familiar with the matter", body: null, aboutItself: false };
    await tell(graph, earlier);
    await tell(graph, { ...later, claims: [{ text: NINETEEN, by }] });
    expect((await claim(TWELVE)).flags).not.toContain("OUTDATED");
    expect(await differences()).toEqual([]);
  });

  it("is up to date again when the article with the newer value is corrected or removed", async () => {
    await tell(graph, earlier);
    await tell(graph, later);
    await tell(graph, { ...later, claims: ["The ferry ran on time."] });
    expect((await claim(TWELVE)).flags).not.toContain("OUTDATED");
    await tell(graph, later);
    expect((await claim(TWELVE)).flags).toContain("OUTDATED");
    const [articleId] = (await claim(NINETEEN)).articleIds;
    const parts = { graph, now: () => new Date() };
    await removeArticle(parts, { articleId: articleId!, by: "a test", reason: null });
    expect((await claim(TWELVE)).flags).not.toContain("OUTDATED");
    expect(await differences()).toEqual([]);
  });
});

it("takes an article that is dated after its fetch to be as old as the fetch", async () => {
  const before = new Date().toISOString();
  await tell(graph, { from: "gazette.example", on: "2199-01-01", claims: [TWELVE] });
  const { firstSeenAt } = await claim(TWELVE);
  expect(firstSeenAt! >= before && firstSeenAt! <= new Date().toISOString()).toBe(true);
});
