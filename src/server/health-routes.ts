import { setTimeout } from "node:timers/promises";

import { Router } from "express";

import type { Graph } from "../graph/graph.js";
import { migrationStatus } from "../graph/migrations.js";

interface Readiness {
  ready: boolean;
  database: "reachable" | "unreachable";
  /** Null while the database cannot be asked. */
  migrations: "current" | "pending" | null;
  remedy: string | null;
}

/** Whoever asks wants to know now; the driver itself would go on trying for longer. */
const PATIENCE_MS = 3_000;

async function readiness(graph: Graph): Promise<Readiness> {
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

async function askDatabase(graph: Graph): Promise<Readiness> {
  await graph.verifyConnectivity();
  const { current, problem } = await migrationStatus(graph);
  const remedy = current ? null : (problem ?? "Run `claimgraph migrate`.");
  return { ready: current, database: "reachable", migrations: current ? "current" : "pending", remedy };
}

/** /healthz: the process is alive. /readyz: it can work, its database is reachable and its migrations are current. */
export function healthRoutes(graph: Graph): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => void response.json({ alive: true }));
  router.get("/readyz", async (_request, response) => {
    const state = await readiness(graph);
    response.status(state.ready ? 200 : 503).json(state);
  });
  return router;
}
