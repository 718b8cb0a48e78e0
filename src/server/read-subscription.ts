import { type ExecutionArgs, getOperationAST, GraphQLError, parse, validate } from "graphql";
import type { SubscribePayload } from "graphql-ws";

import { apiSchema } from "./build-schema.js";
import { limitOperation, MOST_TOKENS } from "./operation-limits.js";

/** A subscription that may be run. */
interface ReadSubscription {
  args: ExecutionArgs;
  /** As the document has it. */
  name: string | null;
  cost: number;
}

/** Reads and checks a subscription by the rules of any operation; gives what it is run by and what it costs, or what is wrong with it. */
export function readSubscription({
  query,
  variables,
  operationName,
}: SubscribePayload): ReadSubscription | { errors: readonly GraphQLError[] } {
  const schema = apiSchema();
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const invalid = validate(schema, document);
    if (invalid.length > 0)
      return { errors: invalid.map((error) => coded(error.message, "GRAPHQL_VALIDATION_FAILED")) };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== "subscription")
      return {
        errors: [
          coded(
            "Only subscriptions are answered over a websocket: send queries and mutations by POST to /graphql.",
            "BAD_REQUEST",
          ),
        ],
      };
    const cost = limitOperation({ schema, document, operation, variables: variables ?? {}, operationName });
    const args = { schema, document, operationName, variableValues: variables };
    return { args, name: operation.name?.value ?? null, cost };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const known = typeof error.extensions["code"] === "string";
    return { errors: [known ? error : coded(error.message, "GRAPHQL_PARSE_FAILED")] };
  }
}

const coded = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });
