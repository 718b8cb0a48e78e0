import "reflect-metadata";

import { type GraphQLSchema, isObjectType } from "graphql";
import { buildSchemaSync } from "type-graphql";

import { RESOLVERS } from "../resolvers/resolvers.js";
import { boundArguments } from "./bound-arguments.js";
import { guardFields } from "./field-scopes.js";
import { timeFields } from "./time-fields.js";

/** type-graphql asks for a bus of topics wherever there are subscriptions; ours say themselves what they listen to. */
const NO_TOPICS = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error("A subscription names a topic instead of what it listens to.");
  },
};

/** Builds the API's schema from its types and resolvers. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: [...RESOLVERS], validate: false, pubSub: NO_TOPICS });
  // type-graphql asks every value of a type with interfaces to be an instance of its class; ours are plain records, and
  // which type a node is of is told by the interface's own resolveType.
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) type.isTypeOf = undefined;
  describeRoots(schema);
  boundArguments(schema);
  guardFields(schema);
  timeFields(schema);
  return schema;
}

/** type-graphql has no place for what the roots themselves are. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation, subscription] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  if (query)
    query.description =
      "What can be asked. Every list is a Relay connection; docs/guide.md goes through four tasks.";
  if (mutation)
    mutation.description =
      "What can be done. What a caller must expect to be refused is in `userErrors` of the answer, with a code and the remedy.";
  if (subscription)
    subscription.description = "What one can be told of, over a websocket at the same address (graphql-ws).";
}

let built: GraphQLSchema | undefined;

/** The schema, built once in a process: it holds no state. */
export function apiSchema(): GraphQLSchema {
  built ??= buildApiSchema();
  return built;
}
