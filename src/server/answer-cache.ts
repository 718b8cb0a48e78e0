import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";

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
/** What an entry takes beside its answer, so that many small ones are bounded too. */
const ENTRY_BYTES = 1_024;
/** What an answer says of the time that has passed, and by a model that was still being loaded, lags behind by this at most. */
const LONGEST_KEPT_MS = 15_000;
const PATIENCE_MS = 1_000;

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
  // Where the database does not say it soon, the query finds out by itself what there is to be had.
  const standingSoon = () =>
    Promise.race([bookmark().catch(noneWithoutDatabase), setTimeout(PATIENCE_MS, null, { ref: false })]);
  return {
    requestDidStart: () => {
      let asked: { key: string; bookmark: string } | null = null;
      return Promise.resolve({
        responseForOperation: async (context) => {
          if (context.operation.operation !== "query") return null;
          const standing = await standingSoon();
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
            answers.set(asked.key, { bookmark: asked.bookmark, data, bytes: ENTRY_BYTES + bytesOf(data) });
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
  const asked = [queryHash, operationName, variables, caller.name, [...caller.scopes].sort()];
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64");
}

const bytesOf = (data: object): number => Buffer.byteLength(JSON.stringify(data));

function noneWithoutDatabase(error: unknown): null {
  if (error instanceof GraphError) return null;
  throw error;
}
