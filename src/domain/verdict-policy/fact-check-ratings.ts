import { isRecognisedFactChecker } from "../fact-checks/fact-checkers.js";
import type { FactCheckRating } from "../fact-checks/published-fact-check.js";
import { groupBy } from "../group-by.js";
import type { Instant } from "../instant.js";

/** What a published fact-check makes of the claim. */
export interface RatedClaim {
  /** Registrable, of whoever published it. */
  domain: string;
  /** As readers know the publisher. */
  name: string;
  rating: FactCheckRating;
  /** In the publisher's own words. */
  ratingText: string | null;
  /** When it was published, else when it was read. */
  at: Instant;
}

/**
 * What recognised fact-checkers make of a claim, each with its latest rating, in the order of their domains. A "fact-check" by
 * anyone else is ordinary evidence and not among them.
 */
export function recognisedRatings(factChecks: readonly RatedClaim[]): RatedClaim[] {
  const recognised = factChecks.filter(({ domain, at }) => isRecognisedFactChecker(domain, at));
  return [...groupBy(recognised, ({ domain }) => domain).values()]
    .map((own) => own.reduce((one, other) => (other.at > one.at ? other : one)))
    .sort((one, other) => (one.domain < other.domain ? -1 : 1));
}

/** Whether fact-checkers refute it: one rates it false and none true. */
export function isRatedFalse(ratings: readonly RatedClaim[]): boolean {
  return ratings.some(({ rating }) => rating === "FALSE") && !ratings.some(({ rating }) => rating === "TRUE");
}
