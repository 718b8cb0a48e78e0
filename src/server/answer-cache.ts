import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { LRUCache } from "lru-cache";

import type { Graph } from "../graph/graph.js";
import { GraphError } from "../graph/graph-error.js";
import type { RequestContext } from "../resolvers/request-context.js";
import type { Metrics } from "../telemetry/metrics.js";
import { shareReads } from "./share-reads.js";

interface Answer {
  /** Where the graph stood before any of it was read. */
  bookmark: string;
  data: Record<string, unknown>;
  bytes: number;
}

/** As JSON; in memory it is a few times as much. */
const MOST_BYTES = 16 * 1024 * 1024;
const LARGEST_BYTES = 1024 * 1024;
/** What an answer says of the time that has passed, and by a model that was still being loaded, lags behind by this at most. */
const LONGEST_KEPT_MS = 15_000;

/**
 * Gives a query that was asked before its former answer, unless anything was committed since, by whichever process: that is asked
 * of the database each time, so no answer is ever older than the graph.
 */
export function answerCache(
  graph: Pick<Graph, "bookmark">,
  metrics: Metrics,
): ApolloServerPlugin<RequestContext> {
  const answers = new LRUCache<string, Answer>({
    maxSize: MOST_BYTES,
    maxEntrySize: LARGEST_BYTES,
    ttl: LONGEST_KEPT_MS,
    sizeCalculation: ({ bytes }) => bytes,
  });
  const bookmark = shareReads(() => graph.bookmark());
  return {
    requestDidStart: () => {
      let asked: { key: string; bookmark: string } | null = null;
      return Promise.resolve({
        responseForOperation: async (context) => {
          if (context.operation.operation !== "query") return null;
          // Without the database there is no answer either, and its failure is told by who needs it.
          const standing = await bookmark().catch(noneWithoutDatabase);
          if (standing === null) return null;
          asked = { key: keyOf(context), bookmark: standing };
          const known = answers.get(asked.key);
          const isKept = known?.bookmark === standing;
          metrics.count("answerCache", { outcome: isKept ? "KEPT" : "MADE" });
          if (!isKept) return null;
          asked = null;
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: "single", singleResult: { data: known.data } },
          };
        },
        willSendResponse: ({ response: { body } }) => {
          if (asked === null || body.kind !== "single") return Promise.resolve();
          const { data, errors } = body.singleResult;
          if (data && errors === undefined)
            answers.set(asked.key, { bookmark: asked.bookmark, data, bytes: JSON.stringify(data).length });
          return Promise.resolve();
        },
      });
    },
  };
}

/** Callers differ in what they may see, and some fields are about the caller. */
function keyOf({
  queryHash,
  request,
  contextValue: { caller },
}: GraphQLRequestContext<RequestContext>): string {
  const { operationName, variables } = request;
  return JSON.stringify([queryHash, operationName, variables, caller.name, [...caller.scopes].sort()]);
}

function noneWithoutDatabase(error: unknown): null {
  if (error instanceof GraphError) return null;
  throw error;
}
