import type { Graph } from "../../src/graph/graph.js";
import { executeLocally } from "../../src/server/execute-locally.js";
import { createChanges } from "../../src/services/changes/create-changes.js";
import { followAnalysis } from "../../src/services/analysis-progress.js";
import { createAnalysisEvents } from "../../src/services/analysis-events.js";
import { createClaimEvents } from "../../src/services/claim-events.js";
import { createApiKeys } from "../../src/services/keys/api-keys.js";
import { createCompareStatements } from "../../src/services/compare-statements.js";
import { createSearchClaims } from "../../src/services/search-claims.js";
import { allWebhooks } from "../../src/graph/webhook.queries.js";
import { withoutSecret } from "../../src/services/webhooks/add-webhook.js";
import { createWhatIf } from "../../src/services/what-if.js";
import type { Services } from "../../src/services/services.js";

/** The services that read; a test of reading that analyses something has lost its way. */
const readingServices = (graph: Graph): Services => ({
  analyzeArticle: () => Promise.reject(new Error("This test only reads.")),
  cancelAnalysis: () => Promise.reject(new Error("This test only reads.")),
  retries: {
    retry: () => Promise.reject(new Error("This test only reads.")),
    failed: () => Promise.resolve([]),
  },
  searchClaims: createSearchClaims(graph, () => null),
  compareStatements: createCompareStatements(() => null),
  ...createWhatIf(graph, () => new Date()),
  articleImport: {
    read: () => Promise.reject(new Error("This test only reads.")),
    commit: () => Promise.reject(new Error("This test only reads.")),
  },
  importPlaces: {
    find: () => Promise.resolve(null),
    keep: () => Promise.reject(new Error("This test only reads.")),
    forget: () => Promise.reject(new Error("This test only reads.")),
  },
  importClaimReviews: () => Promise.reject(new Error("This test only reads.")),
  feeds: {
    add: () => Promise.reject(new Error("This test only reads.")),
    list: () => Promise.resolve([]),
    remove: () => Promise.reject(new Error("This test only reads.")),
    read: async function* () {},
  },
  apiKeys: createApiKeys({ graph, now: () => new Date() }),
  exports: {
    start: () => Promise.reject(new Error("This test only reads.")),
    check: () => Promise.reject(new Error("This test only reads.")),
    cancel: () => Promise.reject(new Error("This test only reads.")),
    remove: () => Promise.reject(new Error("This test only reads.")),
    resume: () => Promise.resolve(),
    sweep: () => Promise.resolve(),
    pathOf: () => "",
  },
  webhooks: {
    add: () => Promise.reject(new Error("This test only reads.")),
    list: async () => (await graph.read(allWebhooks, {})).map(withoutSecret),
    remove: () => Promise.reject(new Error("This test only reads.")),
    resume: () => Promise.reject(new Error("This test only reads.")),
    rotateSecret: () => Promise.reject(new Error("This test only reads.")),
    test: () => Promise.reject(new Error("This test only reads.")),
  },
  revisits: { countDue: () => Promise.resolve(0), visitDue: async function* () {} },
  reverifyEvidence: () => Promise.reject(new Error("This test only reads.")),
  queryGraph: () => Promise.reject(new Error("This test only reads.")),
  claimChanges: createClaimEvents().subscribe,
  analysisProgress: (analysisId) => followAnalysis(graph, createAnalysisEvents(), analysisId),
  ...createChanges({ graph, now: () => new Date() }),
});

/** Asks the API in process and gives the data; an error of the query is an error of the test. */
export async function read<Data>(
  graph: Graph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await executeLocally(
    { graph, services: readingServices(graph) },
    { query, variables },
  );
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join("\n"));
  // Plain objects compare equal; GraphQL's have no prototype.
  return JSON.parse(JSON.stringify(data)) as Data;
}
