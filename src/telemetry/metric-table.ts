/** A metric as Prometheus knows it. */
export interface MetricEntry {
  kind: "histogram" | "counter" | "gauge";
  name: string;
  help: string;
  labels: readonly string[];
}

/**
 * Every metric of our own, beside those of the process. The values of labels come from closed lists (routes, statements, codes,
 * names that ship), never from callers, so that nobody can make ever more series. docs/operation.md is held against this.
 */
export const METRICS = {
  request: {
    kind: "histogram",
    name: "claimgraph_http_request_duration_seconds",
    help: "HTTP requests, until the answer was sent or the caller had gone",
    labels: ["method", "route", "status"],
  },
  operation: {
    kind: "histogram",
    name: "claimgraph_graphql_operation_duration_seconds",
    help: "GraphQL queries and mutations; operations that do not ship with the program go by the name other",
    labels: ["operation", "type", "outcome"],
  },
  field: {
    kind: "histogram",
    name: "claimgraph_graphql_field_duration_seconds",
    help: "Fields whose resolvers wait for something, as Type.field; of one operation in ten",
    labels: ["field"],
  },
  answerCache: {
    kind: "counter",
    name: "claimgraph_graphql_answers_total",
    help: "Queries that were answered from the answer cache (KEPT) or were not there as of now (MADE); none where it is off",
    labels: ["outcome"],
  },
  subscriptions: {
    kind: "gauge",
    name: "claimgraph_graphql_subscriptions",
    help: "Subscriptions that are open",
    labels: [],
  },
  rateLimited: {
    kind: "counter",
    name: "claimgraph_rate_limited_total",
    help: "Calls that were refused because they cost more than was left (cost), or after too many wrong keys (keys)",
    labels: ["reason"],
  },
  statement: {
    kind: "histogram",
    name: "claimgraph_statement_duration_seconds",
    help: "Statements of the database, by name",
    labels: ["statement"],
  },
  analyses: {
    kind: "gauge",
    name: "claimgraph_analyses",
    help: "Analyses that wait (QUEUED) and that run (RUNNING), in the whole installation",
    labels: ["status"],
  },
  queueAge: {
    kind: "gauge",
    name: "claimgraph_analysis_queue_age_seconds",
    help: "How long the analysis has waited that waits longest; 0 where none does",
    labels: [],
  },
  analysisEnded: {
    kind: "counter",
    name: "claimgraph_analyses_ended_total",
    help: "Analyses that this process ended: COMPLETED, FAILED, CANCELLED, or UNCHANGED where they found nothing new",
    labels: ["status"],
  },
  provider: {
    kind: "histogram",
    name: "claimgraph_provider_duration_seconds",
    help: "Questions to providers of evidence with the pages read for them; OK, or why the provider could not be asked",
    labels: ["provider", "status"],
  },
  fetch: {
    kind: "histogram",
    name: "claimgraph_fetch_duration_seconds",
    help: "Requests to the web, until the head of the answer: the class of its status, or a code of docs/errors.md",
    labels: ["outcome"],
  },
  model: {
    kind: "histogram",
    name: "claimgraph_model_request_duration_seconds",
    help: "Requests to the language model: OK, or why there was no answer",
    labels: ["outcome"],
  },
  claimChange: {
    kind: "counter",
    name: "claimgraph_claim_changes_total",
    help: "What this process committed about claims, by the kinds of claimChanged",
    labels: ["kind"],
  },
  verdictChange: {
    kind: "counter",
    name: "claimgraph_verdict_changes_total",
    help: "Verdicts that changed, by the value that they have now",
    labels: ["value"],
  },
  webhookAttempt: {
    kind: "counter",
    name: "claimgraph_webhook_attempts_total",
    help: "Attempts of this process to tell webhooks of changed verdicts, by what came of them",
    labels: ["outcome"],
  },
  redis: {
    kind: "gauge",
    name: "claimgraph_redis_connected",
    help: "1 while this process hears the others through Redis, 0 while it does not; absent without REDIS_URL",
    labels: [],
  },
} as const satisfies Record<string, MetricEntry>;

export type MetricName = keyof typeof METRICS;

/** The labels that a metric takes. */
export type LabelsOf<Name extends MetricName> = Record<(typeof METRICS)[Name]["labels"][number], string>;
