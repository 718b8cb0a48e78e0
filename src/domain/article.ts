import type { Instant } from "./instant.js";

/** One publication at one canonical URL. */
export interface Article {
  id: string;
  /** The canonical URL; null for a text that was given without one. */
  url: string | null;
  title: string;
  byline: string | null;
  /** BCP 47, as "en". */
  language: string | null;
  publishedAt: Instant | null;
  fetchedAt: Instant;
  wordCount: number;
  /** What became of its text since it was first read, the last time that it changed; null while it has not. */
  revision: Revision | null;
}

/** That an article's page shows another text than before, or none. */
export interface Revision {
  kind: RevisionKind;
  /** When that was seen. */
  at: Instant;
}

/** What extraction makes of a page, or what a caller gives as text: all that the analysis and the graph need of it. */
export interface ArticleContent {
  canonicalUrl: string | null;
  /** The article at another site which the page names as the original; null or left out where it names none. */
  originalUrl?: string | null;
  /** The site of whoever published it, where it stands on an aggregator and a feed says whose it is. */
  publisherUrl?: string | null;
  /** A text that somebody gave, not the page: it says nothing of a byline or an original that it does not come with. */
  onlyText?: boolean;
  title: string;
  byline: string | null;
  publishedAt: Instant | null;
  language: string | null;
  /** Paragraphs parted by a blank line ("\n\n"); what every span of the body points into. */
  text: string;
  /** The site's own name for itself, as "Axios"; null where the page does not say. */
  siteName: string | null;
  /** Absolute http(s) URLs that the body links to, in order, without duplicates. */
  links: string[];
  /** How many passages that no reader sees (comments, hidden elements, texts of pictures) give orders to language models. */
  hiddenInstructions?: number;
}

/** What became of an article's text: another one, a notice that it is withdrawn, or a page that is no longer there. */
export type RevisionKind = "CHANGED" | "RETRACTED" | "GONE";

/** An outlet's article that stated a claim in an earlier text and does so no longer. */
export interface Correction {
  articleId: string;
  /** The outlet. */
  name: string;
  kind: RevisionKind;
  /** When that was seen. */
  at: Instant;
}

/** What makes an article not an independent root of what it says. */
export type DerivationMethod = "SAME_TEXT" | "NEAR_COPY" | "CANONICAL_LINK" | "WIRE_CREDIT";

/** When an article counts as having appeared: on its date, which cannot be after its first fetch; without one, at that fetch. */
export function effectiveInstant(publishedAt: Instant | null, fetchedAt: Instant): Instant {
  return publishedAt !== null && publishedAt < fetchedAt ? publishedAt : fetchedAt;
}
