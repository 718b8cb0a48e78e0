import { type ExecutionArgs, getOperationAST, GraphQLError, parse, validate } from "graphql";
import type { SubscribePayload } from "graphql-ws";

import { apiSchema } from "./build-schema.js";
import { limitOperation, MOST_TOKENS } from "./operation-limits.js";

/** Reads and checks a subscription by the rules of any operation; gives what it is run by, or what is wrong with it. */
export function readSubscription({
  query,
  variables,
  operationName,
}: SubscribePayload): ExecutionArgs | readonly GraphQLError[] {
  const schema = apiSchema();
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const invalid = validate(schema, document);
    if (invalid.length > 0) return invalid.map((error) => coded(error.message, "GRAPHQL_VALIDATION_FAILED"));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== "subscription")
      return [
        coded(
          "Only subscriptions are answered over a websocket: send queries and mutations by POST to /graphql.",
          "BAD_REQUEST",
        ),
      ];
    limitOperation({ schema, document, operation, variables: variables ?? {}, operationName });
    return { schema, document, operationName, variableValues: variables };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [
      typeof error.extensions["code"] === "string" ? error : coded(error.message, "GRAPHQL_PARSE_FAILED"),
    ];
  }
}

const coded = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });
