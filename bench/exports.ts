/**
 * What an export costs in time and memory, in every format: fills a Neo4j of its own with made-up claims of five mentions each
 * and writes them to a temporary folder. Memory should not grow with their number. A claim makes twelve records: itself, its
 * verdict, five mentions and their five articles; a million records are 83,333 claims.
 *
 *     nice npx tsx bench/exports.ts [records, 120000] [format ...] [--over=TIMES]
 *
 * With `--over` the records are read so often, as if the graph were so many times as large: making a graph of a million
 * records takes far longer than exporting it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import { definitionOf, EVERYTHING, citationId } from "../src/domain/exports/citation.js";
import { EXPORT_FORMATS } from "../src/domain/exports/export.js";
import { createExportFolders } from "../src/export-files/export-folders.js";
import type { Graph } from "../src/graph/graph.js";
import { cypher, integer, noRow, statement } from "../src/graph/statement.js";
import { type Confirm, writeExport } from "../src/services/exports/write-export.js";
import { withOwnGraph } from "./own-graph.js";
import { readOver } from "./read-over.js";

const RECORDS_OF_A_CLAIM = 12;
/** How many claims one transaction makes. */
const AT_ONCE = 2_500;
const MEMORY_EVERY_MS = 250;

const fill = statement({
  name: "bench.fill-exports",
  params: z.object({ from: integer(), to: integer() }),
  row: noRow,
  text: cypher`
    UNWIND range($from, $to) AS number
    CREATE (claim:Claim {id: replace(randomUUID(), '-', ''), text: 'Claim ' + number, createdAt: '2026-01-01'})
    CREATE (verdict:Verdict {id: replace(randomUUID(), '-', ''), claimId: claim.id, value: 'CORROBORATED',
      rationale: 'Five outlets state it.', supportingOrigins: 5, refutingOrigins: 0, countIfAllIndependent: 5, flags: [],
      coverage: 'THIN', origins: '[]', decidedAt: '2026-01-01', decidedBy: 'rule:1'})
    CREATE (claim)-[:HAS_VERDICT]->(verdict)
    CREATE (wording:Wording {id: replace(randomUUID(), '-', ''), text: 'Claim ' + number, createdAt: '2026-01-01', live: true})
    CREATE (wording)-[:EXPRESSES]->(claim)
    WITH claim, wording
    UNWIND range(1, 5) AS copy
    MERGE (source:Source {id: 'source' + copy}) ON CREATE SET source.domain = copy + '.example', source.name = 'Outlet ' + copy
    CREATE (article:Article {id: replace(randomUUID(), '-', ''), title: 'Title', fetchedAt: '2026-01-01'})
    CREATE (snapshot:Snapshot {id: article.id, title: 'Title', text: 'Text', contentHash: article.id, retrievedAt: '2026-01-01'})
    CREATE (analysis:Analysis {id: article.id, status: 'COMPLETED', completedAt: '2026-01-01', score: 0.1,
      analyzerName: 'bench', analyzerVersion: '1'})
    CREATE (mention:ClaimMention {id: article.id, articleId: article.id, start: 0, end: 4, exact: 'Text', prefix: '', suffix: '',
      voice: 'AUTHOR', text: 'Claim', checkWorthiness: 0.5, subjects: []})
    CREATE (source)-[:PUBLISHED]->(article), (article)-[:HAS_SNAPSHOT]->(snapshot), (analysis)-[:OF]->(snapshot),
      (analysis)-[:FOUND]->(mention), (mention)-[:WORDED]->(wording),
      (mention)-[:ASSERTED {from: '2026-01-01', wordingId: wording.id, voice: 'AUTHOR', checkWorthiness: 0.5, subjects: []}]->(claim)`,
});

const times = Number(process.argv.find((word) => word.startsWith("--over="))?.slice("--over=".length) ?? 1);
const [given, ...named] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const claims = Math.round(Number(given ?? 120_000) / RECORDS_OF_A_CLAIM);
const formats = EXPORT_FORMATS.filter((format) => named.length === 0 || named.includes(format));

async function measure(graph: Graph, root: string, format: (typeof formats)[number]): Promise<void> {
  const definition = definitionOf(EVERYTHING, new Date().toISOString(), true);
  const citation = { ...definition, id: citationId(definition), sha256: null, hashedAt: null, counts: null };
  let most = 0;
  const look = () => void (most = Math.max(most, process.memoryUsage.rss()));
  const looking = setInterval(look, MEMORY_EVERY_MS);
  const [at, started] = [() => new Date().toISOString(), performance.now()];
  const confirm: Confirm = (_, publish) => publish();
  const parts = {
    graph: readOver(graph, times),
    folders: createExportFolders(root),
    onProgress: () => Promise.resolve(),
  };
  const how = { name: format, attempt: "bench", format, at, confirm };
  const { counts, files } = await writeExport(parts, citation, how);
  clearInterval(looking);
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(
    `${format}: ${records} records, ${megabytes.toFixed(1)} MB in ${seconds.toFixed(1)} s, ` +
      `${Math.round(records / seconds)} a second, most memory ${Math.round(most / 1e6)} MB`,
  );
  await rm(join(root, format), { recursive: true });
}

await withOwnGraph(async (graph) => {
  const started = performance.now();
  for (let from = 0; from < claims; from += AT_ONCE)
    await graph.write(fill, { from, to: Math.min(claims, from + AT_ONCE) - 1 });
  console.log(`${claims} claims were made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const root = await mkdtemp(join(tmpdir(), "claimgraph-exports-"));
  try {
    for (const format of formats) await measure(graph, root, format);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
