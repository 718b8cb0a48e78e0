import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

import { type LabelsOf, METRICS, type MetricEntry, type MetricName } from "./metric-table.js";

type OfKind<Kind> = {
  [Name in MetricName]: (typeof METRICS)[Name]["kind"] extends Kind ? Name : never;
}[MetricName];

/** Where this process counts what it does, and what a scrape is answered with. */
export interface Metrics {
  observe<Name extends OfKind<"histogram">>(name: Name, labels: LabelsOf<Name>, milliseconds: number): void;
  count<Name extends OfKind<"counter">>(name: Name, labels: LabelsOf<Name>): void;
  set<Name extends OfKind<"gauge">>(name: Name, labels: LabelsOf<Name>, value: number): void;
  /** From then on the process's own metrics are told too: memory, CPU, event loop, garbage collection. */
  watchProcess(): void;
  /** In Prometheus' text format. */
  text(): Promise<{ contentType: string; body: string }>;
}

/** From a statement that is in memory to an article that a model reads. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const made = new Map(Object.entries(METRICS).map(([name, entry]) => [name, make(entry, registry)]));
  let watched = false;
  return {
    observe: (name, labels, milliseconds) =>
      (made.get(name) as Histogram).observe(labels, Math.max(0, milliseconds) / 1000),
    count: (name, labels) => (made.get(name) as Counter).inc(labels),
    set: (name, labels, value) => (made.get(name) as Gauge).set(labels, value),
    watchProcess: () => {
      if (!watched) collectDefaultMetrics({ register: registry });
      watched = true;
    },
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}

function make({ kind, name, help, labels }: MetricEntry, registry: Registry) {
  const common = { name, help, labelNames: [...labels], registers: [registry] };
  if (kind === "histogram") return new Histogram({ ...common, buckets: BUCKETS });
  return kind === "counter" ? new Counter(common) : new Gauge(common);
}
