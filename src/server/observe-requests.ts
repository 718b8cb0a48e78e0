import type { Request, RequestHandler, Response } from "express";

import type { ServerApp } from "./app-context.js";
import { callerOf } from "./allow-callers.js";
import { requestNotes } from "./request-id.js";

/** What asks again and again; its lines would hide the others. */
const OFTEN = new Set(["/healthz", "/readyz", "/metrics"]);

/** Counts, traces and logs each request when it has been answered, or when its caller has gone. */
export const observeRequests =
  ({ logger, telemetry: { metrics, traces } }: Pick<ServerApp, "logger" | "telemetry">): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    const notes = requestNotes();
    const trace = traces.request(request.headers);
    response.once("close", () => {
      const ms = performance.now() - started;
      const { method } = request;
      const [route, status] = [routeOf(request), statusOf(response)];
      metrics.observe("request", { method, route, status }, ms);
      const seen = {
        "http.request.method": method,
        "http.route": route,
        "http.response.status_code": status,
      };
      trace.end(`${method} ${route}`, { ...seen, "request.id": notes?.id ?? "" });
      const who = { caller: callerOf(response)?.name ?? null, operation: notes?.operation ?? null };
      const line = { requestId: notes?.id, method, route, status, ms: Math.round(ms), ...who };
      logger[OFTEN.has(route) ? "debug" : "info"](line, "a request was answered");
    });
    trace.run(next);
  };

/** The pattern that the address fits, never the address itself: it is the caller's, and there are ever more of them. */
function routeOf({ baseUrl, route }: Request): string {
  const path = (route as { path?: unknown } | undefined)?.path;
  return `${baseUrl}${typeof path === "string" ? path : ""}` || "other";
}

const statusOf = (response: Response): string =>
  response.writableFinished ? String(response.statusCode) : "gone";
