import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readOwnerships } from "../../../src/cli/import-publishers.js";

describe("a file of who owns which outlet", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-owners-"));
  const file = join(folder, "publishers.jsonl");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("names outlets as their articles are filed, however they are written", async () => {
    writeFileSync(
      file,
      `{"domain":"www.gazette.example","publisher":" Quay Media ","from":"2009-01-01"}\n\n{"domain":"star.example","publisher":"Quay Media","to":"2020-06-30","source":"https://star.example/about"}\n`,
    );
    expect(await readOwnerships(file)).toEqual([
      { domain: "gazette.example", publisher: "Quay Media", from: "2009-01-01", to: null, source: null },
      {
        domain: "star.example",
        publisher: "Quay Media",
        from: null,
        to: "2020-06-30",
        source: "https://star.example/about",
      },
    ]);
  });

  it.each([
    ["not json", "line 2, the line"],
    ['{"domain":"gazette.example"}', "line 2, publisher"],
    ['{"domain":"no domain","publisher":"Quay Media"}', "line 2, domain"],
    ['{"domain":"a.example","publisher":"Quay Media","from":"last year"}', "line 2, from"],
    [
      '{"domain":"a.example","publisher":"Quay Media","from":"2020-01-01","to":"2009-01-01"}',
      "line 2, to: the ownership ends before it begins",
    ],
    [
      '{"domain":"a.example","publisher":"Quay Media","from":"2020-01-01","to":"2020-01-01"}',
      "line 2, to: the ownership ends before it begins",
    ],
  ])("is refused whole for the line %s, which is named", async (line, named) => {
    writeFileSync(file, `{"domain":"star.example","publisher":"Quay Media"}\n${line}\n`);
    await expect(readOwnerships(file)).rejects.toThrow(named);
  });
});
