import type { ApolloServerPlugin } from "@apollo/server";

import type { RequestContext } from "../resolvers/request-context.js";
import type { Telemetry } from "../telemetry/telemetry.js";
import { requestNotes } from "./request-id.js";

/**
 * Counts each operation by its name and outcome, and lets the trace and the log of its request name it. Of names only `known` ones
 * are counted apart: callers could make up ever more of them.
 */
export const observeOperations = (
  { metrics, traces }: Telemetry,
  known: ReadonlySet<string>,
): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () => {
    const started = performance.now();
    let [name, type]: [string | null, string] = [null, "none"];
    return Promise.resolve({
      didResolveOperation: ({ operation, operationName }) => {
        [name, type] = [operationName, operation?.operation ?? "none"];
        const notes = requestNotes();
        if (notes) notes.operation = name;
        traces.rename(`${type} ${name ?? "anonymous"}`, { "graphql.operation.type": type });
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        const code = body.kind === "single" ? body.singleResult.errors?.[0]?.extensions?.["code"] : undefined;
        const labels = {
          operation: name !== null && known.has(name) ? name : "other",
          type,
          outcome: typeof code === "string" ? code : "OK",
        };
        metrics.observe("operation", labels, performance.now() - started);
        return Promise.resolve();
      },
    });
  },
});
