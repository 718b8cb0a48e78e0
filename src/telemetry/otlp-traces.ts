import {
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

import type { Traces } from "./telemetry.js";

/** How long a batch of spans may take, and so how long the end of the program waits for what has yet to be sent. */
const LAST_SEND_MS = 3_000;

/**
 * Sends spans to an OpenTelemetry collector by OTLP over HTTP. Attributes hold names, hosts, ids and codes: no text of an article, no key,
 * no address of a page. The rest is configured by OpenTelemetry's own variables (OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER, OTEL_SERVICE_NAME, …).
 */
export function startOtlpTraces(endpoint: string): Traces {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, "")}/v1/traces`,
    // A collector that is away must not hold the end of the program.
    timeoutMillis: LAST_SEND_MS,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": "claimgraph" }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tracer = provider.getTracer("claimgraph");
  return {
    request: (headers) => {
      const from = propagation.extract(ROOT_CONTEXT, headers);
      const span = tracer.startSpan("request", { kind: SpanKind.SERVER }, from);
      return {
        run: (work) => context.with(trace.setSpan(from, span), work),
        end: (name, attributes) => {
          span.updateName(name).setAttributes(attributes).end();
        },
      };
    },
    within: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, async (span) => {
        try {
          return await work();
        } catch (error) {
          fail(span, error);
          throw error;
        } finally {
          span.end();
        }
      }),
    rename: (name, attributes) => void trace.getActiveSpan()?.updateName(name).setAttributes(attributes),
    done: (name, milliseconds, attributes) => {
      const startTime = Date.now() - milliseconds;
      tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime, attributes }).end();
    },
    close: async () => {
      await Promise.race([
        provider.shutdown(),
        new Promise((resolve) => setTimeout(resolve, LAST_SEND_MS).unref()),
      ]).catch(() => undefined);
      for (const api of [trace, context, propagation]) api.disable();
    },
  };
}

/** An error leaves its name, and no message, which may quote what was read. */
function fail(span: Span, error: unknown): void {
  const type = error instanceof Error ? error.name : "unknown";
  span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute("error.type", type);
}
