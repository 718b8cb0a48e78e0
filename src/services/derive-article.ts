import {
  type ArticleDerivation,
  derivationAmong,
  derivationBetween,
  type Placed,
  type PlacedText,
  precedes,
} from "../domain/derivation/article-derivation.js";
import { decodeFingerprint } from "../domain/derivation/fingerprint.js";
import { groupBy } from "../domain/group-by.js";
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

/** Writes whom articles credit: agencies, and the site where a page says that the original stands. */
export async function creditAgencies(
  tx: GraphTransaction,
  articles: readonly PreparedArticle[],
): Promise<void> {
  if (articles.length === 0) return;
  await tx.run(writeCredits, {
    crediting: articles.map(({ article, snapshot, credits }) => ({
      ...{ articleId: article.id, snapshotId: snapshot.id },
      credits: credits.map(({ agency, method, exact }) => ({
        ...{ method, exact },
        source: { id: sourceId(agency.domain), domain: agency.domain, name: agency.name },
      })),
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
export async function deriveArticle(tx: GraphTransaction, prepared: PreparedArticle): Promise<string[]> {
  const released = await releaseCopies(tx, prepared.article.id);
  const self = searchableOf(prepared);
  const [candidates] = await findCopyCandidates(tx, [self]);
  return placeArticle(tx, self, {
    released,
    candidates: candidates!,
    waiting: await waitingFor(tx, [prepared]),
  });
}

/**
 * As `deriveArticle` would for each of several articles that the graph did not have before, one after the other; each is placed as if
 * those behind it were not there yet.
 */
export async function deriveNewArticles(
  tx: GraphTransaction,
  articles: readonly PreparedArticle[],
): Promise<string[]> {
  const selves = articles.map(searchableOf);
  const candidates = await findCopyCandidates(tx, selves);
  const waiting = await waitingFor(tx, articles);
  const yetToCome = new Set(selves.map(({ articleId }) => articleId));
  const isThere = ({ articleId }: { articleId: string }) => !yetToCome.has(articleId);
  const taken: string[] = [];
  for (const [index, self] of selves.entries()) {
    yetToCome.delete(self.articleId);
    const { url } = articles[index]!.article;
    const surroundings = {
      candidates: candidates[index]!.filter(isThere),
      waiting: waiting.filter((copy) => copy.named === url && isThere(copy)),
    };
    taken.push(...(await placeArticle(tx, self, { released: [], ...surroundings })));
  }
  return taken;
}

interface Surroundings {
  /** What was derived from the article before. */
  released: readonly ReleasedCopy[];
  /** Texts that share fingerprints with its own. */
  candidates: readonly PlacedText[];
  /** What names it as its original. */
  waiting: readonly ReleasedCopy[];
}

async function placeArticle(
  tx: GraphTransaction,
  self: SearchableText,
  { released, candidates, waiting }: Surroundings,
): Promise<string[]> {
  const taken = await placeInFamily(tx, self, candidates);
  const releasedIds = new Set(released.map(({ articleId }) => articleId));
  const placed = await placeReleased(tx, [
    ...released,
    ...waiting.filter(({ articleId }) => !releasedIds.has(articleId)),
  ]);
  return [...taken, ...placed];
}

/** Finds for an article and its copies anew which of them is copied from which. */
export async function placeAnew(tx: GraphTransaction, article: ReleasedCopy): Promise<void> {
  const released = await releaseCopies(tx, article.articleId);
  await placeReleased(tx, [article, ...released]);
}

const searchableOf = ({ article, snapshot, source, credits }: PreparedArticle): SearchableText => ({
  ...{ articleId: article.id, effectiveAt: article.effectiveAt, snapshotId: snapshot.id },
  ...{ fingerprints: snapshot.fingerprints, fingerprint: decodeFingerprint(snapshot.shingles) },
  domain: source.domain,
  originalUrl: originalUrlOf({ credits }),
});

/** The articles whose pages name one of these as their original. */
async function waitingFor(tx: GraphTransaction, articles: readonly PreparedArticle[]) {
  const urls = articles.flatMap(({ article: { url } }) => url ?? []);
  return urls.length === 0 ? [] : tx.run(namingOriginal, { urls });
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
  for (const { shingles, ...copy } of released) {
    const self = { ...copy, fingerprint: decodeFingerprint(shingles) };
    const [candidates] = await findCopyCandidates(tx, [self]);
    taken.push(...(await placeInFamily(tx, self, candidates!)));
  }
  return [...released.map(({ articleId }) => articleId), ...taken];
}

/** Gives the other articles that are copies of this one and were of none. */
async function placeInFamily(
  tx: GraphTransaction,
  self: SearchableText,
  candidates: readonly PlacedText[],
): Promise<string[]> {
  const copies = candidates.flatMap((other) => {
    const pair = derivationBetween(self, other);
    return pair?.rootId === self.articleId ? [{ other, pair }] : [];
  });
  const copyIds = copies.map(({ other }) => other.articleId);
  const known = copyIds.length === 0 ? [] : await tx.run(derivations, { articleIds: copyIds });
  const rootOf = new Map(known.map((row) => [row.copyId, row]));
  const own = derivationAmong(self, candidates, await originalOf(tx, self));
  const changed: ArticleDerivation[] = copies
    .filter(({ other }) => isBetterRoot(self, rootOf.get(other.articleId), other))
    .map(({ pair }) => pair);
  const found = own ? [own, ...changed] : changed;
  if (found.length > 0) await tx.run(writeDerivations, { derivations: found });
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

/** For each of these texts the other articles' present texts that share fingerprints with it: those that may be copies. */
export async function findCopyCandidates(
  tx: Pick<GraphTransaction, "run">,
  texts: readonly Pick<SearchableText, "articleId" | "snapshotId" | "fingerprints">[],
): Promise<PlacedText[][]> {
  // The text of a page that is gone is nobody's copy.
  const searches = texts
    .filter(({ fingerprints }) => fingerprints !== "")
    .map(({ snapshotId, fingerprints }) => ({ snapshotId, terms: fingerprints }));
  const rows =
    searches.length === 0 ? [] : await tx.run(copyCandidates, { searches, limit: COPY_CANDIDATES });
  const found = groupBy(rows, ({ searchId }) => searchId);
  return texts.map(({ articleId, snapshotId }) =>
    (found.get(snapshotId) ?? [])
      .filter((candidate) => candidate.articleId !== articleId)
      .map(({ searchId: _, shingles, ...candidate }) => ({
        ...{ ...candidate, fingerprint: decodeFingerprint(shingles) },
      })),
  );
}
