import type { DerivationMethod } from "../article.js";
import type { Instant } from "../instant.js";
import { areCopies, containment, type Fingerprint } from "./fingerprint.js";

/** What tells which of two articles is the earlier. */
export interface Dated {
  articleId: string;
  effectiveAt: Instant;
}

/** An article's present text, as far as copies are told by it. */
export interface DatedText extends Dated {
  fingerprint: Fingerprint;
}

/** From which article another is copied; `score` is the share of the shorter text that both have. */
export interface ArticleDerivation {
  articleId: string;
  rootId: string;
  method: Extract<DerivationMethod, "SAME_TEXT" | "NEAR_COPY">;
  score: number;
}

/** By date, ties by article: whatever order they came in. */
export function isEarlier(one: Dated, other: Dated): boolean {
  return one.effectiveAt === other.effectiveAt
    ? one.articleId < other.articleId
    : one.effectiveAt < other.effectiveAt;
}

/** Of two articles that are copies the later is copied from the earlier; null where they are none. */
export function derivationBetween(one: DatedText, other: DatedText): ArticleDerivation | null {
  if (!areCopies(one.fingerprint, other.fingerprint)) return null;
  const [root, copy] = isEarlier(one, other) ? [one, other] : [other, one];
  const score = containment(one.fingerprint, other.fingerprint);
  const method = score === 1 ? "SAME_TEXT" : "NEAR_COPY";
  return { articleId: copy.articleId, rootId: root.articleId, method, score };
}

/** From which of these an article is copied: the earliest that it is a copy of; null where it precedes all its copies. */
export function derivationAmong(
  article: DatedText,
  candidates: readonly DatedText[],
): ArticleDerivation | null {
  const [earliest] = candidates
    .filter((other) => isEarlier(other, article) && areCopies(other.fingerprint, article.fingerprint))
    .sort((one, other) => (isEarlier(one, other) ? -1 : 1));
  return earliest ? derivationBetween(article, earliest) : null;
}
