import { bodyOfDomain } from "../independence/bodies.js";
import type { DerivationMethod } from "../article.js";
import type { Instant } from "../instant.js";
import { UNKNOWN_SOURCE } from "../source-identity.js";
import { AGENCIES } from "./agencies.js";
import { areCopies, containment, type Fingerprint } from "./fingerprint.js";

/** What tells which of two articles that are copies is the original. */
export interface Placed {
  articleId: string;
  effectiveAt: Instant;
  /** Its source's. */
  domain: string;
  /** The article at another site that its page names as the original; null where it names none. */
  originalUrl: string | null;
}

/** An article's present text, as far as copies are told by it. */
export interface PlacedText extends Placed {
  fingerprint: Fingerprint;
}

/** From which article another is copied; `score` is the share of the shorter text that both have. */
export interface ArticleDerivation {
  articleId: string;
  rootId: string;
  method: Exclude<DerivationMethod, "WIRE_CREDIT">;
  score: number;
}

const AGENCY_DOMAINS = new Set(AGENCIES.map(({ domain }) => domain));

/**
 * Which of two articles is the original if they are copies: first what agencies and bodies publish themselves, whose words
 * are there to be carried, later what names an original elsewhere, last what has no address, since a draft of a report is no
 * other's word than the report; among equals the earlier, ties by article. One order of all articles, whatever order they
 * came in: so copies never lead in a circle.
 */
export function precedes(one: Placed, other: Placed): boolean {
  const [first, second] = [one, other].map(rank) as [number, number];
  if (first !== second) return first < second;
  return one.effectiveAt === other.effectiveAt
    ? one.articleId < other.articleId
    : one.effectiveAt < other.effectiveAt;
}

function rank({ domain, originalUrl }: Placed): number {
  if (domain === UNKNOWN_SOURCE) return 3;
  if (originalUrl !== null) return 2;
  return AGENCY_DOMAINS.has(domain) || bodyOfDomain(domain) !== null ? 0 : 1;
}

/** Of two articles that are copies, which is copied from which; null where they are none. */
export function derivationBetween(one: PlacedText, other: PlacedText): ArticleDerivation | null {
  if (!areCopies(one.fingerprint, other.fingerprint)) return null;
  const [root, copy] = precedes(one, other) ? [one, other] : [other, one];
  const score = containment(one.fingerprint, other.fingerprint);
  const method = score === 1 ? "SAME_TEXT" : "NEAR_COPY";
  return { articleId: copy.articleId, rootId: root.articleId, method, score };
}

/**
 * From which article another is derived: from the one that its page names as the original, where that is known, else from
 * the first that it is a copy of; null where it precedes all its copies.
 */
export function derivationAmong(
  article: PlacedText,
  candidates: readonly PlacedText[],
  original: Placed | null,
): ArticleDerivation | null {
  if (original && precedes(original, article))
    return { articleId: article.articleId, rootId: original.articleId, method: "CANONICAL_LINK", score: 1 };
  const [first] = candidates
    .filter((other) => precedes(other, article) && areCopies(other.fingerprint, article.fingerprint))
    .sort((one, other) => (precedes(one, other) ? -1 : 1));
  return first ? derivationBetween(article, first) : null;
}
