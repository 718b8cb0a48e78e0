import type { AnalyzerResult } from "../../src/domain/analysis.js";
import type { ArticleContent } from "../../src/domain/article.js";
import { keepVerbatim, prepareArticle, prepareMentions } from "../../src/services/prepare-article.js";

/** What of an analysed article can move a verdict: what it states in which words, who says so, and whom the article credits. */
export function verdictInputs(content: ArticleContent, result: AnalyzerResult) {
  const prepared = prepareArticle(content, "2026-04-24T00:00:00.000Z");
  return {
    credits: prepared.credits,
    claims: prepareMentions(prepared, keepVerbatim(result, content).claims).map(
      ({ text, wordingId, attribution }) => ({
        ...{ text, wordingId, attribution },
      }),
    ),
  };
}
