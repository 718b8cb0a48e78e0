import { randomUUID } from "node:crypto";

import type { AnalyzerResult } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";
import { articleId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { withoutRetracted } from "../domain/revisits/retraction.js";
import { queueAnalyses } from "../graph/analysis.commands.js";
import { currentAnalyses } from "../graph/article.commands.js";
import { GraphError } from "../graph/graph-error.js";
import type { Graph } from "../graph/graph.js";
import { analyzerFields } from "./analysis-runs.js";
import { recordChanges } from "./changes/changes.js";
import { type FinishedAnalysis, prepareCommits } from "./commit-analysis.js";
import { commitPrepared, type PreparedCommit } from "./commit-prepared.js";
import type { Analyzer, Embedder, Web } from "./doors.js";
import { gatherForArticle } from "./gather-for-article.js";
import type { GatheredEvidence, Outside } from "./gather-evidence.js";
import { createImportPlaces } from "./import-places.js";
import type { AnalyzeArticleRequest, Services } from "./services.js";
import { takeIn } from "./take-in.js";

/** An article that was read and is new to the graph; null: it is there, and nothing is left to do. */
export type ReadArticle = {
  request: AnalyzeArticleRequest;
  content: ArticleContent;
  result: AnalyzerResult;
  gathered: readonly GatheredEvidence[];
  retrievedAt: Instant;
} | null;

/** Takes in many articles. */
export interface ArticleImport {
  /** Reads one as far as that can be done beside others; rejects with an ExpectedFailure for what cannot be imported. */
  read(request: AnalyzeArticleRequest): Promise<ReadArticle>;
  /**
   * Commits what was read, as many as fit in one transaction: with the same outcome as one after the other. Gives for each why it was not
   * committed, or null. Rejects where every further one would fail as well.
   */
  commit(articles: readonly ReadArticle[]): Promise<unknown[]>;
}

export interface ArticleImportParts {
  graph: Graph;
  web: Web;
  analyzer: Analyzer;
  outside: Outside;
  embedder: () => Embedder | null;
  /** For what has to be fetched, or is in the graph with another text. */
  analyzeArticle: Services["analyzeArticle"];
  now: () => Date;
}

/** What one transaction writes is bounded by it, whatever the articles. */
const MOST_MENTIONS = 600;

/** What takes in files of articles. */
export const createImports = (
  parts: ArticleImportParts,
): Pick<Services, "articleImport" | "importPlaces"> => ({
  articleImport: createArticleImport(parts),
  importPlaces: createImportPlaces(parts.graph, parts.analyzer.identity, parts.now),
});

export function createArticleImport(parts: ArticleImportParts): ArticleImport {
  return {
    read: (request) => readArticle(parts, request),
    commit: async (articles) => {
      const fresh = articles.filter((article) => article !== null);
      const failures = new Map<ReadArticle, unknown>();
      for (const part of partsOf(fresh)) await commitTogether(parts, part, failures);
      return articles.map((article) => failures.get(article) ?? null);
    },
  };
}

async function readArticle(parts: ArticleImportParts, request: AnalyzeArticleRequest): Promise<ReadArticle> {
  const { graph, web, analyzer, outside, now } = parts;
  const intake = await takeIn(request, web);
  if (intake.kind === "FETCH" || (await isThere(graph, intake.content))) {
    await parts.analyzeArticle(request);
    return null;
  }
  const { content } = intake;
  const retrievedAt = now().toISOString();
  const result = withoutRetracted(await analyzer.analyze(content), content);
  const gathered = await gatherForArticle({ graph, outside, now }, content, result);
  return { request, content, result, gathered, retrievedAt };
}

async function isThere(graph: Graph, { canonicalUrl, text }: ArticleContent): Promise<boolean> {
  const articleIds = [articleId(canonicalUrl, text)];
  return (await graph.read(currentAnalyses, { articleIds })).length > 0;
}

type Fresh = NonNullable<ReadArticle>;

/** Parts them, in their order, so that no transaction is too large and none has an article twice. */
function partsOf(articles: readonly Fresh[]): Fresh[][] {
  const parts: Fresh[][] = [];
  let [ids, mentions] = [new Set<string>(), 0];
  for (const article of articles) {
    const id = articleId(article.content.canonicalUrl, article.content.text);
    mentions += article.result.claims.length;
    if (parts.length === 0 || ids.has(id) || mentions > MOST_MENTIONS) {
      parts.push([]);
      [ids, mentions] = [new Set(), article.result.claims.length];
    }
    parts.at(-1)!.push(article);
    ids.add(id);
  }
  return parts;
}

/** Commits all of them at once; where that fails in two halves, and what fails alone as any article that is handed in. */
async function commitTogether(
  parts: ArticleImportParts,
  articles: readonly Fresh[],
  failures: Map<ReadArticle, unknown>,
): Promise<void> {
  try {
    await commitBatch(parts, articles);
  } catch (error) {
    if (endsImport(error)) throw error;
    if (articles.length === 1) return commitAlone(parts, articles[0]!, failures);
    const half = Math.ceil(articles.length / 2);
    await commitTogether(parts, articles.slice(0, half), failures);
    await commitTogether(parts, articles.slice(half), failures);
  }
}

async function commitAlone(
  { analyzeArticle }: ArticleImportParts,
  article: Fresh,
  failures: Map<ReadArticle, unknown>,
): Promise<void> {
  try {
    await analyzeArticle(article.request);
  } catch (error) {
    if (endsImport(error)) throw error;
    failures.set(article, error);
  }
}

/** One transaction: the analyses are recorded, completed and committed in it, so that nothing of a batch that fails stays. */
async function commitBatch(
  { graph, analyzer, embedder, now }: ArticleImportParts,
  articles: readonly Fresh[],
): Promise<void> {
  const at = now().toISOString();
  const owner = randomUUID();
  const finished = articles.map(({ request: _, ...article }): FinishedAnalysis => ({
    ...{ ...article, analysisId: randomUUID(), owner, force: false, completedAt: at },
  }));
  const prepared = await prepareCommits(embedder(), finished);
  const queued = finished.map(({ analysisId, retrievedAt }) => ({
    ...{ id: analysisId, createdAt: retrievedAt, input: "{}", articleId: null, owner, leaseUntil: at },
    ...analyzerFields(analyzer.identity),
  }));
  await graph.transaction("import-articles", async (tx) => {
    await tx.run(queueAnalyses, { analyses: queued });
    await recordChanges(
      tx,
      articles.flatMap(({ request: { by = null } }, index) =>
        by === null ? [] : [analysisChange(by, finished[index]!)],
      ),
    );
    await commitPrepared(tx, prepared satisfies PreparedCommit[]);
  });
}

const analysisChange = (by: string, { analysisId, retrievedAt }: FinishedAnalysis) => ({
  ...{ kind: "ANALYSIS" as const, by, at: retrievedAt, analysisId, reason: null, claimIds: [] },
});

/** What fails every article as it fails this one. */
export const endsImport = (error: unknown): boolean =>
  error instanceof GraphError && (error.code === "UNAVAILABLE" || error.code === "UNAUTHORIZED");
