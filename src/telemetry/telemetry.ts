import type { IncomingHttpHeaders } from "node:http";

import type { Measured, Trace } from "../services/doors.js";
import { createMetrics, type Metrics } from "./metrics.js";

export type Attributes = Record<string, string | number>;

/** A request whose answer is under way: what is done within `run` is part of its trace. */
export interface RequestTrace {
  run(work: () => void): void;
  end(name: string, attributes: Attributes): void;
}

/** Where spans go; nowhere unless an endpoint is configured. */
export interface Traces {
  /** Begins a request, as a part of the caller's own trace where its headers name one. */
  request(headers: IncomingHttpHeaders): RequestTrace;
  within: Trace;
  /** Says what the work is that is under way, once that is known. */
  rename(name: string, attributes: Attributes): void;
  /** Work that has just been done. */
  done(name: string, milliseconds: number, attributes: Attributes): void;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

/** How the program is watched while it works: numbers that are asked for, and traces that are sent. */
export interface Telemetry {
  metrics: Metrics;
  traces: Traces;
  /** Takes in what was done just now. */
  measure(measured: Measured): void;
}

const NO_TRACES: Traces = {
  request: () => ({ run: (work) => work(), end: () => undefined }),
  within: (_name, _attributes, work) => work(),
  rename: () => undefined,
  done: () => undefined,
  close: () => Promise.resolve(),
};

/** OpenTelemetry's packages are loaded only where traces are sent. */
export async function startTelemetry({
  traceEndpoint,
}: {
  traceEndpoint: string | null;
}): Promise<Telemetry> {
  const metrics = createMetrics();
  const traces =
    traceEndpoint === null ? NO_TRACES : (await import("./otlp-traces.js")).startOtlpTraces(traceEndpoint);
  return { metrics, traces, measure: (measured) => take(metrics, traces, measured) };
}

function take(metrics: Metrics, traces: Traces, measured: Measured): void {
  const { milliseconds } = measured;
  if (measured.kind === "STATEMENT") {
    const { statement } = measured;
    metrics.observe("statement", { statement }, milliseconds);
    return traces.done(statement, milliseconds, {
      "db.system.name": "neo4j",
      "db.operation.name": statement,
    });
  }
  const { outcome } = measured;
  if (measured.kind === "FETCH") {
    metrics.observe("fetch", { outcome }, milliseconds);
    return traces.done("fetch", milliseconds, { "server.address": measured.host, outcome });
  }
  if (measured.kind === "MODEL") {
    metrics.observe("model", { outcome }, milliseconds);
    return traces.done("model request", milliseconds, { outcome });
  }
  metrics.observe("provider", { provider: measured.provider, status: outcome }, milliseconds);
}
