import { ExpectedFailure } from "../domain/expected-failure.js";
import type { PublishedFactCheck } from "../domain/fact-checks/published-fact-check.js";
import { readClaimReview } from "../domain/fact-checks/read-claim-review.js";
import { parseJson } from "./article-line.js";

/** A claim is a sentence or a few; what is longer is an article in its place. */
const LONGEST_CLAIM = 2_000;

/** Reads one line that holds a ClaimReview; rejects with what is wrong with it. */
export function parseClaimReviewLine(line: string): PublishedFactCheck {
  const review = readClaimReview(parseJson(line));
  if (review === null)
    throw new ExpectedFailure(
      "INVALID_INPUT",
      'This is no ClaimReview of schema.org: it lacks the claim or an address. Give an object with "claimReviewed" and "url".',
    );
  if (review.claimReviewed.length > LONGEST_CLAIM)
    throw new ExpectedFailure(
      "TOO_LARGE",
      `The claim has more than ${LONGEST_CLAIM} characters. Give the reviewed claim alone.`,
    );
  if (!/[\p{L}\p{N}]/u.test(review.claimReviewed))
    throw new ExpectedFailure("INVALID_INPUT", "The reviewed claim has no words.");
  return review;
}
