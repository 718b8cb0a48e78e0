import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { MIGRATIONS_FOLDER } from "../../src/graph/migrations.js";
import { readMigrationFiles } from "../../src/graph/migration/migration-file.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";
import { adoptPolicy } from "../../src/services/adopt-policy.js";
import { createChanges } from "../../src/services/changes/create-changes.js";
import { verifyGraph } from "../../src/services/verify-graph.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
const FERRY = "The ferry to Sundhaven carried 900 passengers on 14 April 2026.";

const story = (from: string, on: string, seed = from.replaceAll(/\W/g, "")) => ({
  ...{ from, on, claims: [CLOSED], text: inOwnWords(CLOSED, seed) },
});

let graph: Graph;
beforeAll(async () => (graph = await openTestGraph()));
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const kept = statement({
  name: "test.kept-own-reports",
  params: z.object({}),
  row: z.object({
    originator: z.string().nullable(),
    own: z.array(z.string()),
    since: z.string().nullable(),
  }),
  text: cypher`
    MATCH (claim:Claim) WHERE claim.mentionCount > 0
    OPTIONAL MATCH (first:Source {id: claim.originatorId})
    RETURN first.domain AS originator, claim.ownSince AS since, COLLECT {
      MATCH (source:Source)-[states:STATES]->(claim) WHERE states.ownSince IS NOT NULL
      RETURN source.domain + ' ' + states.ownSince AS own ORDER BY own } AS own`,
});

const forget = statement({
  name: "test.forget-own-reports",
  params: z.object({}),
  row: noRow,
  text: cypher`
    MATCH (:Source)-[states:STATES]->(claim:Claim)
    REMOVE states.ownSince, claim.ownSince, claim.originatorId`,
});

const articleOf = statement({
  name: "test.article-of",
  params: z.object({ domain: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`MATCH (:Source {domain: $domain})-[:PUBLISHED]->(article:Article) RETURN article.id AS id`,
});

/** Who is kept as first and who reports on their own; what is kept must follow from the mentions. */
async function keptOwn() {
  const wrong: string[] = [];
  for await (const line of verifyGraph(graph)) wrong.push(line);
  expect(wrong).toEqual([]);
  const [claim] = await graph.read(kept, {});
  return { first: claim!.originator, own: claim!.own.map((line) => line.split(" ")[0]) };
}

it("makes a copy of what was taken for an own report when its original comes later, and the other way about", async () => {
  await tell(graph, story("copy.example", "2026-04-15", "gazette"));
  await tell(graph, story("herald.example", "2026-04-16"));
  expect(await keptOwn()).toEqual({ first: "copy.example", own: ["copy.example", "herald.example"] });
  await tell(graph, story("gazette.example", "2026-04-14", "gazette"));
  expect(await keptOwn()).toEqual({ first: "gazette.example", own: ["gazette.example", "herald.example"] });
  const [original] = await graph.read(articleOf, { domain: "gazette.example" });
  const changes = createChanges({ graph, now: () => new Date() });
  await changes.removeArticle({ articleId: original!.id, by: "somebody", reason: "asked for" });
  expect(await keptOwn()).toEqual({ first: "copy.example", own: ["copy.example", "herald.example"] });
});

const reporters = statement({
  name: "test.reporters",
  params: z.object({ text: z.string() }),
  row: z.object({ domain: z.string() }),
  text: cypher`
    MATCH (source:Source)-[states:STATES]->(:Claim {text: $text}) WHERE states.ownSince IS NOT NULL
    RETURN source.domain AS domain`,
});

it("does so also for what the copy alone states", async () => {
  const text = `${story("copy.example", "2026-04-15", "gazette").text} ${FERRY}`;
  await tell(graph, { ...story("copy.example", "2026-04-15"), claims: [CLOSED, FERRY], text });
  expect(await graph.read(reporters, { text: FERRY })).toEqual([{ domain: "copy.example" }]);
  await tell(graph, story("gazette.example", "2026-04-14", "gazette"));
  expect(await graph.read(reporters, { text: FERRY })).toEqual([]);
  const [original] = await graph.read(articleOf, { domain: "gazette.example" });
  const changes = createChanges({ graph, now: () => new Date() });
  await changes.removeArticle({ articleId: original!.id, by: "somebody", reason: "asked for" });
  expect(await graph.read(reporters, { text: FERRY })).toEqual([{ domain: "copy.example" }]);
});

it("names nobody as first where all carry an agency's story, and last who is known by no address", async () => {
  const wire = inOwnWords(`PORT ELLERY (AP) — ${CLOSED}`, "wire");
  await tell(graph, { ...story("mirror.example", "2026-04-13"), text: wire, byline: "Associated Press" });
  expect(await keptOwn()).toEqual({ first: null, own: [] });
  await tell(graph, { ...story("unknown.invalid", "2026-04-10", "leaflet"), unaddressed: true });
  expect(await keptOwn()).toEqual({ first: "unknown.invalid", own: ["unknown.invalid"] });
  await tell(graph, story("herald.example", "2026-04-16"));
  expect(await keptOwn()).toEqual({ first: "herald.example", own: ["herald.example", "unknown.invalid"] });
});

const copied = statement({
  name: "test.copied",
  params: z.object({}),
  row: z.object({ copy: z.string(), original: z.string() }),
  text: cypher`
    MATCH (copying:Source)-[:PUBLISHED]->(:Article)-[:DERIVED_FROM]->(:Article)<-[:PUBLISHED]-(copied:Source)
    RETURN copying.domain AS copy, copied.domain AS original ORDER BY copy`,
});

it.each(["before", "after"])(
  "takes a draft that is handed in %s its report for a copy of it, whatever its date",
  async (when) => {
    const draft = { ...story("unknown.invalid", "2026-04-10", "gazette"), unaddressed: true };
    const report = story("gazette.example", "2026-04-14", "gazette");
    for (const told of when === "before" ? [draft, report] : [report, draft]) await tell(graph, told);
    expect(await graph.read(copied, {})).toEqual([{ copy: "unknown.invalid", original: "gazette.example" }]);
    expect(await keptOwn()).toEqual({ first: "gazette.example", own: ["gazette.example"] });
    const [original] = await graph.read(articleOf, { domain: "gazette.example" });
    const changes = createChanges({ graph, now: () => new Date() });
    await changes.removeArticle({ articleId: original!.id, by: "somebody", reason: "asked for" });
    expect(await keptOwn()).toEqual({ first: "unknown.invalid", own: ["unknown.invalid"] });
  },
  120_000,
);

const planted = statement({
  name: "test.plant-copied-draft",
  params: z.object({}),
  row: noRow,
  text: cypher`
    MATCH (draft:Article)-[derived:DERIVED_FROM]->(report:Article) WHERE draft.url IS NULL
    MERGE (report)-[former:DERIVED_FROM]->(draft) SET former = properties(derived)
    DELETE derived
    WITH draft, report
    MATCH (other:Article)-[second:DERIVED_FROM]->(report)
    MERGE (other)-[also:DERIVED_FROM]->(draft) SET also = properties(second)
    DELETE second`,
});

it("is put right at the next start where a report stands as a copy of its draft", async () => {
  await tell(graph, { ...story("unknown.invalid", "2026-04-10", "gazette"), unaddressed: true });
  await tell(graph, story("gazette.example", "2026-04-14", "gazette"));
  await tell(graph, story("mirror.example", "2026-04-15", "gazette"));
  const parts = { graph, now: () => new Date() };
  await adoptPolicy(parts, () => undefined);
  const before = [await graph.read(copied, {}), await graph.read(kept, {})];
  await graph.write(planted, {});
  await migrate("028");
  await adoptPolicy(parts, () => undefined);
  expect([await graph.read(copied, {}), await graph.read(kept, {})]).toEqual(before);
  expect(await keptOwn()).toEqual({ first: "gazette.example", own: ["gazette.example"] });
});

async function migrate(wanted: string): Promise<void> {
  const file = (await readMigrationFiles(MIGRATIONS_FOLDER)).find(({ version }) => version === wanted)!;
  for (const text of file.statements)
    await graph.write(statement({ name: "test.migrate", params: z.object({}), row: noRow, text }), {});
}

it("is what the migration gives a graph that did not keep it", async () => {
  const wire = inOwnWords(`PORT ELLERY (AP) — ${CLOSED}`, "wire");
  await tell(graph, { ...story("mirror.example", "2026-04-13"), text: wire, byline: "Associated Press" });
  for (const [from, on, seed] of [
    ["gazette.example", "2026-04-14", "gazette"],
    ["gazette.example", "2026-04-17", "again"],
    ["copy.example", "2026-04-15", "gazette"],
    ["herald.example", "2026-04-14", "herald"],
  ] as const)
    await tell(graph, { ...story(from, on, seed), slug: seed });
  const before = await graph.read(kept, {});
  expect(before[0]!.own).toHaveLength(2);
  await graph.write(forget, {});
  expect(await graph.read(kept, {})).not.toEqual(before);
  await migrate("026");
  expect(await graph.read(kept, {})).toEqual(before);
  expect((await keptOwn()).own).toHaveLength(2);
});
