import { wordingId } from "../domain/ids.js";
import { normaliseWording } from "../domain/matching/normalise-wording.js";
import type { Graph } from "../graph/graph.js";
import { claimsOfWordings } from "../graph/wording.commands.js";
import { beginCommit } from "./begin-commit.js";
import { decideClaims } from "./decide-claims.js";
import type { Embedder, PublishedFactCheck } from "./doors.js";
import { reviewEvidence } from "./fact-check-evidence.js";
import { linkWordings } from "./link-wordings.js";
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
  const worded = reviews.map((review) => ({
    review,
    text: review.claimReviewed,
    wordingId: wordingId(normaliseWording(review.claimReviewed)),
  }));
  const wordings = await prepareWordings(worded, embedder);
  const wordingIds = wordings.map(({ id }) => id);
  await graph.transaction("import-claim-reviews", async (tx) => {
    const at = await beginCommit(tx, now().toISOString());
    await linkWordings(tx, wordings, at);
    await writeOutsideEvidence(
      tx,
      worded.map(({ review, wordingId: id }) => ({
        ...{ wordingId: id, imported: true },
        piece: reviewEvidence(id, PROVIDER, review, 1, at),
      })),
    );
    const regrouped = await regroupClaims(tx, wordingIds, at);
    const claims = await tx.run(claimsOfWordings, { wordingIds });
    const changed = new Set([...regrouped.changed, ...claims.map(({ claimId }) => claimId)]);
    await decideClaims(tx, { ...regrouped, changed: [...changed] }, at);
  });
}
