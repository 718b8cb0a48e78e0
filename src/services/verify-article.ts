import { effectiveInstant } from "../domain/article.js";
import { contentHash } from "../domain/ids.js";
import { isVerbatim } from "../domain/span.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import { articleParts, type articlePage } from "../graph/verify-articles.queries.js";
import { verifyCredits } from "./verify-credits.js";
import { verifyImprints } from "./verify-imprints.js";
import { malformedOfArticle } from "./verify-json.js";

/** Gives a line for each thing that is stored of an article and does not hold: its place, dates, texts and spans. */
export async function* verifyArticle(
  reader: Pick<GraphTransaction, "run">,
  { articleId, effectiveAt, currentAnalyses, uncounted }: RowOf<typeof articlePage>,
): AsyncIterable<string> {
  const what = `article ${articleId}`;
  if (currentAnalyses !== 1) yield `${what}: has ${currentAnalyses} current analyses, not 1`;
  for (const mentionId of uncounted) yield `mention ${mentionId}: counts for no claim and should for one`;
  const [parts] = await reader.run(articleParts, { articleId });
  if (!parts) return;
  if (parts.sources !== 1) yield `${what}: is published by ${parts.sources} sources, not 1`;
  const dated = effectiveInstant(parts.publishedAt, parts.fetchedAt);
  if (effectiveAt !== dated) yield `${what}: effectiveAt is ${effectiveAt} and should be ${dated}`;
  yield* malformedOfArticle(reader, articleId);
  yield* verifyImprints(reader, articleId, parts.snapshots);
  yield* verifyCredits(reader, articleId);
  for (const snapshot of parts.snapshots) {
    if (snapshot.contentHash !== contentHash(`${snapshot.title}\n\n${snapshot.text}`))
      yield `snapshot ${snapshot.id}: its text is not the one that its hash was made of`;
    for (const { id, ...span } of snapshot.mentions)
      if (!isVerbatim({ ...span, prefix: "", suffix: "" }, snapshot))
        yield `mention ${id}: its words do not stand in the text`;
  }
}
