import { type ExecutionResult, graphql } from "graphql";

import { LOCAL_CALLER } from "../domain/access.js";
import { type ApiApp, createRequestContext } from "./app-context.js";
import { apiSchema } from "./build-schema.js";

export interface LocalOperation {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/**
 * Runs a GraphQL operation in this process, as the command line does: the same schema and resolvers as over HTTP, without
 * its limits. Errors come in the result, unmasked.
 */
export function executeLocally(app: ApiApp, operation: LocalOperation): Promise<ExecutionResult> {
  return graphql({
    schema: apiSchema(),
    source: operation.query,
    variableValues: operation.variables,
    operationName: operation.operationName,
    contextValue: createRequestContext(app, { caller: LOCAL_CALLER, account: null }),
  });
}
