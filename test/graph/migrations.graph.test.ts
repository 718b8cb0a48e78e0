import { setTimeout as delay } from "node:timers/promises";

import { TECHNIQUES } from "../../src/domain/techniques.js";
import type { Graph } from "../../src/graph/graph.js";
import { migrate, MIGRATIONS_FOLDER, migrationStatus } from "../../src/graph/migrations.js";
import { readMigrationFiles } from "../../src/graph/migration/migration-file.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import {
  forgetSchema,
  killRunners,
  leaveIndexBehind,
  migrationFolder,
  probeNames,
  schemaNames,
  startRunner,
  techniqueSlugs,
} from "./migration-database.js";

const SCHEMA = "CREATE CONSTRAINT probe_name IF NOT EXISTS FOR (n:Probe) REQUIRE n.name IS UNIQUE;";
const DATA = "CREATE (:Probe {name: 'first'}); CREATE (:Probe {name: 'second'});";

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
});
beforeEach(() => forgetSchema(graph));
afterEach(killRunners);
afterAll(async () => {
  await forgetSchema(graph);
  await migrate(graph);
  await graph.close();
}, 180_000);

describe("the project's own migrations", () => {
  it("bring a fresh database up to date, and a second run changes nothing", async () => {
    const files = await readMigrationFiles(MIGRATIONS_FOLDER);
    expect((await migrationStatus(graph)).pending).toEqual(files.map((file) => file.fileName));

    const messages: string[] = [];
    const first = await migrate(graph, { onProgress: ({ message }) => messages.push(message) });
    expect(first.applied.map((record) => record.version)).toEqual(files.map((file) => file.version));
    expect(messages).toEqual(
      expect.arrayContaining([`Applying ${files[0]?.fileName}`, "The database is up to date"]),
    );
    expect(new Set(await techniqueSlugs(graph))).toEqual(
      new Set(TECHNIQUES.map((technique) => technique.slug)),
    );
    const schema = await schemaNames(graph);
    expect(schema).toEqual(
      expect.arrayContaining(["claim_id", "wording_text", "wording_embedding", "migration_version"]),
    );

    expect(await migrate(graph)).toEqual({ applied: [], alreadyApplied: files.length });
    expect(await schemaNames(graph)).toEqual(schema);
    expect(await migrationStatus(graph)).toMatchObject({ pending: [], problem: null, current: true });
  }, 180_000);

  it("are applied once when several runners start at once", async () => {
    const others = [await openTestGraph(), await openTestGraph()];
    const reports = await Promise.all([graph, ...others].map((each) => migrate(each)));
    await Promise.all(others.map((other) => other.close()));
    const files = await readMigrationFiles(MIGRATIONS_FOLDER);
    expect(reports.map((report) => report.applied.length).sort((a, b) => a - b)).toEqual([
      0,
      0,
      files.length,
    ]);
    expect((await migrationStatus(graph)).applied).toHaveLength(files.length);
  }, 180_000);

  it("end the same where a killed runner left the index of a constraint behind", async () => {
    await migrate(graph);
    const whole = await schemaNames(graph);
    await forgetSchema(graph);
    await leaveIndexBehind(graph);
    await migrate(graph);
    expect(await schemaNames(graph)).toEqual(whole);
  }, 180_000);

  it("end the same after kill -9 at any time", async () => {
    await migrate(graph);
    const whole = await schemaNames(graph);
    await forgetSchema(graph);
    for (const milliseconds of [50, 400, 300, 200]) {
      const { child, printed, ended } = startRunner(MIGRATIONS_FOLDER, "1");
      await Promise.race([printed("Applying"), printed("up to date")]);
      await delay(milliseconds);
      child.kill("SIGKILL");
      await ended;
    }
    await migrate(graph);
    expect(await schemaNames(graph)).toEqual(whole);
    expect(await migrationStatus(graph)).toMatchObject({ problem: null, current: true });
  }, 180_000);
});

describe("a folder of migrations", () => {
  let folder: Awaited<ReturnType<typeof migrationFolder>>;

  beforeEach(
    async () => (folder = await migrationFolder({ "V1__schema.cypher": SCHEMA, "V2__data.cypher": DATA })),
  );
  afterEach(() => folder.remove());
  const migrateFolder = () => migrate(graph, { folder: folder.path });

  it("refuses a file that was edited after it was applied, and says what to do", async () => {
    await migrateFolder();
    await folder.write("V2__data.cypher", DATA.replace("second", "third"));
    const refusal = {
      code: "EDITED",
      message: expect.stringMatching(/V2__data\.cypher was edited.*restore the file/),
    };
    await expect(migrateFolder()).rejects.toMatchObject(refusal);
    expect(await migrationStatus(graph, folder.path)).toMatchObject({
      problem: refusal.message,
      current: false,
    });
    expect(await probeNames(graph)).toEqual(["first", "second"]);
  }, 180_000);

  it("leaves nothing of a data file that fails, and runs it when it is mended", async () => {
    await folder.write("V2__data.cypher", DATA.replace("second", "first"));
    await expect(migrateFolder()).rejects.toMatchObject({
      code: "STATEMENT",
      message: expect.stringMatching(/V2__data\.cypher.*already exists/),
    });
    expect(await probeNames(graph)).toEqual([]);
    await folder.write("V2__data.cypher", DATA);
    expect((await migrateFolder()).applied.map((record) => record.version)).toEqual(["2"]);
    expect(await probeNames(graph)).toEqual(["first", "second"]);
  }, 180_000);

  it("goes on where a killed runner stopped, when its lease is over", async () => {
    const killed = await startRunner(folder.path, "2", "SIGKILL", "Applying V2__data.cypher").ended;
    expect(killed.signal).toBe("SIGKILL");
    const messages: string[] = [];
    const report = await migrate(graph, {
      folder: folder.path,
      onProgress: ({ message }) => messages.push(message),
    });
    expect(messages).toContain("Waiting for another process that migrates");
    expect(report).toMatchObject({ alreadyApplied: 1, applied: [{ version: "2" }] });
    expect(await probeNames(graph)).toEqual(["first", "second"]);
  }, 180_000);

  it("shuts out a runner that was stopped past its lease", async () => {
    const { child, printed, ended } = startRunner(folder.path, "1", "SIGSTOP", "Applying V2__data.cypher");
    await printed("Applying V2__data.cypher");
    expect((await migrateFolder()).applied.map((record) => record.version)).toEqual(["2"]);
    child.kill("SIGCONT");
    expect((await ended).output).toMatch(/LOST_LOCK/);
    expect(await probeNames(graph)).toEqual(["first", "second"]);
  }, 180_000);

  it("gives up on a runner that goes on for longer than asked", async () => {
    const { child, printed, ended } = startRunner(folder.path, "60", "SIGSTOP", "Applying V1__schema.cypher");
    await printed("Applying V1__schema.cypher");
    await expect(migrate(graph, { folder: folder.path, waitSeconds: 1 })).rejects.toMatchObject({
      code: "LOCKED",
      message: expect.stringMatching(/let it finish, or stop it/),
    });
    child.kill("SIGCONT");
    await ended;
    expect(await probeNames(graph)).toEqual(["first", "second"]);
  }, 180_000);
});
