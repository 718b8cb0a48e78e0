import {
  type DatedText,
  derivationAmong,
  derivationBetween,
} from "../domain/derivation/article-derivation.js";
import { decodeFingerprint } from "../domain/derivation/fingerprint.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import type { articlePage } from "../graph/verify.queries.js";
import { COPY_CANDIDATES, findCopyCandidates } from "./derive-article.js";

type ArticleRow = RowOf<typeof articlePage>;

/** Gives a line for each thing that is stored of an article's copies and does not follow from the texts. */
export async function* verifyCopies(
  reader: Pick<GraphTransaction, "run">,
  { articleId, effectiveAt, texts, derivedFrom }: ArticleRow,
): AsyncIterable<string> {
  const [text] = texts;
  if (!text) return;
  const article = { articleId, effectiveAt, fingerprint: decodeFingerprint(text.shingles) };
  if (derivedFrom.length > 1) yield `article ${articleId}: is copied from ${derivedFrom.length} articles`;
  for (const root of derivedFrom) yield* wrongDerivation(article, root);

  const candidates = await findCopyCandidates(reader, { ...article, ...text });
  const expected = derivationAmong(article, candidates);
  // Of a family larger than what the index gives at once (former texts take some of the places) any earlier member may
  // stand as the root.
  const isWhole = candidates.length < COPY_CANDIDATES / 2;
  const stored = derivedFrom[0]?.rootId ?? null;
  if (expected !== null && expected.rootId !== stored && (stored === null || isWhole))
    yield `article ${articleId}: copied from is ${stored ?? "nothing"} and should be ${expected.rootId}`;
}

/** A derivation that the two texts and dates do not bear out. */
function* wrongDerivation(article: DatedText, root: ArticleRow["derivedFrom"][number]): Iterable<string> {
  const what = `article ${article.articleId}: copied from ${root.rootId}`;
  const pair =
    root.shingles === null
      ? null
      : derivationBetween(article, {
          ...{ articleId: root.rootId, effectiveAt: root.effectiveAt },
          fingerprint: decodeFingerprint(root.shingles),
        });
  if (pair === null) yield `${what}, but their texts are no copies`;
  else if (pair.rootId !== root.rootId) yield `${what}, which is the later of the two`;
  else if (pair.method !== root.method || pair.score !== root.score)
    yield `${what}: is ${root.method} ${root.score} and should be ${pair.method} ${pair.score}`;
}
