import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type App, createApp } from "../../src/app.js";
import { articleRequest } from "../../src/cli/article-line.js";
import { importAhead } from "../../src/cli/import-ahead.js";
import { linesOf } from "../../src/cli/lines-of.js";
import { readConfig } from "../../src/config.js";
import { createGraph } from "../../src/graph/graph.js";
import { acquireNeo4j } from "../../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../../src/graph/migrations.js";
import { clearGraph } from "../../test/support/neo4j.js";
import { median } from "../median.js";
import { type BareRows, readBareRows, writeBare } from "./bare-writes.js";
import { madeUpReport } from "./made-up-report.js";

export interface ImportFigures {
  /** Articles a second, medians of the rounds. */
  alone: number;
  imported: number;
  bare: number;
  /** Import ÷ one at a time (speed): medians of the rounds' ratios. */
  importOverAlone: number;
  /** Import ÷ bare writes of the same (time). */
  bulkOverBare: number;
  megabytes: number;
}

export interface ImportMeasure {
  rounds: number;
  articles: number;
  /** Null: without a model. */
  modelDir: string | null;
  say: (line: string) => void;
}

/** Imports the same articles one at a time, in bulk, and writes what came of it bare, in turns, each time into an empty graph. */
export async function measureImport({
  rounds,
  articles,
  modelDir,
  say,
}: ImportMeasure): Promise<ImportFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-import-"));
  const config = { ...readConfig(), dataDir, embeddingModelDir: modelDir, logLevel: "warn" as const };
  const neo4j = await acquireNeo4j({ config, onProgress: (message) => process.stderr.write(`${message}\n`) });
  const file = join(dataDir, "articles.jsonl");
  const { uri, user, password, database } = neo4j;
  const graph = createGraph(neo4j);
  await migrate(graph);
  const app = await createApp(
    { ...config, neo4j: { uri, user, password, database } },
    { onProgress: () => undefined },
  );
  try {
    const lines = Array.from({ length: articles }, (_, at) => JSON.stringify(madeUpReport(at)));
    writeFileSync(file, `${lines.join("\n")}\n`);
    const seen: { alone: number; imported: number; bare: number }[] = [];
    // The first round is to warm up.
    for (let round = 0; round <= rounds; round++) {
      await clearGraph(graph);
      const alone = await oneAtATime(app, lines);
      await clearGraph(graph);
      const imported = await inBulk(app, file);
      const rows = await readBareRows(neo4j);
      await clearGraph(graph);
      const bare = await writeBare(neo4j, rows);
      say(
        `${round === 0 ? "warm-up" : `round ${round}`}: one at a time ${perArticle(alone, articles)}, import ${perArticle(imported, articles)}, bare ${perArticle(bare, articles)} ms an article; ${sizeOf(rows)}`,
      );
      if (round > 0) seen.push({ alone, imported, bare });
    }
    return figuresOf(seen, articles);
  } finally {
    await app.close();
    await graph.close();
    await neo4j.release();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The former way: a plain loop over the service that takes in one article. Gives the milliseconds. */
async function oneAtATime({ services }: App, lines: readonly string[]): Promise<number> {
  const started = performance.now();
  for (const line of lines) await services.analyzeArticle(articleRequest(line));
  return performance.now() - started;
}

async function inBulk({ config, services: { articleImport } }: App, file: string): Promise<number> {
  const started = performance.now();
  const importing = importAhead({
    lines: linesOf(createReadStream(file)),
    read: async (line) => articleImport.read(articleRequest(line)),
    commit: articleImport.commit,
    atOnce: config.analysesAtOnce,
    signal: new AbortController().signal,
  });
  for await (const { kind, reason } of importing) if (kind !== "imported") throw new Error(reason);
  return performance.now() - started;
}

function figuresOf(
  seen: readonly { alone: number; imported: number; bare: number }[],
  articles: number,
): ImportFigures {
  const rate = (times: readonly number[]) => (1000 * articles) / median(times);
  return {
    alone: rate(seen.map(({ alone }) => alone)),
    imported: rate(seen.map(({ imported }) => imported)),
    bare: rate(seen.map(({ bare }) => bare)),
    importOverAlone: median(seen.map(({ alone, imported }) => alone / imported)),
    bulkOverBare: median(seen.map(({ imported, bare }) => imported / bare)),
    megabytes: process.memoryUsage().rss / 1024 / 1024,
  };
}

const perArticle = (milliseconds: number, articles: number) => (milliseconds / articles).toFixed(1);

function sizeOf({ nodes, relationships }: BareRows): string {
  const sum = (lists: Iterable<{ length: number }>) =>
    [...lists].reduce((total, { length }) => total + length, 0);
  const edges = sum([...relationships.values()].map(({ rows }) => rows));
  return `${sum(nodes.values())} nodes, ${edges} relationships`;
}
