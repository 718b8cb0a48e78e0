import type { AnalyzerIdentity, AnalyzerResult } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";

/** Turns sentences into vectors whose cosine is their likeness in meaning. */
export interface Embedder {
  /** As an analysis records it: "all-MiniLM-L6-v2". */
  readonly model: string;
  readonly dimensions: number;
  /** One unit-length vector a text, in the same order. */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
}

/** Reads an article: what it sums up to, how it persuades and what it claims. */
export interface Analyzer {
  readonly identity: AnalyzerIdentity;
  analyze(content: ArticleContent): Promise<AnalyzerResult>;
}

/** What came of reading a page: an article, or why it is none. */
export type Extraction =
  { kind: "ARTICLE"; content: ArticleContent } | { kind: "NOT_AN_ARTICLE"; reason: string; message: string };

/** A page as it came over the network. */
export interface FetchedPage {
  /** After redirects. */
  url: string;
  html: string;
}

/** The guarded door to the web. */
export interface Web {
  /** Gives the page, or rejects with an ExpectedFailure: FETCH_BLOCKED, FETCH_FAILED, ROBOTS_DISALLOWED, TOO_LARGE, NOT_AN_ARTICLE. */
  fetchPage(url: string): Promise<FetchedPage>;
  /** Takes the article out of a page; `pageUrl` resolves relative links and is null where the caller knows none. */
  extractArticle(html: string, pageUrl: string | null): Extraction;
  /** The language that a text is written in, BCP 47; null where it is too short to tell. */
  detectLanguage(text: string): string | null;
}
