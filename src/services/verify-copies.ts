import {
  derivationAmong,
  derivationBetween,
  type Placed,
  type PlacedText,
} from "../domain/derivation/article-derivation.js";
import { decodeFingerprint } from "../domain/derivation/fingerprint.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import type { articlePage } from "../graph/verify-articles.queries.js";
import { COPY_CANDIDATES, findCopyCandidates, originalOf } from "./derive-article.js";

type ArticleRow = RowOf<typeof articlePage>;

/** Gives a line for each thing that is stored of an article's copies and does not follow from the texts. */
export async function* verifyCopies(
  reader: Pick<GraphTransaction, "run">,
  { texts, derivedFrom, ...row }: ArticleRow,
): AsyncIterable<string> {
  const [text] = texts;
  if (!text) return;
  const article = { ...placeOf(row), fingerprint: decodeFingerprint(text.shingles) };
  const { articleId } = article;
  if (derivedFrom.length > 1) yield `article ${articleId}: is copied from ${derivedFrom.length} articles`;
  for (const root of derivedFrom) yield* wrongDerivation(article, root);

  const [candidates = []] = await findCopyCandidates(reader, [{ ...article, ...text }]);
  const expected = derivationAmong(article, candidates, await originalOf(reader, article));
  // Of a family larger than what the index gives at once (former texts take some of the places) any earlier member may
  // stand as the root.
  const isWhole = candidates.length < COPY_CANDIDATES / 2 || expected?.method === "CANONICAL_LINK";
  const stored = derivedFrom[0]?.rootId ?? null;
  if (expected !== null && expected.rootId !== stored && (stored === null || isWhole))
    yield `article ${articleId}: copied from is ${stored ?? "nothing"} and should be ${expected.rootId}`;
}

/** Only a source's own removal leaves an article without one, and that is found elsewhere. */
function placeOf({ domain, ...place }: Omit<Placed, "domain"> & { domain: string | null }): Placed {
  const { articleId, effectiveAt, originalUrl } = place;
  return { articleId, effectiveAt, originalUrl, domain: domain ?? "" };
}

/** A derivation that the page's own word, or the two texts and their order, do not bear out. */
function* wrongDerivation(article: PlacedText, root: ArticleRow["derivedFrom"][number]): Iterable<string> {
  const what = `article ${article.articleId}: copied from ${root.rootId}`;
  if (root.method === "CANONICAL_LINK") {
    if (root.url === null || root.url !== article.originalUrl)
      yield `${what}, which its page does not name as the original`;
    return;
  }
  const fingerprint = decodeFingerprint(root.shingles ?? "");
  const other = { ...placeOf({ ...root, articleId: root.rootId }), fingerprint };
  const pair = root.shingles === null ? null : derivationBetween(article, other);
  if (pair === null) yield `${what}, but their texts are no copies`;
  else if (pair.rootId !== root.rootId) yield `${what}, which comes after it`;
  else if (pair.method !== root.method || pair.score !== root.score)
    yield `${what}: is ${root.method} ${root.score} and should be ${pair.method} ${pair.score}`;
}
