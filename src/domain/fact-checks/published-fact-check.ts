import type { Instant } from "../instant.js";

/** What a fact-check's rating says of the claim; UNKNOWN where that cannot be told for sure. */
export type FactCheckRating = "TRUE" | "FALSE" | "MIXED" | "UNKNOWN";

/** A published fact-check as schema.org's ClaimReview gives it, the rating normalised, the original kept. */
export interface PublishedFactCheck {
  url: string;
  claimReviewed: string;
  claimant: string | null;
  /** As the fact-checker calls itself; its domain where it does not. */
  publisher: string;
  /** Registrable, of the publisher's site. */
  domain: string;
  title: string | null;
  rating: FactCheckRating;
  /** As it was published: "Pants on Fire". */
  ratingText: string | null;
  reviewedAt: Instant | null;
}
