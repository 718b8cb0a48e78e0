import { join } from "node:path";

import pino, { type DestinationStream, type Logger } from "pino";

import { createArticleWorkers } from "./article-workers/article-workers.js";
import type { Config } from "./config.js";
import {
  createGraph,
  type Graph,
  type GraphOptions,
  shareBookmarks,
  STATEMENT_TIMEOUT_MS,
} from "./graph/graph.js";
import { createResearcherQueries } from "./graph/researcher-query.js";
import { acquireNeo4j } from "./graph/managed-neo4j/acquire-neo4j.js";
import { followAnalysis } from "./services/analysis-progress.js";
import type { SharedLine } from "./services/analysis-lines.js";
import { type AnalysisRuns, createAnalysisRuns } from "./services/analysis-runs.js";
import { createAnalyzeArticle } from "./services/analyze-article.js";
import { createCancelAnalysis } from "./services/cancel-analysis.js";
import { createChanges } from "./services/changes/create-changes.js";
import { type Announcements, createAnnouncements, joinPeers } from "./announcements.js";
import { createCompareStatements } from "./services/compare-statements.js";
import type { Embedder, Peers, Web } from "./services/doors.js";
import { endedAnalysis } from "./services/ended-analysis.js";
import { embedWordings } from "./services/embed-wordings.js";
import { createImports } from "./services/import-articles.js";
import { importClaimReviews } from "./services/import-claim-reviews.js";
import { createApiKeys } from "./services/keys/api-keys.js";
import { createExportFolders } from "./export-files/export-folders.js";
import { createExportRuns } from "./services/exports/export-runs.js";
import { createExports } from "./services/exports/exports.js";
import { createFeeds } from "./services/feeds/feeds.js";
import { createRevisits } from "./services/revisits/revisits.js";
import { createRounds } from "./services/rounds.js";
import { createAnalysisRetries } from "./services/retry-analyses.js";
import { createSearchClaims } from "./services/search-claims.js";
import type { Services } from "./services/services.js";
import { createWebhookRounds } from "./services/webhooks/webhook-rounds.js";
import { createWebhooks } from "./services/webhooks/webhooks.js";
import { createWhatIf } from "./services/what-if.js";
import { createReverifyEvidence } from "./services/reverify-evidence.js";
import { createOutside } from "./create-outside.js";
import { chooseAnalyzer, startEmbedder } from "./start-language-models.js";
import { requestId } from "./server/request-id.js";
import { startTelemetry, type Telemetry } from "./telemetry/telemetry.js";
import { createWeb } from "./web-sources/web.js";
import { createWebhookSender } from "./web-sources/webhook-sender.js";

/** The whole program, joined: what servers and commands work with. */
export interface App {
  config: Config;
  graph: Graph;
  services: Services;
  web: Web;
  logger: Logger;
  /** The installation's other processes. */
  peers: Peers;
  telemetry: Telemetry;
  /**
   * Takes up analyses that a process left unfinished, now and every half minute until `close`; once there is a model, gives
   * wordings of the time without one their vectors; reads the feeds and looks again at the articles that are due; tells
   * webhooks of changed verdicts.
   */
  recoverUnfinished(): void;
  /** Lets what is under way finish, then lets go of the database. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** Told in a few words what is happening while the database starts. */
  onProgress: (message: string) => void;
  signal?: AbortSignal;
  /** Servers and workers share the line in which analyses wait; a command runs what it starts by itself. */
  kind?: "server" | "command";
  /** Where log lines go; to the standard error where it is left out. */
  logTo?: DestinationStream;
}

const RECOVERY_INTERVAL_MS = 30_000;

/** Builds every part and joins them; the one place that knows them all. */
export async function createApp(
  config: Config,
  { onProgress, signal, kind = "command", logTo = pino.destination({ fd: 2, sync: true }) }: AppOptions,
): Promise<App> {
  const logger = createLogger(config, logTo);
  const neo4j = await acquireNeo4j({ config, onProgress, signal });
  const telemetry = await startTelemetry(config);
  const { measure, traces } = telemetry;
  const peers = await joinPeers(config, { logger, telemetry });
  const announcements = createAnnouncements({ peers, logger, telemetry });
  const connection = { ...neo4j, bookmarks: shareBookmarks() };
  const graph = announcements.announced(openGraph(connection, telemetry));
  const researcherQueries = createResearcherQueries(connection);
  const embedder = await startEmbedder(config, logger);
  const now = () => new Date();
  const workers = createArticleWorkers({ threads: Math.max(1, config.analysesAtOnce) });
  const web = createWeb({ ...config, extractArticle: workers.extractArticle, measure });
  const analyzer = await chooseAnalyzer(config, workers, measure);
  const outside = await createOutside(config, { web, embedder, reader: workers.reader, telemetry });
  const onUnexpected = (error: unknown, analysisId: string) =>
    logger.error({ err: error, analysisId }, "an analysis failed");
  const runs = createAnalysisRuns({
    ...{ graph, web, analyzer, outside, embedder, now, trace: traces.within, onUnexpected },
    shared: kind === "server" ? await shareLine(config, { graph, announcements, logger }) : null,
    atOnce: config.analysesAtOnce,
  });
  const analyzeArticle = createAnalyzeArticle({ graph, web, analyzer, runs, now });
  const feeds = createFeeds({ graph, web, analyzeArticle, now });
  const revisits = createRevisits({ graph, web, analyzer, analyzeArticle, now });
  const rounds = createAllRounds(config, feeds, revisits);
  const { exports, runs: exportRuns } = createExporting(config, { graph, logger, now });
  const telling = createTelling(config, { graph, announcements, telemetry, logger, now });
  const fillVectors = vectorFiller(graph, embedder);
  const recovery = createRecovery(logger, () => [
    ...[runs.recover(), fillVectors.run(), exports.resume(), telling.rounds.run()],
    ...rounds.map((round) => round.run()),
  ]);
  const parts = { graph, web, embedder, runs, analyzeArticle, exports, announcements, now };
  return {
    ...{ config, graph, web, logger, peers, telemetry },
    services: {
      ...joinServices(parts),
      ...createImports({ graph, web, analyzer, outside, embedder, analyzeArticle, now }),
      ...{ feeds, revisits, webhooks: telling.webhooks, queryGraph: researcherQueries.ask },
    },
    recoverUnfinished: () => {
      recovery.begin();
      telling.rounds.listen();
    },
    close: async () => {
      recovery.stop();
      // First who starts analyses, then those that run.
      await Promise.all(rounds.map((round) => round.close()));
      await Promise.all([runs.close(), fillVectors.close(), exportRuns.close(), telling.close()]);
      await workers.close();
      await Promise.all([researcherQueries.close(), graph.close(), peers.close(), traces.close()]);
      await neo4j.release();
    },
  };
}

/** The graph, every statement of which is measured. */
const openGraph = (neo4j: Omit<GraphOptions, "timeoutMs" | "onStatement">, { measure }: Telemetry): Graph =>
  createGraph({
    ...{ ...neo4j, timeoutMs: STATEMENT_TIMEOUT_MS },
    onStatement: (statement, milliseconds) => measure({ kind: "STATEMENT", statement, milliseconds }),
  });

/** The line that processes share, where there is a Redis for it. */
async function shareLine(
  { redisUrl }: Config,
  { graph, announcements, logger }: Pick<Parts, "graph" | "announcements"> & { logger: Logger },
): Promise<SharedLine | null> {
  if (redisUrl === null) return null;
  const { createAnalysisQueue } = await import("./queue/analysis-queue.js");
  const onTrouble = (error: unknown) =>
    logger.warn({ err: error }, "analyses cannot be put in line; processes take them from the graph");
  return {
    queue: createAnalysisQueue({ url: redisUrl, onTrouble }),
    ended: (analysisId) => endedAnalysis(graph, announcements.analyses, analysisId),
  };
}

/** Exports and what writes them. */
function createExporting(
  config: Config,
  { graph, logger, now }: { graph: Graph; logger: Logger; now: () => Date },
) {
  const folders = createExportFolders(join(config.dataDir, "exports"));
  const onUnexpected = (error: unknown, exportId: string) =>
    logger.error({ err: error, exportId }, "an export failed");
  const onTrouble = (error: unknown) => logger.warn({ err: error }, "exports have to wait");
  const runs = createExportRuns({ graph, folders, now, onUnexpected });
  return { runs, exports: createExports({ graph, folders, runs, onTrouble, now }) };
}

interface TellingParts {
  graph: Graph;
  announcements: Announcements;
  telemetry: Telemetry;
  logger: Logger;
  now: () => Date;
}

/** Webhooks and what serves them. */
function createTelling(
  config: Config,
  { graph, announcements: { claims }, telemetry, logger, now }: TellingParts,
) {
  const sender = createWebhookSender({ ...config, measure: telemetry.measure });
  const onAttempt: Parameters<typeof createWebhookRounds>[0]["onAttempt"] = ({ outcome, ...attempt }) => {
    telemetry.metrics.count("webhookAttempt", { outcome });
    if (attempt.pausedBecause !== null) logger.warn({ outcome, ...attempt }, "a webhook is paused");
  };
  const onTrouble = (error: unknown) => logger.warn({ err: error }, "webhooks have to wait");
  const rounds = createWebhookRounds({ graph, sender, claims, now, onAttempt, onTrouble });
  const close = async () => {
    await rounds.close();
    await sender.close();
  };
  return { rounds, webhooks: createWebhooks({ graph, sender, now }), close };
}

interface Parts {
  graph: Graph;
  web: Web;
  embedder: () => Embedder | null;
  runs: AnalysisRuns;
  analyzeArticle: Services["analyzeArticle"];
  exports: Services["exports"];
  announcements: Announcements;
  now: () => Date;
}

/** The verbs that are made of the parts alone; those with work of their own to begin and end are made beside them. */
function joinServices(
  parts: Parts,
): Omit<Services, "articleImport" | "importPlaces" | "feeds" | "revisits" | "webhooks" | "queryGraph"> {
  const { graph, web, embedder, runs, analyzeArticle, exports, announcements, now } = parts;
  const changes = createChanges({ graph, now });
  return {
    analyzeArticle,
    apiKeys: createApiKeys({ graph, now }),
    cancelAnalysis: createCancelAnalysis({ graph, runs, now }),
    retries: createAnalysisRetries({ graph, runs, now }),
    searchClaims: createSearchClaims(graph, embedder),
    compareStatements: createCompareStatements(embedder),
    ...createWhatIf(graph, now),
    claimChanges: announcements.claims.subscribe,
    analysisProgress: (analysisId) => followAnalysis(graph, announcements.analyses, analysisId),
    exports,
    ...changes,
    removeArticle: async (request) => {
      const removed = await changes.removeArticle(request);
      await exports.sweep();
      return removed;
    },
    importClaimReviews: (reviews) => importClaimReviews(graph, embedder(), reviews, now),
    reverifyEvidence: createReverifyEvidence({ graph, web, now }),
  };
}

/**
 * What goes to the web by itself: feeds that are due and, unless they are off, second looks at articles. What they bring the process runs
 * itself, so one that runs nothing leaves them to others too.
 */
function createAllRounds(
  config: Config,
  feeds: ReturnType<typeof createFeeds>,
  revisits: ReturnType<typeof createRevisits>,
) {
  if (config.analysesAtOnce === 0) return [];
  const ofFeeds = createRounds((signal) => feeds.read("DUE", { signal }));
  return config.revisits ? [ofFeeds, createRounds((signal) => revisits.visitDue({ signal }))] : [ofFeeds];
}

/** Does again and again what is left to do, from `begin` until `stop`. */
function createRecovery(logger: Logger, work: () => Promise<unknown>[]) {
  let timer: NodeJS.Timeout | undefined;
  const recover = () =>
    void Promise.all(work()).catch((error: unknown) => logger.warn({ err: error }, "recovery has to wait"));
  return {
    begin: () => {
      recover();
      timer = setInterval(recover, RECOVERY_INTERVAL_MS).unref();
    },
    stop: () => clearInterval(timer),
  };
}

/** Fills in missing vectors once a model is there; from then on every wording is stored with its own. */
function vectorFiller(graph: Graph, embedder: () => Embedder | null) {
  const closing = new AbortController();
  let filling: Promise<unknown> | null = null;
  return {
    run: async () => {
      const model = embedder();
      if (model === null || closing.signal.aborted) return;
      filling ??= embedWordings(graph, model, closing.signal);
      await filling.catch((error: unknown) => {
        filling = null;
        throw error;
      });
    },
    close: async () => {
      closing.abort();
      await filling?.catch(() => undefined);
    },
  };
}

/** Each line that is written for a request bears the request's id. */
function createLogger({ logLevel }: Config, logTo: DestinationStream): Logger {
  const mixin = () => (requestId() === null ? {} : { requestId: requestId() });
  return pino({ level: logLevel, mixin }, logTo);
}
