import {
  type ArticleDerivation,
  derivationAmong,
  derivationBetween,
  type Placed,
  type PlacedText,
  precedes,
} from "../domain/derivation/article-derivation.js";
import { decodeFingerprint } from "../domain/derivation/fingerprint.js";
import { sourceId } from "../domain/ids.js";
import {
  copyCandidates,
  derivations,
  namingOriginal,
  placedArticle,
  releaseDerivations,
  writeCredits,
  writeDerivations,
} from "../graph/article.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { RowOf } from "../graph/statement.js";
import type { PreparedArticle } from "./prepare-article.js";
import { originalUrlOf } from "./standing-analysis.js";

/** How many texts that share fingerprints are looked at: the earliest copy of a large family is among the nearest. */
export const COPY_CANDIDATES = 50;

/** An article with that by which the index finds its copies. */
export interface SearchableText extends PlacedText {
  snapshotId: string;
  fingerprints: string;
}

/** Writes whom the article credits: agencies, and the site where its page says that the original stands. */
export async function creditAgencies(
  tx: GraphTransaction,
  { article, snapshot, credits }: PreparedArticle,
): Promise<void> {
  await tx.run(writeCredits, {
    ...{ articleId: article.id, snapshotId: snapshot.id },
    credits: credits.map(({ agency, method, exact }) => ({
      ...{ method, exact },
      source: { id: sourceId(agency.domain), domain: agency.domain, name: agency.name },
    })),
  });
}

/** Its own outlet and those that it credits. */
export function sourcesOf({ source, credits }: PreparedArticle): string[] {
  return [source.id, ...credits.map(({ agency }) => sourceId(agency.domain))];
}

/**
 * Finds the articles that this one copies or that copy it, and keeps for each member of such a family the original that it is
 * a copy of; what names this one as its original is derived from it. What was derived from it before its text or date changed
 * is looked at anew, one by one. Gives the other articles that may be copies now and were not, or the other way about. Must run
 * under the commit lock, after the article and its credits are written.
 */
export async function deriveArticle(
  tx: GraphTransaction,
  { article, snapshot, source, credits }: PreparedArticle,
): Promise<string[]> {
  const released = await releaseCopies(tx, article.id);
  const taken = await placeInFamily(tx, {
    ...{ articleId: article.id, effectiveAt: article.effectiveAt, snapshotId: snapshot.id },
    ...{ fingerprints: snapshot.fingerprints, fingerprint: decodeFingerprint(snapshot.shingles) },
    domain: source.domain,
    originalUrl: originalUrlOf({ credits }),
  });
  const waiting = article.url === null ? [] : await tx.run(namingOriginal, { url: article.url });
  const releasedIds = new Set(released.map(({ articleId }) => articleId));
  const placed = await placeReleased(tx, [
    ...released,
    ...waiting.filter(({ articleId }) => !releasedIds.has(articleId)),
  ]);
  return [...taken, ...placed];
}

/** Finds for an article and its copies anew which of them is copied from which. */
export async function placeAnew(tx: GraphTransaction, { shingles, ...article }: ReleasedCopy): Promise<void> {
  const released = await releaseCopies(tx, article.articleId);
  await placeInFamily(tx, { ...article, fingerprint: decodeFingerprint(shingles) });
  await placeReleased(tx, released);
}

type ReleasedCopy = RowOf<typeof releaseDerivations>;

/** Forgets from which article this one and its copies are copied; gives those copies, to be placed anew. */
export function releaseCopies(tx: GraphTransaction, articleId: string): Promise<ReleasedCopy[]> {
  return tx.run(releaseDerivations, { articleId });
}

/** Finds for each of these copies anew from which article it is copied; gives the articles that this may have made or unmade copies. */
export async function placeReleased(
  tx: GraphTransaction,
  released: readonly ReleasedCopy[],
): Promise<string[]> {
  const taken: string[] = [];
  for (const { shingles, ...copy } of released)
    taken.push(...(await placeInFamily(tx, { ...copy, fingerprint: decodeFingerprint(shingles) })));
  return [...released.map(({ articleId }) => articleId), ...taken];
}

/** Gives the other articles that are copies of this one and were of none. */
async function placeInFamily(tx: GraphTransaction, self: SearchableText): Promise<string[]> {
  const candidates = await findCopyCandidates(tx, self);
  const copies = candidates.flatMap((other) => {
    const pair = derivationBetween(self, other);
    return pair?.rootId === self.articleId ? [{ other, pair }] : [];
  });
  const known = await tx.run(derivations, { articleIds: copies.map(({ other }) => other.articleId) });
  const rootOf = new Map(known.map((row) => [row.copyId, row]));
  const own = derivationAmong(self, candidates, await originalOf(tx, self));
  const changed: ArticleDerivation[] = copies
    .filter(({ other }) => isBetterRoot(self, rootOf.get(other.articleId), other))
    .map(({ pair }) => pair);
  await tx.run(writeDerivations, { derivations: own ? [own, ...changed] : changed });
  return changed.map(({ articleId }) => articleId).filter((articleId) => !rootOf.has(articleId));
}

/** The page's own word for its original goes before what the texts show. */
function isBetterRoot(self: Placed, root: RowOf<typeof derivations> | undefined, copy: Placed): boolean {
  return root?.method !== "CANONICAL_LINK" && precedes(self, root ?? copy);
}

/** The article that another's page names as its original, where that is known. */
export async function originalOf(
  tx: Pick<GraphTransaction, "run">,
  { originalUrl }: Placed,
): Promise<Placed | null> {
  const [original] = originalUrl === null ? [] : await tx.run(placedArticle, { url: originalUrl });
  return original ?? null;
}

/** Other articles' present texts that share fingerprints with this one: those that may be copies. */
export async function findCopyCandidates(
  tx: Pick<GraphTransaction, "run">,
  { articleId, snapshotId, fingerprints }: SearchableText,
): Promise<PlacedText[]> {
  // The text of a page that is gone is nobody's copy.
  if (fingerprints === "") return [];
  const search = { snapshotId, terms: fingerprints, limit: COPY_CANDIDATES };
  return (await tx.run(copyCandidates, search))
    .filter((candidate) => candidate.articleId !== articleId)
    .map(({ shingles, ...candidate }) => ({ ...candidate, fingerprint: decodeFingerprint(shingles) }));
}
