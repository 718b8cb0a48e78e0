import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { splitStatements } from "../../../src/graph/migration/cypher-text.js";
import { readMigrationFiles } from "../../../src/graph/migration/migration-file.js";
import { planMigrations } from "../../../src/graph/migration/migration-plan.js";

describe("splitting Cypher into statements", () => {
  it("cuts at semicolons and drops comments", () => {
    expect(splitStatements("// first; really\nRETURN 1;\n/* a;\nb */ RETURN 2 // end\n;\n")).toEqual([
      "RETURN 1",
      "RETURN 2",
    ]);
  });

  it("leaves semicolons and slashes in quotes alone", () => {
    const statements = [`RETURN "a;b // c"`, `RETURN 'it\\'s; /* no */'`, "RETURN 1 AS `odd;``name`"];
    expect(splitStatements(statements.join(";\n"))).toEqual(statements);
  });

  it("gives nothing for a file of comments", () => expect(splitStatements("// later;\n")).toEqual([]));
});

describe("a folder of migrations", () => {
  let folder: string;
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const schema = "CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;";

  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "claimgraph-migrations-"))));
  afterEach(() => rm(folder, { recursive: true }));

  it("is read in order of the versions as numbers", async () => {
    await write("V10__ten.cypher", "MATCH (n) RETURN n;");
    await write("V9__nine_of_them.cypher", schema);
    await write("readme.txt", "not a migration");
    const files = await readMigrationFiles(folder);
    expect(files.map((file) => [file.version, file.description, file.kind])).toEqual([
      ["9", "nine of them", "SCHEMA"],
      ["10", "ten", "DATA"],
    ]);
  });

  it("has the same checksum whatever its comments, line ends and space at line ends", async () => {
    await write("V1__a.cypher", "// why\nMATCH (n)\nRETURN n;\n");
    await write("V2__b.cypher", "\uFEFFMATCH (n)  \r\nRETURN n; // because\r\n");
    await write("V3__c.cypher", "MATCH (m)\nRETURN m;\n");
    const [one, two, three] = await readMigrationFiles(folder);
    expect(two?.checksum).toBe(one?.checksum);
    expect(three?.checksum).not.toBe(one?.checksum);
  });

  it.each([
    ["constraints.cypher", schema, /not named V<number>__/],
    ["V1__empty.cypher", "// nothing yet", /holds no statement/],
    ["V1__mixed.cypher", `${schema} CREATE (:A);`, /mixes schema and data/],
    ["V1__once.cypher", schema.replace(" IF NOT EXISTS", ""), /IF NOT EXISTS/],
  ])("refuses %s, saying what to do", async (name, text, message) => {
    await write(name, text);
    await expect(readMigrationFiles(folder)).rejects.toMatchObject({
      code: "MALFORMED",
      message: expect.stringMatching(message),
    });
  });

  it("refuses two files of one version", async () => {
    await write("V1__a.cypher", schema);
    await write("V001__b.cypher", schema);
    await expect(readMigrationFiles(folder)).rejects.toMatchObject({ code: "MALFORMED" });
  });

  it("plans what is new, and refuses a file that sorts before an applied one or that is gone", async () => {
    await write("V1__a.cypher", "MATCH (a) RETURN a;");
    await write("V2__b.cypher", "MATCH (b) RETURN b;");
    const files = await readMigrationFiles(folder);
    const applied = files.map((file) => ({ ...file, appliedAt: "2026-05-01T00:00:00.000Z" }));
    expect(planMigrations(files, applied.slice(0, 1))).toEqual([files[1]]);
    expect(() => planMigrations(files, applied.slice(1))).toThrow(/V1__a\.cypher is new but sorts before V2/);
    expect(() => planMigrations(files.slice(0, 1), applied)).toThrow(/install the version that made it/);
  });
});
