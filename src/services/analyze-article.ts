import type { ArticleContent } from "../domain/article.js";
import { canonicaliseUrl } from "../domain/canonical-url.js";
import { articleId } from "../domain/ids.js";
import type { Graph } from "../graph/graph.js";
import { type AnalysisInput, fetchContent } from "./analysis-attempts.js";
import type { AnalysisRuns } from "./analysis-runs.js";
import type { Analyzer, Web } from "./doors.js";
import { prepareArticle } from "./prepare-article.js";
import type { AnalyzeArticleRequest, Services } from "./services.js";
import { sameAnalysis } from "./standing-analysis.js";
import { takeIn } from "./take-in.js";
import { refuseRemoved } from "./tombstones.js";

export interface AnalyzeArticleParts {
  graph: Graph;
  web: Web;
  analyzer: Analyzer;
  runs: AnalysisRuns;
  now: () => Date;
}

/**
 * Takes an article in and has it analysed. The same text at the same place, analysed in the same way, is not analysed
 * again unless forced; the same request many times at once is one analysis.
 */
export function createAnalyzeArticle(parts: AnalyzeArticleParts): Services["analyzeArticle"] {
  const underWay = new Map<string, ReturnType<AnalysisRuns["start"]>>();

  const startOnce = (key: string, input: AnalysisInput, { by = null }: AnalyzeArticleRequest) => {
    const known = underWay.get(key);
    if (known) return known;
    const started = parts.runs.start(input, by);
    underWay.set(key, started);
    const forget = () => underWay.delete(key);
    started.then(({ ended }) => ended().then(forget, forget), forget);
    return started;
  };
  const analyseContent = async (content: ArticleContent, request: AnalyzeArticleRequest) => {
    const prepared = prepareArticle(content, parts.now().toISOString());
    const reader = { run: parts.graph.read };
    await refuseRemoved(reader, [prepared.article.id]);
    const standing = (force: boolean) => sameAnalysis(reader, prepared, parts.analyzer.identity, force);
    const known = await standing(request.force);
    if (known !== null) return { analysisId: known };
    const run = await startOnce(prepared.snapshot.id, { content, request: kept(request) }, request);
    if (!request.wait) return { analysisId: run.analysisId };
    return { analysisId: (await run.ended()) ?? (await standing(false)) ?? run.analysisId };
  };
  return async (request) => {
    const intake = await takeIn(request, parts.web);
    if (intake.kind === "CONTENT") return analyseContent(intake.content, request);
    const fetched = { ...request, url: intake.url };
    const canonical = canonicaliseUrl(intake.url);
    // What was removed is not even fetched.
    if (canonical !== null) await refuseRemoved({ run: parts.graph.read }, [articleId(canonical, "")]);
    // Somebody who waits is told of a page that cannot be had at once, and nothing is kept of it.
    if (request.wait) return analyseContent(await fetchContent(parts.web, fetched), fetched);
    const { analysisId } = await startOnce(intake.url, { content: null, request: kept(fetched) }, request);
    return { analysisId };
  };
}

function kept(request: AnalyzeArticleRequest): AnalysisInput["request"] {
  const { url, title, byline, publishedAt, listed, force } = request;
  return { url, title, byline, publishedAt, listed, force };
}
