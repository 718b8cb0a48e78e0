import { areCopies, containment, decodeFingerprint } from "../domain/derivation/fingerprint.js";
import { sourceId } from "../domain/ids.js";
import type { Instant } from "../domain/instant.js";
import { copyCandidates, derivations, writeCredits, writeDerivations } from "../graph/article.commands.js";
import type { GraphTransaction } from "../graph/graph.js";
import type { PreparedArticle } from "./prepare-article.js";

/** How many texts that share fingerprints are looked at: the earliest copy of a large family is among the nearest. */
const CANDIDATES = 50;

interface Dated {
  articleId: string;
  effectiveAt: Instant;
}

/**
 * Finds the articles that the new one copies or that copy it, and keeps for each member of such a family the earliest
 * article that it is a copy of. Must run under the commit lock, after the article is written.
 */
export async function deriveArticle(
  tx: GraphTransaction,
  { article, snapshot, credits }: PreparedArticle,
): Promise<void> {
  await tx.run(writeCredits, {
    articleId: article.id,
    credits: credits.map(({ agency, method, exact }) => ({
      ...{ method, exact },
      source: { id: sourceId(agency.domain), domain: agency.domain, name: agency.name },
    })),
  });
  const self: Dated = { articleId: article.id, effectiveAt: article.effectiveAt };
  const copies = await findCopies(tx, { article, snapshot });
  const known = await tx.run(derivations, {
    articleIds: [article.id, ...copies.map(({ articleId }) => articleId)],
  });
  const rootOf = new Map(
    known.map((row) => [row.articleId, { articleId: row.rootId, effectiveAt: row.rootEffectiveAt }]),
  );
  const earliest = [...copies].sort(byDate)[0];
  const changed = copies
    .filter((copy) => isEarlier(self, copy) && isEarlier(self, rootOf.get(copy.articleId) ?? copy))
    .map((copy) => derivation(copy.articleId, article.id, copy.score));
  if (earliest && isEarlier(earliest, self))
    changed.push(derivation(article.id, earliest.articleId, earliest.score));
  await tx.run(writeDerivations, { derivations: changed });
}

async function findCopies(
  tx: GraphTransaction,
  { article, snapshot }: Pick<PreparedArticle, "article" | "snapshot">,
) {
  const own = decodeFingerprint(snapshot.shingles);
  const search = { snapshotId: snapshot.id, terms: snapshot.fingerprints, limit: CANDIDATES };
  return (await tx.run(copyCandidates, search))
    .filter(({ articleId }) => articleId !== article.id)
    .map(({ shingles, ...candidate }) => ({ ...candidate, fingerprint: decodeFingerprint(shingles) }))
    .filter(({ fingerprint }) => areCopies(fingerprint, own))
    .map(({ fingerprint, ...candidate }) => ({ ...candidate, score: containment(fingerprint, own) }));
}

function derivation(articleId: string, rootId: string, score: number) {
  return { articleId, rootId, score, method: score === 1 ? "SAME_TEXT" : "NEAR_COPY" };
}

const byDate = (one: Dated, other: Dated) => (isEarlier(one, other) ? -1 : 1);

function isEarlier(one: Dated, other: Dated): boolean {
  return one.effectiveAt === other.effectiveAt
    ? one.articleId < other.articleId
    : one.effectiveAt < other.effectiveAt;
}
