import type { Logger } from "pino";

import type { Config } from "./config.js";
import type { AnalysisChange } from "./domain/analysis.js";
import type { ClaimChange } from "./domain/claim-change.js";
import type { Graph } from "./graph/graph.js";
import { type AnalysisEvents, createAnalysisEvents } from "./services/analysis-events.js";
import { announceAnalyses } from "./services/announce-analyses.js";
import { announceClaims } from "./services/announce-claims.js";
import { type ClaimEvents, createClaimEvents } from "./services/claim-events.js";
import type { Peers } from "./services/doors.js";
import { NO_PEERS } from "./services/no-peers.js";
import type { Telemetry } from "./telemetry/telemetry.js";

/** What is made known of commits: to listeners here and in other processes, to the log and to the metrics. */
export interface Announcements {
  claims: ClaimEvents;
  analyses: AnalysisEvents;
  /** The graph whose commits are announced. */
  announced(graph: Graph): Graph;
}

interface Watchers {
  logger: Logger;
  telemetry: Telemetry;
}

/** Finds the installation's other processes, where a Redis is configured through which they can be told things. */
export async function joinPeers(
  { redisUrl }: Config,
  { logger, telemetry: { metrics } }: Watchers,
): Promise<Peers> {
  if (redisUrl === null) return NO_PEERS;
  const { connectPeers } = await import("./queue/redis-peers.js");
  metrics.set("redis", {}, 0);
  return connectPeers({
    url: redisUrl,
    onChange: (connected) => {
      metrics.set("redis", {}, connected ? 1 : 0);
      if (connected) logger.info("other processes are heard through Redis");
      else logger.warn("Redis does not answer: other processes are not heard until it does");
    },
  });
}

export function createAnnouncements({
  peers,
  logger,
  telemetry,
}: Watchers & { peers: Peers }): Announcements {
  const claims = createClaimEvents(peers);
  const analyses = createAnalysisEvents(peers);
  const publishClaims = (changes: ClaimChange[]) => {
    claims.publish(changes);
    for (const { kind, value } of changes) {
      telemetry.metrics.count("claimChange", { kind });
      if (value !== null) telemetry.metrics.count("verdictChange", { value });
    }
  };
  const publishAnalyses = (changes: AnalysisChange[]) => {
    analyses.publish(changes);
    for (const change of changes) {
      logger[FELL.has(change.status) ? "info" : "debug"](change, "an analysis came further");
      if (ENDED.has(change.status)) telemetry.metrics.count("analysisEnded", { status: change.status });
    }
  };
  return {
    ...{ claims, analyses },
    announced: (graph) => announceAnalyses(announceClaims(graph, publishClaims), publishAnalyses),
  };
}

/** What somebody may want to look into; the rest would stand between the lines of every command that takes articles in. */
const FELL: ReadonlySet<string> = new Set(["FAILED", "CANCELLED"]);
const ENDED: ReadonlySet<string> = new Set(["COMPLETED", "FAILED", "CANCELLED", "UNCHANGED"]);
