import { setTimeout } from "node:timers/promises";

import { z } from "zod";

import { definitionOf, EVERYTHING, type ExportFilter } from "../../src/domain/exports/citation.js";
import { canonicalLine, TABLES } from "../../src/domain/exports/record-format.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { createChanges } from "../../src/services/changes/create-changes.js";
import { readRecords } from "../../src/services/exports/read-records.js";
import { createSelectClaims } from "../../src/services/exports/select-claims.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { inOwnWords } from "../support/own-words.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
const OPEN = "The Harbour Bridge in Port Ellery did not close on 14 April 2026.";
const FERRY = "The ferry to Sundhaven carried 900 passengers on 14 April 2026.";
const FEWER = "The ferry to Sundhaven carried 700 passengers on 14 April 2026.";

const story = (from: string, claim: string, on = "2026-04-14") => ({
  ...{ from, on, claims: [claim], text: inOwnWords(claim, from.replaceAll(/\W/g, "")) },
});

const by = { by: "somebody", reason: "to see" };
const changes = (graph: Graph) => createChanges({ graph, now: () => new Date() });

const FILTERS: Partial<ExportFilter>[] = [
  {},
  { verdicts: ["DISPUTED"] },
  { sources: ["herald.example"], minOrigins: 1 },
  { since: "2026-04-15T00:00:00.000Z", languages: ["en"] },
  { minSources: 2 },
];

/** Mentions that count for another claim than their history says. */
const historyThatDiffers = statement({
  name: "test.history-that-differs",
  params: z.object({}),
  row: z.object({ id: z.string() }),
  text: cypher`
    MATCH (mention:ClaimMention)
    WITH mention, [(mention)-[:ASSERTS]->(claim) | claim.id] AS now,
      [(mention)-[kept:ASSERTED]->(claim) WHERE kept.until IS NULL | claim.id] AS kept
    WHERE now <> kept
    RETURN mention.id AS id`,
});

/** Three claims of six hundred mentions each. */
const makeCrowdedClaims = statement({
  name: "test.make-crowded-claims",
  params: z.object({}),
  row: z.object({ id: z.string() }),
  text: cypher`
    UNWIND range(1, 3) AS number
    CREATE (claim:Claim {id: 'crowded-' + number, text: 'A claim.', createdAt: '2026-01-01'})
    FOREACH (copy IN range(1, 600) |
      CREATE (claim)<-[:ASSERTED {from: '2026-01-01'}]-(:ClaimMention {id: claim.id + '-' + copy}))
    RETURN claim.id AS id`,
});

let graph: Graph;

async function linesOf(filter: Partial<ExportFilter>, asOf: string): Promise<string[]> {
  const lines: string[] = [];
  const definition = definitionOf({ ...EVERYTHING, ...filter }, asOf, true);
  for await (const { records } of readRecords(graph, definition))
    for (const record of records) if (TABLES[record.table].isFixed) lines.push(canonicalLine(record, true));
  return lines;
}

const allLines = (asOf: string) => Promise.all(FILTERS.map((filter) => linesOf(filter, asOf)));

const mentionIdOf = async (domain: string): Promise<string> => {
  const lines = await linesOf({ sources: [domain] }, new Date().toISOString());
  const rows = lines.map((line) => JSON.parse(line) as Record<string, string>);
  return rows.find(({ table, articleUrl }) => table === "mentions" && articleUrl?.includes(domain))!["id"]!;
};

const claimIdsOf = async (): Promise<Map<string, string>> => {
  const rows = (await linesOf({}, new Date().toISOString())).map(
    (line) => JSON.parse(line) as Record<string, string>,
  );
  return new Map(rows.filter(({ table }) => table === "claims").map(({ text, id }) => [text!, id!]));
};

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

it("gives the same as of a time whatever came later: articles, other readings, merges, splits and what was undone", async () => {
  let changeId = "";
  const steps: (() => Promise<unknown>)[] = [
    () => tell(graph, story("gazette.example", CLOSED)),
    () => tell(graph, story("herald.example", CLOSED, "2026-04-15")),
    () => tell(graph, story("mirror.example", OPEN, "2026-04-16")),
    () => tell(graph, story("post.example", FERRY)),
    () => tell(graph, story("courier.example", FEWER, "2026-04-17")),
    // Read again: another date, another byline, then another text.
    () => tell(graph, { ...story("post.example", FERRY, "2026-04-13"), byline: "A. Writer", force: true }),
    () => tell(graph, story("herald.example", FERRY, "2026-04-15")),
    async () => {
      const ids = await claimIdsOf();
      const merged = { intoId: ids.get(FERRY)!, claimIds: [ids.get(FEWER)!], despiteContradiction: true };
      changeId = (await changes(graph).mergeClaims({ ...merged, ...by })).changeId;
    },
    () => changes(graph).undoChange({ changeId, ...by }),
    async () => {
      const mentionId = await mentionIdOf("post.example");
      changeId = (await changes(graph).splitMention({ mentionId, ...by })).changeId;
    },
    () => changes(graph).undoChange({ changeId, ...by }),
    async () => {
      const claimId = (await claimIdsOf()).get(CLOSED)!;
      await changes(graph).reviewVerdict({ claimId, value: "REFUTED", ...by });
    },
  ];
  const moments: { at: string; lines: string[][] }[] = [];
  for (const step of steps) {
    await step();
    await setTimeout(5);
    const at = new Date().toISOString();
    moments.push({ at, lines: await allLines(at) });
    await setTimeout(5);
  }
  expect(new Set(moments.map(({ lines }) => JSON.stringify(lines))).size).toBe(steps.length);
  for (const { at, lines } of moments) expect(await allLines(at)).toEqual(lines);
  expect(await graph.read(historyThatDiffers, {})).toEqual([]);
}, 240_000);

it("looks at no more mentions in one statement than it can in time, to see which claims a filter means", async () => {
  const ids = (await graph.write(makeCrowdedClaims, {})).map(({ id }) => id);
  const names: string[] = [];
  const counting = await openTestGraph({ onStatement: (name) => names.push(name) });
  const definition = definitionOf({ ...EVERYTHING, minSources: 1 }, new Date().toISOString(), false);
  expect([...(await createSelectClaims(counting, definition)(ids))]).toEqual([]);
  expect(names.filter((name) => name === "export-record.claim-facts")).toHaveLength(3);
  await counting.close();
});
