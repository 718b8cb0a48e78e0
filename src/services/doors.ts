import type { ZodType } from "zod";

import type { AnalyzerIdentity, AnalyzerResult, ExtractedClaim, ModelUsage } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";
import type { ExportDefinition } from "../domain/exports/citation.js";
import type { ExportFile, ExportFormat } from "../domain/exports/export.js";
import type { ExportRecord } from "../domain/exports/record-format.js";
import type { PublishedFactCheck } from "../domain/fact-checks/published-fact-check.js";
import type { FeedDocument, FeedValidators } from "../domain/feeds/feed-document.js";
import type { Instant } from "../domain/instant.js";
import type { StanceReading } from "../domain/stance/stance-reading.js";
import type { Attempt } from "../domain/webhooks/after-attempt.js";

export type { PublishedFactCheck };

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

/** Reads what a page states, sentence by sentence, also what nobody would check. */
export interface StatementReader {
  /** In the order of the text; none of a page in a language that cannot be read. */
  read(content: ArticleContent): Promise<ExtractedClaim[]>;
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

/** Keeps copies of pages of the web. */
export interface Archive {
  /** The address of the copy nearest to the time at which the page was read; null where there is none near, or nobody answers. */
  copyOf(url: string, readAt: Instant, signal: AbortSignal): Promise<string | null>;
}

/** Judges passages against one exact claim. */
export interface StanceJudge {
  /** In the order of the passages; null where one is not about the claim. */
  judge(claim: string, passages: readonly string[]): Promise<(StanceReading | null)[]>;
}

/** An analysis that waits, and since when: one that is tried again waits anew. */
export interface WaitingAnalysis {
  id: string;
  createdAt: Instant;
}

/**
 * The line in which analyses wait for whichever process of the installation is free. What waits stands in the graph, so the line may be
 * lost at any time.
 */
export interface AnalysisQueue {
  /** Puts those in line that are not in it; gives whether that could be done. Never rejects. */
  add(waiting: readonly WaitingAnalysis[]): Promise<boolean>;
  /** Has this process take up what is in line, as much at once as `atOnce`; `run` resolves when one has ended, and never rejects. */
  serve(atOnce: number, run: (analysisId: string) => Promise<void>): void;
  /** Takes up nothing more. */
  stopServing(): void;
  /** Lets go, also of what was taken up: not before that has ended. */
  close(): Promise<void>;
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

/** A feed as it came; UNCHANGED where the site says that nothing has happened since. */
export type FetchedFeed =
  { kind: "UNCHANGED" } | { kind: "FEED"; url: string; document: FeedDocument; validators: FeedValidators };

/** The guarded door to the web. */
export interface Web {
  /**
   * Gives the feed, or rejects with an ExpectedFailure: those of `fetchPage`, or FEED_UNREADABLE for what is none or could
   * do harm.
   */
  fetchFeed(url: string, since: FeedValidators | null, signal?: AbortSignal): Promise<FetchedFeed>;
  /**
   * Gives the page, or rejects with an ExpectedFailure: FETCH_BLOCKED, FETCH_FAILED, FETCH_BACKED_OFF, ROBOTS_DISALLOWED,
   * TOO_LARGE, NOT_AN_ARTICLE; where `signal` ends it, with the signal's reason.
   */
  fetchPage(url: string, signal?: AbortSignal): Promise<FetchedPage>;
  /**
   * Takes the article out of a page; `pageUrl` resolves relative links and is null where the caller knows none. Rejects with an
   * ExpectedFailure, UNREADABLE, where reading took more time or memory than an article may.
   */
  extractArticle(html: string, pageUrl: string | null): Promise<Extraction>;
  /** The language that a text is written in, BCP 47; null where it is too short to tell. */
  detectLanguage(text: string): Promise<string | null>;
}

/** A page that a provider found, as it was read: what bears on a claim has yet to be looked for in it. */
export interface FoundPage {
  /** Canonical. */
  url: string;
  content: ArticleContent;
  /** Which addresses a stretch of the text cites as its references; empty where the page has none. Offsets into `content.text`. */
  references: { start: number; end: number; urls: string[] }[];
  /** A fixed revision of a page that changes, as a wiki's; null elsewhere. */
  revision: { id: string; at: Instant | null; url: string } | null;
  retrievedAt: Instant;
}

/** A claim as providers are asked for it: its wording, and the names in it. */
export interface ClaimQuery {
  text: string;
  names: readonly string[];
}

/** Somebody outside who may know of a claim. */
export interface EvidenceProvider {
  /** "wikipedia", "searxng", "brave", "tavily". */
  readonly name: string;
  readonly kind: "WIKIPEDIA" | "WEB_SEARCH";
  /**
   * Pages that may bear on the claim, best first. Rejects with a ProviderFailure when the provider cannot be asked; pages that
   * cannot be read are left out and counted.
   */
  find(query: ClaimQuery, signal: AbortSignal): Promise<{ pages: FoundPage[]; unreadable: number }>;
}

/** Somebody outside who collects what fact-checkers publish. Rejects with a ProviderFailure when it cannot be asked. */
export interface FactCheckProvider {
  /** "google-fact-check". */
  readonly name: string;
  find(query: ClaimQuery, signal: AbortSignal): Promise<PublishedFactCheck[]>;
}

/** Sends to the addresses of webhooks. */
export interface WebhookSender {
  /** Why nothing is sent to an address, whatever its name resolves to; null: it may be. */
  reasonToRefuse(url: string): string | null;
  /** Posts JSON, and says what came of it; rejects only where `signal` ends it. */
  send(
    url: string,
    message: { headers: Record<string, string>; body: string },
    signal: AbortSignal,
  ): Promise<Attempt>;
  close(): Promise<void>;
}

/** A piece of work that went beyond this process, with how long it took; names and codes, never what was said in it. */
export type Measured = { milliseconds: number } & (
  | { kind: "STATEMENT"; statement: string }
  /** OK or why there was no answer; of a fetch the class of its status, as "2xx". */
  | { kind: "FETCH"; host: string; outcome: string }
  | { kind: "PROVIDER"; provider: string; outcome: string }
  | { kind: "MODEL"; outcome: string }
);

/** Told of what was done, for metrics and traces. */
export type Measure = (measured: Measured) => void;

/** Runs work as one step of what is traced; attributes hold ids and names, never texts or keys. */
export type Trace = <T>(
  name: string,
  attributes: Record<string, string>,
  work: () => Promise<T>,
) => Promise<T>;

/** Other processes that work on the same graph, and can be told things. */
export interface Peers {
  /** Tells all others, as far as they can be reached now; what they cannot hear is not told later. */
  tell(topic: string, message: unknown): void;
  /** What others tell from now on. */
  onTold(topic: string, listener: (message: unknown) => void): void;
  /** Whether they are heard now; null where there is no way to hear any. */
  connected(): boolean | null;
  close(): Promise<void>;
}

/** The files of one export while they are written. Nothing of them can be found under its name before `publish`. */
export interface ExportWriting {
  /** Resolves when there is room for more. */
  write(record: ExportRecord): Promise<void>;
  /** Ends the files and gives what they came to. */
  finish(): Promise<ExportFile[]>;
  /** Puts the manifest beside them and lets all be found, at once; asked again it does nothing more. */
  publish(manifest: string): Promise<void>;
  /** Leaves nothing that is not published; what is may count already, where the answer to a commit was lost. */
  abandon(): Promise<void>;
}

/** A folder of an export: the one that has its files, or what one attempt has written so far. */
export interface ExportFolder {
  name: string;
  /** Null for files that are whole. */
  attempt: string | null;
}

/** Where the files of exports lie. */
export interface ExportFolders {
  /** Begins the files of an export, beside those of any other attempt. */
  begin(
    folder: { name: string; attempt: string },
    format: ExportFormat,
    definition: ExportDefinition,
  ): Promise<ExportWriting>;
  list(): Promise<ExportFolder[]>;
  remove(folder: ExportFolder): Promise<void>;
  pathOf(name: string, file: string): string;
}
