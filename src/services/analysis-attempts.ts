import type { ArticleContent } from "../domain/article.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { withoutRetracted } from "../domain/revisits/retraction.js";
import { DAY_MS, type Instant, instantAfter } from "../domain/instant.js";
import { failAnalysis } from "../graph/ended-analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import type { AnalysisLeases, HeldAnalysis } from "./analysis-leases.js";
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

export interface AnalysisAttemptsParts {
  graph: Graph;
  web: Web;
  analyzer: Analyzer;
  /** Who is asked for evidence outside. */
  outside: Outside;
  /** The embedding model as soon as it is loaded; null until then, or where there is none. */
  embedder: () => Embedder | null;
  leases: AnalysisLeases;
  now: () => Date;
  /** Makes spans of its steps. */
  trace?: Trace;
  /** Told of what failed for no reason that a caller could expect. */
  onUnexpected: (error: unknown, analysisId: string) => void;
}

/** Attempts at analyses that this process holds. */
export interface AnalysisAttempts {
  /** Runs one to its end, when `turn` lets it; gives the id of the analysis that stands in the end, or rejects with why there is none. */
  run(
    held: HeldAnalysis,
    input: AnalysisInput,
    turn: (work: () => Promise<string>) => Promise<string>,
  ): Promise<string>;
  /** Has nobody wait any longer for an analysis that was cancelled, if this process runs it; the run ends at its next step. */
  drop(analysisId: string, reason: ExpectedFailure): void;
}

/** How long an analysis that failed or was cancelled keeps what it was asked to read. */
export const RETRY_DAYS = 7;

/** Until when an analysis that ends now can be tried again. */
export const inputKeptUntil = (at: Instant): Instant => instantAfter(at, RETRY_DAYS * DAY_MS);

export function createAnalysisAttempts(parts: AnalysisAttemptsParts): AnalysisAttempts {
  const { leases, trace = UNTRACED } = parts;
  const dropping = new Map<string, (reason: ExpectedFailure) => void>();
  return {
    run: (held, input, turn) => {
      leases.hold(held);
      const dropped = new Promise<never>((_, reject) => dropping.set(held.id, reject));
      const drop = dropping.get(held.id);
      const work = () => runAnalysis(parts, held, input);
      const finished = turn(() => trace("analysis", { "analysis.id": held.id }, work))
        .catch((error: unknown) => fail(parts, held, error))
        .finally(() => {
          leases.release(held);
          // A retry may have begun meanwhile.
          if (dropping.get(held.id) === drop) dropping.delete(held.id);
        });
      const done = Promise.race([finished, dropped]);
      done.catch(() => undefined);
      return done;
    },
    drop: (id, reason) => dropping.get(id)?.(reason),
  };
}

/** Ends an analysis that cannot be completed, and fails whoever waits for it. */
async function fail(
  { graph, now, onUnexpected }: AnalysisAttemptsParts,
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
  { graph, web, analyzer, outside, embedder, leases, now, trace = UNTRACED }: AnalysisAttemptsParts,
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
