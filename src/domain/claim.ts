import type { Instant } from "./instant.js";
import type { TextSpan } from "./span.js";

/** What is said, whoever says it. */
export interface Claim {
  id: string;
  text: string;
  createdAt: Instant;
}

/** A claim as one article states it. */
export interface ClaimMention {
  id: string;
  articleId: string;
  claimId: string;
  span: TextSpan;
  /** The stand-alone wording. */
  text: string;
  checkWorthiness: number;
  attributedTo: string | null;
  createdAt: Instant;
}
