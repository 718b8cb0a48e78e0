import type { ClaimChange } from "../domain/claim-change.js";
import type { ClaimRelation, Comparison, Mismatch } from "../domain/comparison.js";
import type { PublishedFactCheck } from "../domain/fact-checks/published-fact-check.js";
import type { FeedEntry } from "../domain/feeds/feed-document.js";
import type { Instant } from "../domain/instant.js";
import type { ResearcherQueries } from "../graph/researcher-query.js";
import type { Changes } from "./changes/create-changes.js";
import type { Exports } from "./exports/exports.js";
import type { ApiKeys } from "./keys/api-keys.js";
import type { Feeds } from "./feeds/feeds.js";
import type { ArticleImport } from "./import-articles.js";
import type { ImportPlaces } from "./import-places.js";
import type { AnalysisRetries } from "./retry-analyses.js";
import type { Revisits } from "./revisits/revisits.js";
import type { Reverified } from "./reverify-evidence.js";
import type { Webhooks } from "./webhooks/webhooks.js";
import type { WhatIf } from "./what-if.js";

/** What a caller knows of an article; exactly one of `html`, `text`, or a bare `url`. */
export interface AnalyzeArticleRequest {
  url?: string | null;
  html?: string | null;
  text?: string | null;
  title?: string | null;
  byline?: string | null;
  publishedAt?: Instant | null;
  /** What a feed says of it; the page itself goes before. */
  listed?: Pick<FeedEntry, "publishedAt" | "publisher"> | null;
  /** Analyse again although nothing changed. */
  force: boolean;
  /** True: resolve when the analysis is complete; false: as soon as it is queued. */
  wait: boolean;
  /** Who hands it in, as the audit trail names them; null or left out: nobody does, as with feeds. */
  by?: string | null;
}

/** A stored claim that is near a given text. */
export interface ClaimMatch {
  claimId: string;
  /** 0 to 1, best first. */
  score: number;
  /** Null: near, but not about the same thing. */
  relation: ClaimRelation | null;
  /** The details in which the two differ; none where there is no relation. */
  mismatches: readonly Mismatch[];
}

/** The verbs that the API and the command line call. */
export interface Services extends WhatIf, Changes {
  /** Gives the id of the analysis; rejects with an ExpectedFailure, having stored nothing, for input that cannot be analysed. */
  analyzeArticle(request: AnalyzeArticleRequest): Promise<{ analysisId: string }>;
  /** Takes in many articles at once, as `analyzeArticle` would one after the other. */
  articleImport: ArticleImport;
  importPlaces: ImportPlaces;
  /** Ends an analysis that waits or runs; rejects with an ExpectedFailure for one that has ended. */
  cancelAnalysis(request: { analysisId: string; by: string }): Promise<void>;
  retries: AnalysisRetries;
  /** The claims nearest to a text, best first, at most `limit` (up to 100). */
  searchClaims(text: string, limit: number): Promise<ClaimMatch[]>;
  /** What the matcher makes of a statement against a claim; nothing is stored. */
  compareStatements(claim: string, statement: string): Promise<Comparison>;
  /** Takes in published fact-checks, all or none; see `importClaimReviews`. */
  importClaimReviews(reviews: readonly PublishedFactCheck[]): Promise<void>;
  /** Looks again at the pages on which evidence for a claim was found; rejects with an ExpectedFailure for a claim that is none. */
  reverifyEvidence(request: { claimId: string; by: string }): Promise<Reverified>;
  /** Answers a query that a researcher wrote; rejects with an ExpectedFailure for one that is refused. */
  queryGraph: ResearcherQueries["ask"];
  exports: Exports;
  feeds: Feeds;
  apiKeys: ApiKeys;
  revisits: Revisits;
  webhooks: Webhooks;
  /** What happens from now on to a claim, or to all (null). */
  claimChanges(claimId: string | null): AsyncIterableIterator<ClaimChange>;
  /** The analysis's id whenever it has come further, last when it has ended. */
  analysisProgress(analysisId: string): AsyncIterableIterator<string>;
}
