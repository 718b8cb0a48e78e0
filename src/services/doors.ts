import type { ZodType } from "zod";

import type { AnalyzerIdentity, AnalyzerResult, ModelUsage } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";
import type { Mismatch, Stance } from "../domain/comparison.js";

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

/** What a language model is asked: a prompt, what it is about, and the shape that the answer must have. */
export interface Question<Answer> {
  /** The prompt's name, in lower case with hyphens; the answer's shape goes by it on the wire. */
  name: string;
  version: string;
  instructions: string;
  content: string;
  shape: ZodType<Answer>;
}

/** A language model on some server. */
export interface LanguageModel {
  /** As an analysis records it. */
  readonly model: string;
  /** Opens the account of one article: its questions share one budget, and give up together where the server does not answer. */
  open(): ModelSession;
}

export interface ModelSession {
  /** Gives a checked answer, or rejects with a ModelFailure. */
  ask<Answer>(question: Question<Answer>): Promise<Answer>;
  usage(): ModelUsage;
}

/** What a passage does to a claim. */
export interface PassageStance {
  stance: Stance;
  /** 0 to 1. */
  confidence: number;
  mismatches: Mismatch[];
}

/** Judges what passages of other texts do to a claim. */
export interface StanceJudge {
  /** One answer a passage, in the same order; null where the passage is not about the claim. */
  judge(claim: string, passages: readonly string[]): Promise<(PassageStance | null)[]>;
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
