import { randomUUID } from "node:crypto";

import type { AnalyzerIdentity, AnalyzerResult } from "../../domain/analysis.js";
import { type Instant, instantAfter, MINUTE_MS } from "../../domain/instant.js";
import { queueAnalyses } from "../../graph/analysis.commands.js";
import { analyzerFields } from "../analysis-runs.js";
import { commitAnalysis } from "../commit-analysis.js";
import type { DueArticle, VisitParts } from "./visit-article.js";

/** Writes that an article's page is gone: an analysis of an empty text, which states nothing; what it stated before counts no longer. */
export async function commitGone(
  { graph, analyzer: { identity } }: Pick<VisitParts, "graph" | "analyzer">,
  { url, title, byline, publishedAt, language }: DueArticle,
  at: Instant,
): Promise<void> {
  const [analysisId, owner] = [randomUUID(), randomUUID()];
  const content = {
    ...{ canonicalUrl: url, title, byline, publishedAt, language },
    ...{ text: "", siteName: null, links: [] },
  };
  const queued = {
    ...{ id: analysisId, owner, createdAt: at, leaseUntil: instantAfter(at, MINUTE_MS) },
    articleId: null,
    input: JSON.stringify({ content, request: { url, force: true } }),
    ...analyzerFields(identity),
  };
  await graph.write(queueAnalyses, { analyses: [queued] });
  await commitAnalysis(graph, null, {
    ...{ analysisId, owner, content, result: ofNothing(identity, at), gathered: [], force: true },
    ...{ retrievedAt: at, completedAt: at },
  });
}

function ofNothing(analyzer: AnalyzerIdentity, at: Instant): AnalyzerResult {
  const message = `The page was found gone on ${at.slice(0, 10)}. What the article said before counts no longer; its former texts and analyses are kept.`;
  return {
    ...{ summary: "", detections: [], claims: [], entities: [], notCheckableCount: 0, sentenceCount: 0 },
    propaganda: {
      ...{ score: 0, confidence: 0, low: 0, high: 0 },
      reading: "The page is gone; there is no text to assess.",
    },
    analyzer,
    notices: [{ code: "ARTICLE_GONE", message }],
  };
}
