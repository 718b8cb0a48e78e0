import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import type { ArticleContent } from "../domain/article.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import {
  adoptAnalyses,
  advanceAnalysis,
  extendLeases,
  failAnalysis,
  queueAnalysis,
} from "../graph/analysis.commands.js";
import type { Graph } from "../graph/graph.js";
import { commitAnalysis } from "./commit-analysis.js";
import type { Analyzer, Embedder, Web } from "./doors.js";
import type { AnalyzeArticleRequest } from "./services.js";
import { pageContent } from "./take-in.js";

/** What an analysis needs to be run, by whichever process; kept with it until it is complete. */
export interface AnalysisInput {
  /** The text at hand, or null where the page has yet to be fetched. */
  content: ArticleContent | null;
  request: Pick<AnalyzeArticleRequest, "url" | "title" | "byline" | "publishedAt" | "force">;
}

export interface AnalysisRunsParts {
  graph: Graph;
  web: Web;
  analyzer: Analyzer;
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
  /** Lets what is under way finish and takes nothing new. */
  close(): Promise<void>;
}

/** Two at a time: while one waits for the database, the other computes. */
const CONCURRENCY = 2;
const LEASE_MS = 60_000;
const ADOPTED_AT_ONCE = 10;

export function createAnalysisRuns(parts: AnalysisRunsParts): AnalysisRuns {
  const { graph, analyzer, now } = parts;
  const owner = randomUUID();
  const inLine = pLimit(CONCURRENCY);
  const held = new Set<string>();
  const leaseUntil = () => new Date(now().getTime() + LEASE_MS).toISOString();
  const heartbeat = setInterval(() => {
    if (held.size > 0)
      graph.write(extendLeases, { ids: [...held], owner, leaseUntil: leaseUntil() }).catch(() => undefined);
  }, LEASE_MS / 3).unref();

  const advance = async (id: string, progress: number) => {
    const rows = await graph.write(advanceAnalysis, { id, owner, progress, leaseUntil: leaseUntil() });
    if (rows.length === 0)
      throw new ExpectedFailure("CANCELLED", "The analysis was cancelled or taken over.");
  };
  const analyse = async (id: string, { content: given, request }: AnalysisInput): Promise<string> => {
    await advance(id, 0.1);
    const content = given ?? (await fetchContent(parts.web, request));
    const retrievedAt = now().toISOString();
    await advance(id, 0.3);
    const result = await analyzer.analyze(content);
    await advance(id, 0.8);
    const finished = { analysisId: id, owner, content, result, retrievedAt, force: request.force };
    const outcome = await commitAnalysis(graph, parts.embedder(), {
      ...finished,
      completedAt: now().toISOString(),
    });
    return outcome.kind === "LATE" ? id : outcome.analysisId;
  };
  const fail = async (id: string, error: unknown): Promise<never> => {
    const failure = error instanceof ExpectedFailure ? error.toFailure() : INTERNAL_FAILURE;
    if (!(error instanceof ExpectedFailure)) parts.onUnexpected(error, id);
    // Where the database is gone, the lease runs out and the analysis is taken up again.
    await graph
      .write(failAnalysis, { id, owner, at: now().toISOString(), ...failure })
      .catch(() => undefined);
    throw error;
  };
  const run = (id: string, input: AnalysisInput): Promise<string> => {
    held.add(id);
    const done = inLine(() => analyse(id, input))
      .catch((error: unknown) => fail(id, error))
      .finally(() => held.delete(id));
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
          owner,
          createdAt: now().toISOString(),
          leaseUntil: leaseUntil(),
          input: JSON.stringify(input),
        },
        ...{ analyzerName: name, analyzerVersion: version, analyzerModel: model },
      });
      return { analysisId: id, done: run(id, input) };
    },
    recover: async () => {
      const lease = { owner, now: now().toISOString(), leaseUntil: leaseUntil(), limit: ADOPTED_AT_ONCE };
      const adopted = await graph.write(adoptAnalyses, lease);
      for (const { id, input } of adopted) void run(id, JSON.parse(input) as AnalysisInput);
      return adopted.length;
    },
    close: async () => {
      clearInterval(heartbeat);
      while (inLine.activeCount + inLine.pendingCount > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

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
