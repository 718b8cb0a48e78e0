import type { AnalyzerIdentity } from "../domain/analysis.js";
import { effectiveInstant } from "../domain/article.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { currentAnalyses } from "../graph/article.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { type PreparedArticle, withWhatIsKnown } from "./prepare-article.js";

/** What stands of an article that is known already. */
export type StandingAnalysis = RowOf<typeof currentAnalyses>;

/**
 * The article's current analysis, where analysing this in the same way would add nothing to it; else null, and with `force` always. Fails
 * where the text may not take the place of what stands.
 */
export async function sameAnalysis(
  tx: Pick<GraphTransaction, "run">,
  prepared: PreparedArticle,
  analyzer: AnalyzerIdentity,
  force: boolean,
): Promise<string | null> {
  const [standing] = await tx.run(currentAnalyses, { articleIds: [prepared.article.id] });
  if (!standing) return null;
  const adds = force || !addsNothing(withWhatIsKnown(prepared, standing), analyzer, standing);
  if (adds) refuseTextForPage(prepared, standing);
  return adds ? null : standing.analysisId;
}

/** Fails where a text that somebody hands in would take the place of what the article's page says: see decision 0056. */
export function refuseTextForPage({ onlyText, article }: PreparedArticle, standing: StandingAnalysis): void {
  if (!onlyText || standing.onlyText) return;
  throw new ExpectedFailure(
    "KNOWN_BY_PAGE",
    `The article at ${article.url} is known by its own page, in whose place no text is put. To bring it up to date, send the page as html or its url alone; to check your text beside it, send the text without url.`,
    ["input", "text"],
  );
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
