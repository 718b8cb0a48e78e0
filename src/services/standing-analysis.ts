import type { AnalyzerIdentity } from "../domain/analysis.js";
import { effectiveInstant } from "../domain/article.js";
import { currentAnalysis } from "../graph/article.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { type PreparedArticle, withWhatIsKnown } from "./prepare-article.js";

/** What stands of an article that is known already. */
export type StandingAnalysis = RowOf<typeof currentAnalysis>;

/** The article's current analysis, where analysing this in the same way would add nothing to it; else null. */
export async function sameAnalysis(
  tx: Pick<GraphTransaction, "run">,
  prepared: PreparedArticle,
  analyzer: AnalyzerIdentity,
): Promise<string | null> {
  const [standing] = await tx.run(currentAnalysis, { articleId: prepared.article.id });
  return standing && addsNothing(withWhatIsKnown(prepared, standing), analyzer, standing)
    ? standing.analysisId
    : null;
}

/** The address elsewhere that the page names as the original. */
export function originalUrlOf({ credits }: Pick<PreparedArticle, "credits">): string | null {
  return credits.find(({ method }) => method === "CANONICAL_LINK")?.exact ?? null;
}

/**
 * Whether it is the same text, analysed in the same way. A byline, a date or a named original may decide whose word an article is, so one that
 * was not known before, or is gone, is worth another analysis.
 *
 * @param prepared with what is known of the article
 */
export function addsNothing(
  { article, snapshot, credits }: PreparedArticle,
  analyzer: AnalyzerIdentity,
  standing: StandingAnalysis,
): boolean {
  return (
    standing.contentHash === snapshot.contentHash &&
    originalUrlOf({ credits }) === standing.originalUrl &&
    article.byline === standing.byline &&
    article.publishedAt === standing.publishedAt &&
    standing.analyzerName === analyzer.name &&
    standing.analyzerVersion === analyzer.version &&
    standing.analyzerModel === analyzer.model
  );
}

/** Whether the article has another text, date or named original than those by which its family of copies was found. */
export function changesFamily(
  { article, snapshot, credits }: PreparedArticle,
  standing: StandingAnalysis,
): boolean {
  return (
    standing.contentHash !== snapshot.contentHash ||
    standing.originalUrl !== originalUrlOf({ credits }) ||
    article.effectiveAt !== effectiveInstant(standing.publishedAt, standing.fetchedAt)
  );
}
