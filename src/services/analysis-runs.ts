import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import type { ArticleContent } from "../domain/article.js";
import type { ChangeKind } from "../domain/change.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { withoutRetracted } from "../domain/revisits/retraction.js";
import { canonicaliseUrl } from "../domain/canonical-url.js";
import { articleId } from "../domain/ids.js";
import { DAY_MS, type Instant, instantAfter } from "../domain/instant.js";
import { adoptAnalyses, queueAnalysis } from "../graph/analysis.commands.js";
import {
  failAnalysis,
  forgetInputs,
  giveUpAnalyses,
  requeueAnalysis,
} from "../graph/ended-analysis.commands.js";
import type { Graph, GraphTransaction } from "../graph/graph.js";
import { type AnalysisLeases, createAnalysisLeases, type HeldAnalysis } from "./analysis-leases.js";
import { recordChange } from "./changes/changes.js";
import { commitAnalysis } from "./commit-analysis.js";
import type { Analyzer, Embedder, Trace, Web } from "./doors.js";
import { gatherForArticle } from "./gather-for-article.js";
import type { Outside } from "./gather-evidence.js";
import type { AnalyzeArticleRequest } from "./services.js";
import { pageContent } from "./take-in.js";

/** What an analysis needs to be run, by whichever process; kept with it until it is complete, or too old to be tried again. */
export interface AnalysisInput {
  /** The text at hand, or null where the page has yet to be fetched. */
  content: ArticleContent | null;
  request: Pick<AnalyzeArticleRequest, "url" | "title" | "byline" | "publishedAt" | "listed" | "force">;
}

export interface AnalysisRunsParts {
  graph: Graph;
  web: Web;
  analyzer: Analyzer;
  /** Who is asked for evidence outside. */
  outside: Outside;
  /** The embedding model as soon as it is loaded; null until then, or where there is none. */
  embedder: () => Embedder | null;
  now: () => Date;
  /** Makes spans of its steps. */
  trace?: Trace;
  /** Told of what failed for no reason that a caller could expect. */
  onUnexpected: (error: unknown, analysisId: string) => void;
}

/** Runs analyses a few at a time; each is recorded in the graph before it starts, so that another process can finish it. */
export interface AnalysisRuns {
  /** Records the analysis, and who asked for it unless nobody did, and puts it in line. */
  start(input: AnalysisInput, by: string | null): Promise<StartedAnalysis>;
  /** Puts an analysis in line again that failed or was cancelled; null for one that did not, or whose input is forgotten. */
  retry(analysisId: string, by: string): Promise<StartedAnalysis | null>;
  /** Takes up analyses that some process left unfinished. Gives how many. */
  recover(): Promise<number>;
  /** Has nobody wait any longer for an analysis that was cancelled, if this process runs it; the run ends at its next step. */
  drop(analysisId: string, reason: ExpectedFailure): void;
  /** Lets what is under way finish and takes nothing new. */
  close(): Promise<void>;
}

export interface StartedAnalysis {
  analysisId: string;
  /** Gives the id of the analysis that stands in the end. */
  done: Promise<string>;
}

/** How long an analysis that failed or was cancelled keeps what it was asked to read. */
export const RETRY_DAYS = 7;

/** Until when an analysis that ends now can be tried again. */
export const inputKeptUntil = (at: Instant): Instant => instantAfter(at, RETRY_DAYS * DAY_MS);

/** Two at a time: while one waits for the database, the other computes. */
const CONCURRENCY = 2;
const ADOPTED_AT_ONCE = 10;
/** An article that stops its process every time must not do so for ever. */
const MOST_ATTEMPTS = 4;

export function createAnalysisRuns(parts: AnalysisRunsParts): AnalysisRuns {
  const { graph, analyzer, trace = UNTRACED } = parts;
  const now = () => parts.now().toISOString();
  const leases = createAnalysisLeases(graph, parts.now);
  const inLine = pLimit(CONCURRENCY);
  const dropping = new Map<string, (reason: ExpectedFailure) => void>();

  const run = (held: HeldAnalysis, input: AnalysisInput): Promise<string> => {
    leases.hold(held);
    const dropped = new Promise<never>((_, reject) => dropping.set(held.id, reject));
    const drop = dropping.get(held.id);
    const work = () => runAnalysis(parts, leases, held, input);
    const finished = inLine(() => trace("analysis", { "analysis.id": held.id }, work))
      .catch((error: unknown) => fail(parts, held, error))
      .finally(() => {
        leases.release(held);
        // A retry may have begun meanwhile.
        if (dropping.get(held.id) === drop) dropping.delete(held.id);
      });
    const done = Promise.race([finished, dropped]);
    done.catch(() => undefined);
    return done;
  };
  const lined = () => ({ owner: randomUUID(), leaseUntil: leases.until(), ...analyzerFields(analyzer) });
  return {
    start: async (input, by) => {
      const [analysisId, createdAt, line] = [randomUUID(), now(), lined()];
      const queued = { createdAt, articleId: knownArticle(input), input: JSON.stringify(input), ...line };
      await graph.transaction("queue-analysis", async (tx) => {
        await tx.run(queueAnalysis, { id: analysisId, ...queued });
        if (by !== null) await recordAnalysis(tx, { kind: "ANALYSIS", by, at: createdAt, analysisId });
      });
      return { analysisId, done: run({ id: analysisId, owner: line.owner }, input) };
    },
    retry: async (analysisId, by) => {
      const [at, line] = [now(), lined()];
      const input = await graph.transaction("retry-analysis", async (tx) => {
        const [queued] = await tx.run(requeueAnalysis, { id: analysisId, at, ...line });
        if (queued) await recordAnalysis(tx, { kind: "RETRY", by, at, analysisId });
        return queued?.input;
      });
      if (input === undefined) return null;
      const held = { id: analysisId, owner: line.owner };
      return { analysisId, done: run(held, JSON.parse(input) as AnalysisInput) };
    },
    recover: async () => {
      const [owner, leaseUntil] = [randomUUID(), leases.until()];
      const adopted = await adoptUnfinished(graph, { owner, leaseUntil, now: now() });
      for (const { id, input } of adopted) void run({ id, owner }, JSON.parse(input) as AnalysisInput);
      return adopted.length;
    },
    drop: (id, reason) => dropping.get(id)?.(reason),
    close: async () => {
      while (inLine.activeCount + inLine.pendingCount > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      // Not before: what is under way may outlast a lease, and another process would do it again.
      leases.close();
    },
  };
}

/** Takes over what some process let go of; what was taken over too often is given up, and what ended long ago forgets its input. */
async function adoptUnfinished(graph: Graph, lease: { owner: string; leaseUntil: Instant; now: Instant }) {
  const ending = { ...GIVEN_UP, inputUntil: inputKeptUntil(lease.now) };
  await graph.write(giveUpAnalyses, { now: lease.now, mostAttempts: MOST_ATTEMPTS, ...ending });
  await graph.write(forgetInputs, { now: lease.now });
  return graph.write(adoptAnalyses, { ...lease, limit: ADOPTED_AT_ONCE });
}

/** Ends an analysis that cannot be completed, and fails whoever waits for it. */
async function fail(
  { graph, now, onUnexpected }: AnalysisRunsParts,
  { id, owner }: HeldAnalysis,
  error: unknown,
): Promise<never> {
  const failure = error instanceof ExpectedFailure ? error.toFailure() : INTERNAL_FAILURE;
  if (!(error instanceof ExpectedFailure)) onUnexpected(error, id);
  // Where the database is gone, the lease runs out and the analysis is taken up again.
  const at = now().toISOString();
  // Of what was removed nothing is kept.
  const inputUntil = failure.code === "REMOVED" ? at : inputKeptUntil(at);
  const ending = { ...failure, inputUntil };
  await graph.write(failAnalysis, { id, owner, at, ...ending }).catch(() => undefined);
  throw error;
}

/** Fetches where that is still to do, analyses and commits; gives the id of the analysis that stands in the end. */
async function runAnalysis(
  { graph, web, analyzer, outside, embedder, now, trace = UNTRACED }: AnalysisRunsParts,
  leases: AnalysisLeases,
  held: HeldAnalysis,
  { content: given, request }: AnalysisInput,
): Promise<string> {
  const step = <T>(name: string, work: () => Promise<T>) => trace(`analysis: ${name}`, {}, work);
  await leases.advance(held, 0.1);
  const content = given ?? (await step("fetch", () => fetchContent(web, request)));
  const retrievedAt = now().toISOString();
  await leases.advance(held, 0.3);
  const result = withoutRetracted(await step("read", () => analyzer.analyze(content)), content);
  await leases.advance(held, 0.5);
  const gathered = await step("gather", () => gatherForArticle({ graph, outside, now }, content, result));
  await leases.advance(held, 0.8);
  const finished = {
    ...{ analysisId: held.id, owner: held.owner, content, result, gathered, retrievedAt },
    force: request.force,
  };
  const outcome = await step("commit", () =>
    commitAnalysis(graph, embedder(), { ...finished, completedAt: now().toISOString() }),
  );
  return outcome.kind === "LATE" ? held.id : outcome.analysisId;
}

const UNTRACED: Trace = (_name, _attributes, work) => work();

const GIVEN_UP = {
  code: "INTERRUPTED",
  message: `The analysis was interrupted ${MOST_ATTEMPTS} times and is not tried again by itself. Look into the server's log, then have it tried again with retryAnalysis.`,
};

const INTERNAL_FAILURE = {
  code: "INTERNAL",
  message:
    "Something went wrong that should not have. Try again with retryAnalysis; if it happens again, look into the server's log.",
};

/** Fetches the page through the guarded door and takes the article out of it. */
export async function fetchContent(web: Web, request: AnalysisInput["request"]): Promise<ArticleContent> {
  const page = await web.fetchPage(request.url!);
  return pageContent(request, page.html, page.url, web);
}

function analyzerFields({ identity: { name, version, model } }: Analyzer) {
  return { analyzerName: name, analyzerVersion: version, analyzerModel: model };
}

/** Which article it will be, as far as that is known before its page is read. */
function knownArticle({ content, request }: AnalysisInput): string | null {
  if (content !== null) return articleId(content.canonicalUrl, content.text);
  const canonical = canonicaliseUrl(request.url!);
  return canonical === null ? null : articleId(canonical, "");
}

/** Puts into the audit trail what a caller did to an analysis. */
export const recordAnalysis = (
  tx: GraphTransaction,
  change: { kind: ChangeKind; by: string; at: Instant; analysisId: string },
): Promise<string> => recordChange(tx, { ...change, reason: null, claimIds: [] });
