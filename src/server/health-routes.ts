import { setTimeout } from "node:timers/promises";

import { Router } from "express";

import type { Graph } from "../graph/graph.js";
import { migrationStatus } from "../graph/migrations.js";
import type { ServerApp } from "./app-context.js";

interface Readiness {
  ready: boolean;
  database: "reachable" | "unreachable";
  /** Null while the database cannot be asked. */
  migrations: "current" | "pending" | null;
  /** Null where none is configured. Without it this server does its work, and hears of what others commit a little later or not at all. */
  redis: "reachable" | "unreachable" | null;
  degraded: boolean;
  remedy: string | null;
}

type DatabaseReadiness = Omit<Readiness, "redis" | "degraded">;

/** Whoever asks wants to know now; the driver itself would go on trying for longer. */
const PATIENCE_MS = 3_000;

async function databaseReadiness(graph: Graph): Promise<DatabaseReadiness> {
  const late = new AbortController();
  try {
    const tooLate = setTimeout(PATIENCE_MS, null, { signal: late.signal }).then(() =>
      Promise.reject(new Error("too late")),
    );
    return await Promise.race([askDatabase(graph), tooLate]);
  } catch {
    const remedy =
      "The database does not answer: start it, or check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.";
    return { ready: false, database: "unreachable", migrations: null, remedy };
  } finally {
    late.abort();
  }
}

async function askDatabase(graph: Graph): Promise<DatabaseReadiness> {
  await graph.verifyConnectivity();
  const { current, problem } = await migrationStatus(graph);
  const remedy = current ? null : (problem ?? "Run `claimgraph migrate`.");
  return { ready: current, database: "reachable", migrations: current ? "current" : "pending", remedy };
}

async function readiness({ graph, peers }: Checked): Promise<Readiness> {
  const connected = peers.connected();
  const state = await databaseReadiness(graph);
  const redis = connected === null ? null : connected ? "reachable" : "unreachable";
  const remedy =
    state.remedy ?? (connected === false ? "Redis does not answer: start it, or check REDIS_URL." : null);
  return { ...state, redis, degraded: connected === false, remedy };
}

type Checked = Pick<ServerApp, "graph" | "peers">;

/**
 * /healthz: the process is alive. /readyz: it can work, its database is reachable and its migrations are current, and it is
 * not about to end.
 */
export function healthRoutes(app: Checked, ending: AbortSignal): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => void response.json({ alive: true }));
  router.get("/readyz", async (_request, response) => {
    const state = await readiness(app);
    const stopping = ending.aborted;
    const ready = state.ready && !stopping;
    response.status(ready ? 200 : 503).json({ ...state, ready, stopping });
  });
  return router;
}
