import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { parse } from "csv-parse/sync";

import { definitionOf, EVERYTHING } from "../../../src/domain/exports/citation.js";
import { EXPORT_FORMATS } from "../../../src/domain/exports/export.js";
import type { ExportRecord } from "../../../src/domain/exports/record-format.js";
import { createExportFolders } from "../../../src/export-files/export-folders.js";

const definition = definitionOf(EVERYTHING, "2026-04-23T10:00:00.000Z", false);

/** What a title can hold that a format must not stumble over. */
const HARD = [
  'a "quoted", one',
  "two\r\nlines",
  "<b>&amp;",
  "e\u0301 \u{1f600} \u202eabc",
  "a\u0000b\u0007c",
  "\ud800x",
];

const source = (name: string, id = "1"): ExportRecord => ({
  table: "sources",
  row: { id, domain: "news.example", name },
});

const ONE = { name: "one", attempt: "first" };

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), "exports-"))));
afterEach(() => rm(root, { recursive: true, force: true }));

async function written(format: (typeof EXPORT_FORMATS)[number], records: ExportRecord[]) {
  const writing = await createExportFolders(root).begin(ONE, format, definition);
  for (const record of records) await writing.write(record);
  const files = await writing.finish();
  await writing.publish("{}");
  const read = (name: string) => readFile(join(root, "one", name), "utf8");
  return { files, read };
}

it.each(EXPORT_FORMATS)("shows no file of %s under its name before all of it is there", async (format) => {
  const folders = createExportFolders(root);
  const writing = await folders.begin(ONE, format, definition);
  await writing.write(source("A"));
  await writing.finish();
  expect(await readdir(root)).toEqual(["one.first.unfinished"]);
  await writing.publish("{}");
  expect(await readdir(root)).toEqual(["one"]);
  expect(await readdir(join(root, "one"))).toContain("manifest.json");
  expect(await folders.list()).toEqual([{ name: "one", attempt: null }]);
});

it.each(EXPORT_FORMATS)(
  "leaves nothing of %s when it is given up, and touches nothing that is published",
  async (format) => {
    const folders = createExportFolders(root);
    const other = await folders.begin({ ...ONE, attempt: "other" }, format, definition);
    const writing = await folders.begin(ONE, format, definition);
    await other.finish();
    await other.publish("{}");
    await writing.write(source("A"));
    await writing.abandon();
    expect(await readdir(root)).toEqual(["one"]);
    await other.abandon();
    expect(await readdir(root)).toEqual(["one"]);
  },
);

it("keeps what is hard to write in CSV as it is", async () => {
  const { read } = await written(
    "CSV",
    HARD.map((name) => source(name)),
  );
  const rows: Record<string, string>[] = parse(await read("sources.csv"), { columns: true });
  expect(rows.map(({ name }) => name)).toEqual(HARD.map((name) => name.replace("\ud800", "\ufffd")));
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
  "lets no spreadsheet take %j for a formula",
  async (name) => {
    const { read } = await written("CSV", [source(name)]);
    const [row]: Record<string, string>[] = parse(await read("sources.csv"), { columns: true });
    expect(row!["name"]).toBe(`'${name}`);
  },
);

it("writes GraphML without what XML cannot say", async () => {
  const { read } = await written(
    "GRAPHML",
    HARD.map((name) => source(name)),
  );
  const text = await read("graph.graphml");
  expect(text).toContain("&lt;b&gt;&amp;amp;");
  expect(text).toContain("two&#13;\nlines");
  expect(text).toContain("a\ufffdb\ufffdc");
});

it("writes the records of JSONL always alike, and says how many stand in a file", async () => {
  const { files, read } = await written("JSONL", [source("A"), source("B", "2")]);
  expect(await read("records.jsonl")).toBe(
    '{"table":"sources","id":"1","domain":"news.example","name":"A"}\n{"table":"sources","id":"2","domain":"news.example","name":"B"}\n',
  );
  expect(files.map(({ name, rows }) => [name, rows])).toEqual([
    ["records.jsonl", 2],
    ["evidence.jsonl", 0],
  ]);
});
