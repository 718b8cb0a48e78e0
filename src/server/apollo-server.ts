import type { Server } from "node:http";

import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";

import type { RequestContext } from "../resolvers/request-context.js";
import { answerCache } from "./answer-cache.js";
import type { ServerApp } from "./app-context.js";
import { apiSchema } from "./build-schema.js";
import { cacheHints } from "./cache-hints.js";
import type { CostLimit } from "./cost-limit.js";
import type { Documents } from "./documents.js";
import { isUnexpected, maskError } from "./mask-errors.js";
import { limitOperations } from "./limit-operations.js";
import { MOST_TOKENS } from "./operation-limits.js";
import { observeOperations } from "./observe-operations.js";

const GRACE_MS = 10_000;

/** Builds the GraphQL server with its limits; errors leave it masked and are logged in full. */
export function createApolloServer(
  httpServer: Server,
  { config, graph, logger, telemetry }: Pick<ServerApp, "config" | "graph" | "logger" | "telemetry">,
  { costLimit, documents }: { costLimit: CostLimit; documents: Documents },
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: apiSchema(),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: { cache: documents.cache },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: maskError,
    logger,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: GRACE_MS }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      limitOperations(costLimit),
      observeOperations(telemetry, documents.names),
      ...(config.answerCache ? [answerCache(graph, telemetry.metrics)] : []),
      // After what is said of limits has been said.
      cacheHints,
      {
        requestDidStart: () =>
          Promise.resolve({
            didEncounterErrors: ({ errors, operationName }) => {
              for (const error of errors.filter(isUnexpected))
                logger.error({ err: error.originalError ?? error, operationName }, "an operation failed");
              return Promise.resolve();
            },
          }),
      },
    ],
  });
}
