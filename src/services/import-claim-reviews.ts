import { evidenceId, wordingId } from "../domain/ids.js";
import { normaliseWording } from "../domain/matching/normalise-wording.js";
import { importedReviews } from "../graph/evidence.commands.js";
import type { Graph } from "../graph/graph.js";
import { claimsOfWordings } from "../graph/wording.commands.js";
import { beginCommit } from "./begin-commit.js";
import { decideClaims } from "./decide-claims.js";
import type { Embedder, PublishedFactCheck } from "./doors.js";
import { reviewEvidence } from "./fact-check-evidence.js";
import { linkWordings } from "./link-wordings.js";
import { nameOutlets } from "./name-outlets.js";
import { prepareWordings } from "./prepare-article.js";
import { regroupClaims } from "./regroup-claims.js";
import { writeOutsideEvidence } from "./store-evidence.js";

/** How evidence that came by an import names who found it. */
const PROVIDER = "import";

/**
 * Takes in published fact-checks, in one transaction: each makes or joins the claim that it reviews, which can be found from
 * then on, and bears on it. The same one again changes nothing; one with another rating replaces the former.
 */
export async function importClaimReviews(
  graph: Graph,
  embedder: Embedder | null,
  reviews: readonly PublishedFactCheck[],
  now: () => Date,
): Promise<void> {
  const worded = await notYetImported(graph, reviews.map(wordedReview));
  if (worded.length === 0) return;
  const wordings = await prepareWordings(worded, embedder);
  const wordingIds = wordings.map(({ id }) => id);
  await graph.transaction("import-claim-reviews", async (tx) => {
    const at = await beginCommit(tx, now().toISOString());
    await linkWordings(tx, [wordings], at);
    const found = worded.map(({ review, wordingId: id }) => ({
      ...{ wordingId: id, imported: true },
      piece: reviewEvidence(id, PROVIDER, review, 1, at),
    }));
    await writeOutsideEvidence(tx, found);
    const regrouped = await regroupClaims(tx, wordingIds, at);
    const claims = await tx.run(claimsOfWordings, { wordingIds });
    const named = await nameOutlets(
      tx,
      found.map(({ piece }) => piece.source.id),
    );
    const changed = new Set([...regrouped.changed, ...claims.map(({ claimId }) => claimId), ...named]);
    await decideClaims(tx, { ...regrouped, changed: [...changed] }, at);
  });
}

interface WordedReview {
  review: PublishedFactCheck;
  text: string;
  wordingId: string;
}

function wordedReview(review: PublishedFactCheck): WordedReview {
  const text = review.claimReviewed;
  return { review, text, wordingId: wordingId(normaliseWording(text)) };
}

/** Of several copies of one review the last; none that stands already as it is. */
async function notYetImported(graph: Graph, reviews: readonly WordedReview[]): Promise<WordedReview[]> {
  const idOf = ({ review, wordingId: id }: WordedReview) => evidenceId(id, review.url);
  const byId = new Map(reviews.map((worded) => [idOf(worded), worded]));
  const standing = await graph.read(importedReviews, { ids: [...byId.keys()] });
  for (const { id, ...stored } of standing) {
    const { review, wordingId: wording } = byId.get(id)!;
    const { contentHash, rating, title, publishedAt } = reviewEvidence(wording, PROVIDER, review, 1, LAST);
    const isSame = Object.entries({ contentHash, rating, title, publishedAt }).every(
      ([field, value]) => stored[field as keyof typeof stored] === value,
    );
    if (isSame) byId.delete(id);
  }
  return [...byId.values()];
}

/** After every date of publication. */
const LAST = "9999-12-31T23:59:59.999Z";
