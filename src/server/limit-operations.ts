import type { ApolloServerPlugin } from "@apollo/server";

import type { RequestContext } from "../resolvers/request-context.js";
import { type CostLimit, mostAllowed, type RateLimit } from "./cost-limit.js";
import { limitOperation } from "./operation-limits.js";

/**
 * Refuses operations that are nested too deep, ask for too much at once or for more than their account covers, before anything
 * is read; every answer says what it cost and what is left.
 */
export const limitOperations = (costLimit: CostLimit): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: ({ contextValue: { account } }) => {
    const allowed = mostAllowed(costLimit, account);
    let asked: number | null = null;
    let rateLimit: RateLimit | null = null;
    return Promise.resolve({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const { variables = {}, operationName } = request;
        const measured = { schema, document, operation: operation ?? undefined, variables, operationName };
        asked = limitOperation(measured, allowed);
        if (account !== null) rateLimit = await costLimit.charge(account, asked);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== "single") return;
        rateLimit ??= account === null ? null : await costLimit.standing(account);
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          ...{ cost: { asked, allowed }, rateLimit },
        };
      },
    });
  },
});
