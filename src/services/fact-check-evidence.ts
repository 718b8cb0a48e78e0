import { stanceOfRating } from "../domain/fact-checks/stance-of-rating.js";
import { contentHash, evidenceId } from "../domain/ids.js";
import { passageImprint } from "../domain/independence/imprint.js";
import type { Instant } from "../domain/instant.js";
import { supportsSurely } from "../domain/outside/counted-evidence.js";
import { type OutsideEvidence, placeOf } from "../domain/outside/outside-evidence.js";
import type { FactCheckProvider, PublishedFactCheck, StanceJudge } from "./doors.js";
import type { SoughtWording } from "./gather-evidence.js";

interface FactCheckSearch {
  judge: StanceJudge;
  provider: Pick<FactCheckProvider, "name">;
  wording: SoughtWording;
  reviews: readonly PublishedFactCheck[];
  at: Instant;
}

/**
 * The fact-checks of this very claim: one of a near claim, with another figure or the contrary, says nothing of it, nor does
 * one of a claim that says more. So each has to support the other.
 */
export async function factCheckEvidence({
  judge,
  provider,
  wording,
  reviews,
  at,
}: FactCheckSearch): Promise<OutsideEvidence[]> {
  const stances = await judge.judge(
    wording.text,
    reviews.map(({ claimReviewed }) => claimReviewed),
  );
  const found: OutsideEvidence[] = [];
  for (const [index, review] of reviews.entries()) {
    const same = stances[index];
    if (!same || !supportsSurely(same)) continue;
    const [back] = await judge.judge(review.claimReviewed, [wording.text]);
    if (supportsSurely(back))
      found.push(reviewEvidence(wording.wordingId, provider.name, review, same.confidence, at));
  }
  return found;
}

/** A published fact-check as evidence on a wording of the claim that it reviews. */
export function reviewEvidence(
  wordingId: string,
  provider: string,
  review: PublishedFactCheck,
  confidence: number,
  retrievedAt: Instant,
): OutsideEvidence {
  const { url, claimReviewed, publisher, title, rating, ratingText, reviewedAt } = review;
  return {
    ...placeOf(url, publisher),
    ...{ kind: "FACT_CHECK", provider, id: evidenceId(wordingId, url), url, title, confidence },
    ...{ rating, ratingText, retrievedAt, mismatches: [], stance: stanceOfRating(rating) },
    snippet: claimReviewed,
    publishedAt: reviewedAt !== null && reviewedAt < retrievedAt ? reviewedAt : null,
    contentHash: contentHash(`${claimReviewed}\n${ratingText ?? rating}`),
    revisionUrl: null,
    archiveUrl: null,
    // A fact-check is its publisher's own finding, whoever else reviews the claim in the same words.
    passage: passageImprint(`${url} ${claimReviewed}`),
    ...{ quotation: null, attribution: null, credits: [], cites: [] },
  };
}
