import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { z } from "zod";

import { EVERYTHING, isReproduced } from "../../src/domain/exports/citation.js";
import { createExportFolders } from "../../src/export-files/export-folders.js";
import { advanceExport, cancelExport, completeExport, takeExport } from "../../src/graph/export.commands.js";
import { exportsById } from "../../src/graph/export.queries.js";
import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import type { ExportFolders } from "../../src/services/doors.js";
import { noRecords } from "../../src/domain/exports/record-format.js";
import { changing, recordChange } from "../../src/services/changes/changes.js";
import { createChanges } from "../../src/services/changes/create-changes.js";
import { citationById, defineCitation } from "../../src/services/exports/citations.js";
import { createExportRuns } from "../../src/services/exports/export-runs.js";
import { createExports } from "../../src/services/exports/exports.js";
import { readUndisturbed } from "../../src/services/exports/keep-content.js";
import { hashContent } from "../../src/services/exports/write-export.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026.";
const FERRY = "The ferry to Sundhaven carried 900 passengers on 15 April 2026.";
const now = () => new Date();
/** By it every lease that is taken has ended for the others, as a long sleep of the machine leaves it. */
const longAgo = () => new Date(Date.now() - 10 * 60_000);

const articleOf = statement({
  name: "test.article-of",
  params: z.object({ domain: z.string() }),
  row: z.object({ id: z.string() }),
  text: cypher`MATCH (:Source {domain: $domain})-[:PUBLISHED]->(article:Article) RETURN article.id AS id`,
});

const counted = statement({
  name: "test.counted",
  params: z.object({}),
  row: z.object({ citations: z.number(), unfinished: z.number() }),
  text: cypher`RETURN COUNT { (:Citation) } AS citations,
    COUNT { (export:Export) WHERE export.status IN ['QUEUED', 'RUNNING'] } AS unfinished`,
});

let graph: Graph;
let root = "";

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await tell(graph, { from: "gazette.example", on: "2026-04-14", claims: [CLOSED] });
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "claimgraph-attempts-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

function exporting(folders: ExportFolders, runsClock = now) {
  const onUnexpected = (error: unknown) => {
    throw error;
  };
  const runs = createExportRuns({ graph, folders, now: runsClock, onUnexpected });
  const exports = createExports({ graph, folders, runs, onTrouble: onUnexpected, now });
  const start = () =>
    exports.start({ filter: EVERYTHING, asOf: null, includeTexts: false, format: "JSONL", by: "somebody" });
  return { runs, start };
}

const exportOf = async (id: string) => (await graph.read(exportsById, { ids: [id] }))[0]!.node;

function signalled() {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { give, given };
}

it("lets an attempt that slept past its lease do nothing to the one that took its place", async () => {
  const [asleep, woken] = [signalled(), signalled()];
  const folders = createExportFolders(root);
  const slow: ExportFolders = {
    ...folders,
    begin: async (...what) => {
      const writing = await folders.begin(...what);
      const finish = async () => {
        asleep.give();
        await woken.given;
        return writing.finish();
      };
      return { ...writing, finish };
    },
  };
  const [sleeper, other] = [exporting(slow, longAgo), exporting(folders)];
  const { exportId } = await sleeper.start();
  await asleep.given;
  await other.runs.recover();
  const taken = await exportOf(exportId);
  expect(taken).toMatchObject({ status: "COMPLETED" });
  woken.give();
  await Promise.all([sleeper.runs.close(), other.runs.close()]);
  expect(await exportOf(exportId)).toEqual(taken);
  expect(await readdir(root)).toEqual([exportId]);
  expect((await readdir(join(root, exportId))).sort()).toEqual([
    "evidence.jsonl",
    "manifest.json",
    "records.jsonl",
  ]);
});

it("leaves an export with who took it first, and gives who looked at the same time the next", async () => {
  const { runs, start } = exporting(createExportFolders(root));
  await runs.close();
  const [{ exportId }, { exportId: nextId }] = [await start(), await start()];
  const lease = { now: now().toISOString(), leaseUntil: new Date(Date.now() + 60_000).toISOString() };
  const [held, slow] = [signalled(), signalled()];
  const first = graph.transaction("test.take", async (tx) => {
    expect(await tx.run(takeExport, { owner: "first", ...lease })).toMatchObject([{ id: exportId }]);
    held.give();
    await slow.given;
  });
  await held.given;
  const second = graph.write(takeExport, { owner: "second", ...lease });
  // Long enough to have found the export free and to wait for its lock.
  void wait(300).then(slow.give);
  await first;
  expect(await second).toMatchObject([{ id: nextId }]);
  const told = { id: exportId, progress: 0.5, leaseUntil: lease.leaseUntil };
  expect(await graph.write(advanceExport, { owner: "first", ...told })).toEqual([{ id: exportId }]);
  expect(await graph.write(advanceExport, { owner: "second", ...told })).toEqual([]);
  const ended = { id: exportId, at: lease.now, content: JSON.stringify({ counts: noRecords(), files: [] }) };
  // The former attempt neither ends what another holds, nor what another has ended.
  expect(await graph.write(completeExport, { owner: "second", ...ended })).toEqual([]);
  expect(await graph.write(completeExport, { owner: "first", ...ended })).toEqual([{ id: exportId }]);
  expect(await graph.write(completeExport, { owner: "second", ...ended })).toEqual([]);
  await graph.write(cancelExport, { id: nextId, at: lease.now });
});

it("takes away what an attempt left that nobody goes on with, and nothing that one is at", async () => {
  const folders = createExportFolders(root);
  const { runs, start } = exporting(folders);
  await runs.close();
  const { exportId } = await start();
  const leaseUntil = new Date(Date.now() + 60_000).toISOString();
  await graph.write(takeExport, { owner: "present", now: now().toISOString(), leaseUntil });
  const definition = { filter: EVERYTHING, asOf: now().toISOString(), includeTexts: false, recordFormat: 1 };
  const begin = (attempt: string) => folders.begin({ name: exportId, attempt }, "JSONL", definition);
  const writings = [await begin("former"), await begin("present")];
  await runs.sweep();
  expect(await folders.list()).toEqual([{ name: exportId, attempt: "present" }]);
  for (const writing of writings) await writing.abandon();
});

it("reads a citation again when an article was removed while it was read, and keeps what can be reproduced", async () => {
  await tell(graph, { from: "herald.example", on: "2026-04-15", claims: [FERRY] });
  const parts = { graph, now };
  const citation = await defineCitation(parts, { filter: EVERYTHING, asOf: null, includeTexts: false });
  let readings = 0;
  const onProgress = async (progress: number) => {
    // The articles are read and the claims are not.
    if (progress < 0.3 || readings !== 1) return;
    readings++;
    const [article] = await graph.read(articleOf, { domain: "herald.example" });
    await createChanges(parts).removeArticle({ articleId: article!.id, by: "somebody", reason: "asked for" });
  };
  const read = () => hashContent({ graph, onProgress }, citation);
  const at = await readUndisturbed(parts, citation.id, async (keep) => {
    readings++;
    return keep(await read(), () => Promise.resolve());
  });
  expect(readings).toBe(3);
  const cited = await citationById(graph, citation.id);
  const { sha256 } = await read();
  expect(cited).toMatchObject({ sha256, hashedAt: at, counts: { articles: 1, claims: 1 } });
  expect(isReproduced(cited, { sha256, at })).toBeNull();
  expect(isReproduced(cited, { sha256, at: now().toISOString() })).toBe(true);
  expect(isReproduced(cited, { sha256: "another", at: now().toISOString() })).toBe(false);
});

it("gives up reading a citation where something is removed every time, and keeps nothing of it", async () => {
  const parts = { graph, now };
  const citation = await defineCitation(parts, { filter: EVERYTHING, asOf: null, includeTexts: false });
  let readings = 0;
  const removal = { kind: "REMOVAL", by: "somebody", reason: "asked for" } as const;
  const reading = readUndisturbed(parts, citation.id, async (keep) => {
    if (++readings > 20) throw new Error("It would never end.");
    await changing(parts, "test.remove", (tx, at) => recordChange(tx, { ...removal, at, claimIds: [] }));
    return keep({ sha256: "hash", counts: noRecords(), files: [] }, () => Promise.resolve());
  });
  await expect(reading).rejects.toMatchObject({ code: "DISTURBED" });
  expect(readings).toBe(5);
  expect(await citationById(graph, citation.id)).toMatchObject({ sha256: null, hashedAt: null });
});

it("lets as many exports through as one may have, however many are asked for at once, and keeps no citation of the others", async () => {
  const { runs, start } = exporting(createExportFolders(root));
  await runs.close();
  const before = await graph.read(counted, {});
  const asked = await Promise.allSettled(Array.from({ length: 8 }, start));
  const failures = asked.flatMap((each) =>
    each.status === "rejected" ? [each.reason as { code: string }] : [],
  );
  expect(failures.map(({ code }) => code)).toEqual(failures.map(() => "TOO_MANY_EXPORTS"));
  const [after] = await graph.read(counted, {});
  expect(after!.unfinished).toBe(3);
  expect(after!.citations - before[0]!.citations).toBe(8 - failures.length);
});
