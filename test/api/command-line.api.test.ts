import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, noRow, statement } from "../../src/graph/statement.js";
import { claimgraph, startClaimgraph } from "../support/claimgraph-command.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import { testDatabase } from "../support/test-database.js";

const spoilCounts = statement({
  name: "test.spoil-counts",
  params: z.object({}),
  row: noRow,
  text: cypher`MATCH (claim:Claim) SET claim.originCount = claim.originCount + 7`,
});

const countArticles = statement({
  name: "test.count-articles",
  params: z.object({}),
  row: z.object({ articles: z.number() }),
  text: cypher`MATCH (article:Article) RETURN count(article) AS articles`,
});

const text = `The Gull Bay pier closed on Thursday after a storm washed sand from under its eastern end.

The harbour office counted 4,000 visitors on the pier on a single day in July 2025, its figures show.`;

describe("the command line beside a database", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-command-"));
  const { uri, user, password } = testDatabase();
  const env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_DIR: folder,
    LOG_LEVEL: "trace",
  };
  let graph: Graph;

  beforeAll(async () => {
    graph = await openTestGraph();
    await clearGraph(graph);
  });
  afterAll(async () => {
    await clearGraph(graph);
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  const articles = async () => (await graph.read(countArticles, {}))[0]?.articles;

  it("asks the graph in Cypher, with parameters, and says what is refused", async () => {
    const query = [
      "query",
      "UNWIND $days AS day RETURN day, $name AS name",
      "--parameter",
      "days=[1,2]",
      "name=a b",
    ];
    expect(await claimgraph(query, { env })).toMatchObject({ code: 0, out: "day\tname\n1\ta b\n2\ta b\n" });
    const refused = await claimgraph(["query", "MATCH (n:Claim) DELETE n", "--json"], { env });
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.error).toMatch(/^\{"error":\{"code":"\w+","message":".+"\}\}$/m);
  });

  it("finds everything in order, as doctor tells", async () => {
    const { code, out } = await claimgraph(["doctor", "--json"], { env });
    const { checks } = JSON.parse(out) as { checks: { name: string; ok: boolean }[] };
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Node", "Disk", "Memory", "DATA_DIR", "Database", "Migrations", "Indexes"]),
    );
    expect(code).toBe(0);
  });

  it("has nothing to migrate", async () => {
    const { code, out } = await claimgraph(["migrate", "--json"], { env });
    expect(JSON.parse(out)).toMatchObject({ applied: [] });
    expect(code).toBe(0);
  });

  it("analyses a text from standard input and prints the whole analysis", async () => {
    const args = [
      "analyze",
      "-",
      "--json",
      "--url",
      "https://pierpost.example/pier",
      "--title",
      "Pier closed",
    ];
    const { code, out, error } = await claimgraph([...args, "--published-at", "2026-04-23"], {
      env,
      input: text,
    });
    expect(error).not.toContain("claimgraph:");
    expect(JSON.parse(out)).toMatchObject({
      status: "COMPLETED",
      article: { title: "Pier closed", publishedAt: "2026-04-23T00:00:00.000Z" },
      propaganda: { reading: expect.any(String) },
      disclaimer: expect.any(String),
    });
    expect(code).toBe(0);
  });

  it("imports a file, names the lines that it refuses, and changes nothing the second time", async () => {
    const file = join(folder, "articles.jsonl");
    const line = (n: number) =>
      JSON.stringify({ url: `https://paper${n}.example/pier`, title: "Pier", text });
    const noArticle = JSON.stringify({ html: "<html><body><nav><a href='/'>Home</a></nav></body></html>" });
    writeFileSync(file, `${line(1)}\n{"url": "nowhere", "text": "x"}\n${line(2)}\nnot json\n${noArticle}\n`);

    const first = await claimgraph(["import", "articles", file, "--json"], { env });
    const lines = first.out
      .trim()
      .split("\n")
      .map((entry) => JSON.parse(entry));
    expect(lines.at(-1)).toMatchObject({ imported: 2, rejected: 2, skipped: 1 });
    expect(
      lines
        .slice(0, -1)
        .map((entry) => entry.line)
        .sort(),
    ).toEqual([2, 4, 5]);
    expect(first.code).toBe(1);

    const before = await articles();
    const second = await claimgraph(["import", "articles", file], { env });
    expect(second.out).toContain("Imported 2 articles");
    expect(second.error).toContain("line 4 rejected: This is not JSON");
    expect(await articles()).toBe(before);
  }, 240_000);

  it("removes an article by its address, which is refused until that is lifted", async () => {
    const url = "https://paper1.example/pier";
    const before = await articles();
    const removed = await claimgraph(["remove", url, "--reason", "Asked for.", "--json"], { env });
    expect(JSON.parse(removed.out)).toEqual({ removedId: expect.any(String) });
    expect(await articles()).toBe(before! - 1);
    const refused = await claimgraph(["analyze", "-", "--url", url, "--json"], { env, input: text });
    expect(JSON.parse(refused.error.trim().split("\n").at(-1)!)).toMatchObject({
      error: { code: "REMOVED" },
    });
    expect(await claimgraph(["lift", url, "--reason", "Settled."], { env })).toMatchObject({
      ...{ code: 0, out: expect.stringContaining("Lifted") },
    });
    const again = await claimgraph(["lift", url, "--reason", "Settled."], { env });
    expect([again.code, again.error]).toEqual([1, expect.stringContaining("No article was removed there")]);
  }, 240_000);

  it("verifies in silence, and names what was tampered with", async () => {
    expect(await claimgraph(["verify"], { env })).toMatchObject({ code: 0, out: "" });
    await graph.write(spoilCounts, {});
    const { code, out } = await claimgraph(["verify"], { env });
    expect(out).toMatch(/^claim \S+: count/m);
    expect(code).toBe(1);
  });

  it("serves until it is told to stop, and then ends well", async () => {
    const server = startClaimgraph(["serve", "--json"], { ...env, PORT: "0" });
    const [line] = (await once(createInterface({ input: server.stdout! }), "line")) as [string];
    const { url } = JSON.parse(line) as { url: string };
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    server.kill("SIGINT");
    expect(await once(server, "exit")).toEqual([0, null]);
    await expect(fetch(`${url}/readyz`)).rejects.toThrow();
  });
});
