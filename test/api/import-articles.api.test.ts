import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";
import { claimgraph, startClaimgraph } from "../support/claimgraph-command.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { testDatabase } from "../support/test-database.js";

const counts = statement({
  name: "test.import-counts",
  params: z.object({}),
  row: z.object({ articles: z.number(), analyses: z.number(), line: z.number() }),
  text: cypher`
    RETURN COUNT { (:Article) } AS articles, COUNT { (:Analysis {status: 'COMPLETED'}) } AS analyses,
      coalesce(head(COLLECT { MATCH (place:ImportPlace) RETURN place.line }), 0) AS line`,
});

const forgetArticles = statement({
  name: "test.forget-articles",
  params: z.object({}),
  row: noRow,
  text: cypher`MATCH (node:Article) DETACH DELETE node`,
});

const ARTICLES = 100;
const BAD = [3, 90];

/** Each of an outlet, a place and a figure of its own. */
function lineOf(number: number): string {
  if (BAD.includes(number)) return `{"url": "nowhere", "text": "Report ${number}."}`;
  const text = `The Gull Bay pier closed on Thursday after a storm washed sand from under its eastern end.

The harbour office counted ${4_000 + number} visitors on the pier on a single day in July 2025, its figures show.`;
  const url = `https://paper${number % 20}.example/story-${number}`;
  return JSON.stringify({ url, title: `Pier ${number}`, text });
}

describe("importing a file that is broken off", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-import-"));
  const [file, rejects] = [join(folder, "articles.jsonl"), join(folder, "articles.rejected.jsonl")];
  const { uri, user, password } = testDatabase();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DATA_DIR: folder };
  let graph: Graph;

  const counted = async () => (await graph.read(counts, {}))[0]!;
  const importing = ["import", "articles", file, "--json"];
  const rejectedLines = () =>
    readFileSync(rejects, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { rejected: { line: number } }).rejected.line);
  /** Kills an import as soon as it has kept a place behind the first lines, without letting it say anything. */
  const killMidway = async () => {
    const child = startClaimgraph(importing, env);
    const ended = once(child, "exit");
    while ((await counted()).line < 2) {
      expect(child.exitCode).toBeNull();
      await setTimeout(20);
    }
    child.kill("SIGKILL");
    await ended;
    return (await counted()).line;
  };

  beforeAll(async () => {
    graph = await openTestGraph();
    await clearGraph(graph);
    const lines = Array.from({ length: ARTICLES }, (_, at) => lineOf(at + 1));
    writeFileSync(file, `${lines.join("\n")}\n`);
  });
  afterAll(async () => {
    await clearGraph(graph);
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  it("goes on where kill -9 stopped it, analyses nothing twice and leaves nothing out", async () => {
    const line = await killMidway();
    expect(line).toBeLessThan(ARTICLES);
    const { code, out, error } = await claimgraph(importing, { env });
    expect(error).toContain(`Going on after line ${line}, where an earlier import stopped`);
    const told = JSON.parse(out.trim().split("\n").at(-1)!) as Record<string, unknown>;
    expect(told).toMatchObject({
      ...{ imported: ARTICLES - BAD.length, rejected: BAD.length, skipped: 0 },
      ...{ resumedAfter: line, rejects },
    });
    expect(await counted()).toEqual({
      ...{ articles: ARTICLES - BAD.length, analyses: ARTICLES - BAD.length },
      line: 0,
    });
    expect([...new Set(rejectedLines())]).toEqual(BAD);
    expect(code).toBe(1);
  }, 400_000);

  it("looks at every line where the graph that the place was in is gone, or the file is another one", async () => {
    await clearGraph(graph);
    const line = await killMidway();
    const lines = readFileSync(file, "utf8").split("\n");
    // What is before the place is another line now.
    lines[1] = lineOf(ARTICLES + 1);
    writeFileSync(file, lines.join("\n"));
    const { out, error } = await claimgraph(importing, { env });
    expect(error).toContain("this one begins anew");
    expect(JSON.parse(out.trim().split("\n").at(-1)!)).toMatchObject({ resumedAfter: 0 });
    expect(line).toBeGreaterThan(1);
    // Line 2 as it was, if that was committed, and as it is.
    expect((await counted()).articles).toBe(ARTICLES - BAD.length + 1);
  }, 400_000);

  it("begins anew with --from-start, and takes in what is missing", async () => {
    await clearGraph(graph);
    await killMidway();
    await graph.write(forgetArticles, {});
    const { out, error } = await claimgraph([...importing, "--from-start"], { env });
    expect(error).not.toContain("Going on");
    expect(JSON.parse(out.trim().split("\n").at(-1)!)).toMatchObject({ resumedAfter: 0 });
    expect((await counted()).articles).toBe(ARTICLES - BAD.length);
  }, 400_000);

  it("writes rejected lines where it is told to, and none where there are none", async () => {
    const [good, elsewhere] = [join(folder, "good.jsonl"), join(folder, "elsewhere.jsonl")];
    writeFileSync(good, lineOf(1));
    expect(await claimgraph(["import", "articles", good], { env })).toMatchObject({
      ...{
        code: 0,
        out: expect.stringMatching(
          /^Imported 1 article in [\d.]+ s; 0 were no articles, 0 were rejected\.\n$/,
        ),
      },
    });
    expect(existsSync(join(folder, "good.rejected.jsonl"))).toBe(false);
    const { out } = await claimgraph(["import", "articles", file, "--rejects", elsewhere], { env });
    expect(out).toContain(`The rejected lines, each with its reason: ${elsewhere}`);
    const [first] = readFileSync(elsewhere, "utf8").split("\n");
    expect(JSON.parse(first!)).toMatchObject({ rejected: { line: 3 }, url: "nowhere", text: "Report 3." });
    expect(await claimgraph(["import", "articles", good, "--rejects", good], { env })).toMatchObject({
      code: 1,
    });
    expect(readFileSync(good, "utf8")).toBe(lineOf(1));
  }, 400_000);
});
