import { Router } from "express";

import { unfinishedAnalyses } from "../graph/analysis.queries.js";
import { GraphError } from "../graph/graph-error.js";
import { admitCallers, requireKeyWith } from "./allow-callers.js";
import type { ServerApp } from "./app-context.js";
import type { Door } from "./door.js";

/** /metrics, for Prometheus: once there are keys, for one with the scope `read`. */
export function metricsRoute(app: ServerApp, door: Door): Router {
  const router = Router();
  router.get("/metrics", admitCallers(door), requireKeyWith("read"), async (_request, response) => {
    await tallyAnalyses(app);
    const { contentType, body } = await app.telemetry.metrics.text();
    response.setHeader("content-type", contentType);
    response.send(body);
  });
  return router;
}

/** What is in line is asked of the graph, since it is the whole installation's; unknown while the database is away. */
async function tallyAnalyses({ graph, telemetry: { metrics } }: ServerApp): Promise<void> {
  const rows = await graph.read(unfinishedAnalyses, {}).catch((error: unknown) => {
    if (error instanceof GraphError) return null;
    throw error;
  });
  for (const status of ["QUEUED", "RUNNING"])
    metrics.set("analyses", { status }, countOf(rows, status) ?? Number.NaN);
  const waiting = rows?.find(({ status }) => status === "QUEUED")?.oldest;
  const age = waiting === undefined ? 0 : (Date.now() - Date.parse(waiting)) / 1000;
  metrics.set("queueAge", {}, rows === null ? Number.NaN : age);
}

const countOf = (rows: { status: string; count: number }[] | null, status: string) =>
  rows?.map((row) => (row.status === status ? row.count : 0)).reduce((sum, count) => sum + count, 0);
