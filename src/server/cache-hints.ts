import type { ApolloServerPlugin } from "@apollo/server";
import type { OperationDefinitionNode } from "graphql";

import { ANONYMOUS } from "../domain/access.js";
import type { RequestContext } from "../resolvers/request-context.js";

/** The graph changes with every commit: a shared cache may lag behind it by as much as a reader would not notice. */
const MAX_AGE_SECONDS = 15;
/** The list of techniques changes with the program alone. */
const LASTING_MAX_AGE_SECONDS = 3_600;
const LASTING = new Set(["techniques", "technique", "__typename"]);

/**
 * Says who may keep an answer: shared caches those of queries that anybody may ask by GET, for a little while; nobody any other,
 * since keys differ in what they may see. What the answer says of the caller's own limits is left out of what is shared.
 */
export const cacheHints: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, request, operation, response: { body, http } }) => {
        const shared =
          contextValue.caller.name === ANONYMOUS &&
          request.http?.method === "GET" &&
          operation?.operation === "query" &&
          body.kind === "single" &&
          body.singleResult.errors === undefined;
        http.headers.set("vary", "Authorization");
        http.headers.set("cache-control", shared ? `public, max-age=${maxAge(operation)}` : "no-store");
        if (shared) delete body.singleResult.extensions?.["rateLimit"];
        return Promise.resolve();
      },
    }),
};

function maxAge({ selectionSet }: OperationDefinitionNode): number {
  const lasting = selectionSet.selections.every(
    (selection) => selection.kind === "Field" && LASTING.has(selection.name.value),
  );
  return lasting ? LASTING_MAX_AGE_SECONDS : MAX_AGE_SECONDS;
}
