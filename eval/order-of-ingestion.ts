/**
 * Whether real articles come to the same claims and verdicts in whatever order they come in, and whether removing some leaves
 * the graph of the others: `EMBEDDING_MODEL_DIR=… npx tsx eval/order-of-ingestion.ts articles.jsonl` with lines as
 * `claimgraph import articles` takes them (`eval/real-articles.ts` prints them). Each article is analysed once; a Neo4j of its
 * own is started in a temporary folder.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import { createBuiltInAnalyzer } from "../src/analyzers/built-in/built-in-analyzer.js";
import { readConfig } from "../src/config.js";
import type { AnalyzerResult } from "../src/domain/analysis.js";
import type { ArticleContent } from "../src/domain/article.js";
import { articleId } from "../src/domain/ids.js";
import { queueAnalyses } from "../src/graph/analysis.commands.js";
import { createGraph, type Graph } from "../src/graph/graph.js";
import { acquireNeo4j } from "../src/graph/managed-neo4j/acquire-neo4j.js";
import { migrate } from "../src/graph/migrations.js";
import { cypher, statement } from "../src/graph/statement.js";
import { createLocalEmbedder } from "../src/llm/local-embedder.js";
import { removeArticle } from "../src/services/changes/remove-article.js";
import { commitAnalysis } from "../src/services/commit-analysis.js";
import type { Embedder } from "../src/services/doors.js";
import { takeIn } from "../src/services/take-in.js";
import { verifyGraph } from "../src/services/verify-graph.js";
import { createWeb } from "../src/web-sources/web.js";
import { clearGraph } from "../test/support/neo4j.js";

const states = statement({
  name: "eval.states",
  params: z.object({}),
  row: z.object({ verdict: z.string(), numbers: z.string(), mentions: z.array(z.string()) }),
  text: cypher`
    MATCH (claim:Claim)-[:CURRENT]->(verdict:Verdict) WHERE claim.mentionCount > 0
    RETURN verdict.value AS verdict, toString(verdict.supportingOrigins) + '/' + toString(verdict.refutingOrigins) AS numbers,
      COLLECT { MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention) RETURN mention.id ORDER BY mention.id } AS mentions`,
});

interface Analysed {
  content: ArticleContent;
  result: AnalyzerResult;
}

type State = { pairs: Set<string>; verdicts: Map<string, string> };

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Give a JSON Lines file of articles.");
const config = readConfig();
const embedder = await createLocalEmbedder({
  modelDir: config.embeddingModelDir,
  fromHub: false,
  cacheDir: "",
  onUnavailable: (reason) => console.log(reason),
});
const analysed = await analyseAll(file);
const dataDir = mkdtempSync(join(tmpdir(), "claimgraph-eval-"));
const neo4j = await acquireNeo4j({
  config: { ...config, dataDir },
  onProgress: (message) => process.stderr.write(`${message}\n`),
});
const graph = createGraph(neo4j);
try {
  await migrate(graph);
  const inOrder = await told(analysed);
  console.log(
    `${analysed.length} articles; ${inOrder.verdicts.size} mentions; ${inOrder.pairs.size} pairs in one claim`,
  );
  for (const seed of [1, 2]) compare(`shuffled (${seed})`, inOrder, await told(shuffled(analysed, seed)));
  await removals(inOrder);
} finally {
  await graph.close();
  await neo4j.release();
  rmSync(dataDir, { recursive: true, force: true });
}

async function analyseAll(path: string): Promise<Analysed[]> {
  const web = createWeb({ fetchAllow: [] });
  const analyzer = createBuiltInAnalyzer();
  const list: Analysed[] = [];
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const given = JSON.parse(line) as object;
    const intake = await takeIn({ ...given, force: false, wait: true }, web);
    if (intake.kind === "CONTENT")
      list.push({ content: intake.content, result: await analyzer.analyze(intake.content) });
  }
  return list;
}

/** The graph of articles that come in this order. */
async function told(list: readonly Analysed[]): Promise<State> {
  await clearGraph(graph);
  const started = performance.now();
  for (const [index, article] of list.entries()) await commit(graph, article, index, embedder);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `committed in ${seconds.toFixed(1)} s, ${((seconds * 1000) / list.length).toFixed(0)} ms an article`,
  );
  await verified();
  return stateOf();
}

async function commit(at: Graph, { content, result }: Analysed, index: number, model: Embedder | null) {
  const now = new Date().toISOString();
  const analysisId = `analysis-${index}-${Math.random()}`;
  const { name, version, model: named } = result.analyzer;
  await at.write(queueAnalyses, {
    analyses: [
      {
        ...{ id: analysisId, owner: "eval", createdAt: now, leaseUntil: now, input: "{}", articleId: null },
        ...{ analyzerName: name, analyzerVersion: version, analyzerModel: named },
      },
    ],
  });
  await commitAnalysis(at, model, {
    ...{
      analysisId,
      owner: "eval",
      content,
      result,
      gathered: [],
      force: false,
      retrievedAt: "2026-01-01T00:00:00.000Z",
      completedAt: now,
    },
  });
}

async function stateOf(): Promise<State> {
  const pairs = new Set<string>();
  const verdicts = new Map<string, string>();
  for (const { verdict, numbers, mentions } of await graph.read(states, {})) {
    for (const one of mentions) verdicts.set(one, `${verdict} ${numbers}`);
    mentions.forEach((one, index) =>
      mentions.slice(index + 1).forEach((other) => pairs.add(`${one} ${other}`)),
    );
  }
  return { pairs, verdicts };
}

function compare(name: string, one: State, other: State): void {
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  const all = new Set([...one.pairs, ...other.pairs]).size;
  const alike = [...one.verdicts].filter(([id, verdict]) => other.verdicts.get(id) === verdict).length;
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(2)}%)`;
  console.log(
    `${name}: pairs that agree ${share(shared, all)}; mentions with the same verdict and numbers ${share(alike, one.verdicts.size)}`,
  );
}

/** Removes every fifth article and compares what is left with a graph that never had them. */
async function removals(inOrder: State): Promise<void> {
  const removed = analysed.filter((_, index) => index % 5 === 0);
  await told(analysed);
  const started = performance.now();
  for (const { content } of removed)
    await removeArticle(
      { graph, now: () => new Date() },
      { articleId: articleId(content.canonicalUrl, content.text), by: "the evaluation", reason: null },
    );
  console.log(
    `${removed.length} removed, ${((performance.now() - started) / removed.length).toFixed(0)} ms an article`,
  );
  await verified();
  const left = await stateOf();
  compare(
    "after removing every fifth",
    await told(analysed.filter((article) => !removed.includes(article))),
    left,
  );
  console.log(`(${inOrder.verdicts.size - left.verdicts.size} mentions went)`);
}

async function verified(): Promise<void> {
  let lines = 0;
  for await (const line of verifyGraph(graph)) if (lines++ < 5) console.log(line);
  console.log(`verify printed ${lines} lines`);
}

function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const left = [...values];
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  return values.map(() => left.splice(next() % left.length, 1)[0]!);
}
