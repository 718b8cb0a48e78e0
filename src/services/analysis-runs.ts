import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import type { ArticleContent } from "../domain/article.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { withoutRetracted } from "../domain/revisits/retraction.js";
import { adoptAnalyses, failAnalysis, giveUpAnalyses, queueAnalysis } from "../graph/analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import { type AnalysisLeases, createAnalysisLeases } from "./analysis-leases.js";
import { commitAnalysis } from "./commit-analysis.js";
import type { Analyzer, Embedder, Web } from "./doors.js";
import { gatherForArticle } from "./gather-for-article.js";
import type { Outside } from "./gather-evidence.js";
import type { AnalyzeArticleRequest } from "./services.js";
import { pageContent } from "./take-in.js";

/** What an analysis needs to be run, by whichever process; kept with it until it is complete. */
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
  /** Told of what failed for no reason that a caller could expect. */
  onUnexpected: (error: unknown, analysisId: string) => void;
}

/** Runs analyses a few at a time; each is recorded in the graph before it starts, so that another process can finish it. */
export interface AnalysisRuns {
  /** Records the analysis and puts it in line; `done` gives the id of the analysis that stands in the end. */
  start(input: AnalysisInput): Promise<{ analysisId: string; done: Promise<string> }>;
  /** Takes up analyses that some process left unfinished. Gives how many. */
  recover(): Promise<number>;
  /** Has nobody wait any longer for an analysis that was cancelled, if this process runs it; the run ends at its next step. */
  drop(analysisId: string, reason: ExpectedFailure): void;
  /** Lets what is under way finish and takes nothing new. */
  close(): Promise<void>;
}

/** Two at a time: while one waits for the database, the other computes. */
const CONCURRENCY = 2;
const ADOPTED_AT_ONCE = 10;
/** An article that stops its process every time must not do so for ever. */
const MOST_ATTEMPTS = 4;

export function createAnalysisRuns(parts: AnalysisRunsParts): AnalysisRuns {
  const { graph, analyzer } = parts;
  const now = () => parts.now().toISOString();
  const leases = createAnalysisLeases(graph, parts.now);
  const inLine = pLimit(CONCURRENCY);
  const dropping = new Map<string, (reason: ExpectedFailure) => void>();

  const run = (id: string, input: AnalysisInput): Promise<string> => {
    leases.hold(id);
    const finished = inLine(() => runAnalysis(parts, leases, id, input))
      .catch((error: unknown) => fail(parts, leases, id, error))
      .finally(() => {
        leases.release(id);
        dropping.delete(id);
      });
    const dropped = new Promise<never>((_, reject) => dropping.set(id, reject));
    const done = Promise.race([finished, dropped]);
    done.catch(() => undefined);
    return done;
  };
  return {
    start: async (input) => {
      const id = randomUUID();
      const { name, version, model } = analyzer.identity;
      await graph.write(queueAnalysis, {
        ...{
          id,
          owner: leases.owner,
          createdAt: now(),
          leaseUntil: leases.until(),
          input: JSON.stringify(input),
        },
        ...{ analyzerName: name, analyzerVersion: version, analyzerModel: model },
      });
      return { analysisId: id, done: run(id, input) };
    },
    recover: async () => {
      const lease = { owner: leases.owner, now: now(), leaseUntil: leases.until(), limit: ADOPTED_AT_ONCE };
      await graph.write(giveUpAnalyses, { now: now(), mostAttempts: MOST_ATTEMPTS, ...GIVEN_UP });
      const adopted = await graph.write(adoptAnalyses, lease);
      for (const { id, input } of adopted) void run(id, JSON.parse(input) as AnalysisInput);
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

/** Ends an analysis that cannot be completed, and fails whoever waits for it. */
async function fail(
  { graph, now, onUnexpected }: AnalysisRunsParts,
  { owner }: AnalysisLeases,
  id: string,
  error: unknown,
): Promise<never> {
  const failure = error instanceof ExpectedFailure ? error.toFailure() : INTERNAL_FAILURE;
  if (!(error instanceof ExpectedFailure)) onUnexpected(error, id);
  // Where the database is gone, the lease runs out and the analysis is taken up again.
  await graph.write(failAnalysis, { id, owner, at: now().toISOString(), ...failure }).catch(() => undefined);
  throw error;
}

/** Fetches where that is still to do, analyses and commits; gives the id of the analysis that stands in the end. */
async function runAnalysis(
  { graph, web, analyzer, outside, embedder, now }: AnalysisRunsParts,
  leases: AnalysisLeases,
  id: string,
  { content: given, request }: AnalysisInput,
): Promise<string> {
  await leases.advance(id, 0.1);
  const content = given ?? (await fetchContent(web, request));
  const retrievedAt = now().toISOString();
  await leases.advance(id, 0.3);
  const result = withoutRetracted(await analyzer.analyze(content), content);
  await leases.advance(id, 0.5);
  const gathered = await gatherForArticle({ graph, outside, now }, content, result);
  await leases.advance(id, 0.8);
  const finished = {
    ...{ analysisId: id, owner: leases.owner, content, result, gathered, retrievedAt },
    force: request.force,
  };
  const outcome = await commitAnalysis(graph, embedder(), { ...finished, completedAt: now().toISOString() });
  return outcome.kind === "LATE" ? id : outcome.analysisId;
}

const GIVEN_UP = {
  code: "INTERRUPTED",
  message: `The analysis was interrupted ${MOST_ATTEMPTS} times and is not tried again by itself. Look into the server's log, then send the article again with force.`,
};

const INTERNAL_FAILURE = {
  code: "INTERNAL",
  message:
    "Something went wrong that should not have. Try again; if it happens again, look into the server's log.",
};

/** Fetches the page through the guarded door and takes the article out of it. */
export async function fetchContent(web: Web, request: AnalysisInput["request"]): Promise<ArticleContent> {
  const page = await web.fetchPage(request.url!);
  return pageContent(request, page.html, page.url, web);
}
