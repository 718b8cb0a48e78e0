import { type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";

import type { RequestContext } from "../resolvers/request-context.js";
import type { Metrics } from "../telemetry/metrics.js";

type Field = GraphQLField<unknown, RequestContext>;

/** Timing costs a little with every field, and the times of some operations tell as much as those of all. */
const ONE_IN = 10;

/** Gives each operation what its fields are timed by: of the first, and then of one in ten. */
export function createFieldTimer(metrics: Metrics): () => RequestContext["timeField"] {
  let seen = 0;
  const timeField = (field: string, milliseconds: number) =>
    metrics.observe("field", { field }, milliseconds);
  return () => (seen++ % ONE_IN === 0 ? timeField : null);
}

/** Lets every resolver that waits for something be timed by the operation's context. */
export function timeFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()) as Field[])
      timeOne(`${type.name}.${field.name}`, field);
  }
}

function timeOne(name: string, field: Field): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = (parent, args, context, info) => {
    const { timeField } = context;
    if (timeField === null) return resolve(parent, args, context, info);
    const started = performance.now();
    const value = resolve(parent, args, context, info);
    if (!(value instanceof Promise)) return value;
    const tell = () => timeField(name, performance.now() - started);
    value.then(tell, tell);
    return value;
  };
}
