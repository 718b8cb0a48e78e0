import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  getNullableType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isObjectType,
} from "graphql";

import { oversizedPart } from "../resolvers/argument-bounds.js";
import { badInput } from "../resolvers/bad-input.js";
import type { RequestContext } from "../resolvers/request-context.js";

type Field = GraphQLField<unknown, RequestContext>;

/** Lets no question have a longer list or a longer text in a filter than it needs. What a mutation refuses it says in `userErrors`, itself. */
export function boundArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__") || type.name === "Mutation") continue;
    for (const field of Object.values(type.getFields()) as Field[]) boundField(field);
  }
}

/** Lists and filters; a text that is an argument of its own has the bound that its resolver gives it. */
const mayBeLarge = ({ type }: GraphQLArgument): boolean => {
  const given = getNullableType(type);
  return isListType(given) || isInputObjectType(given);
};

function boundField(field: Field): void {
  const names = field.args.filter(mayBeLarge).map(({ name }) => name);
  if (names.length === 0) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (parent, args: Record<string, unknown>, context, info) => {
    for (const name of names) {
      const found = oversizedPart(args[name], [name]);
      if (found) throw badInput(found.message);
    }
    return resolve(parent, args, context, info);
  };
}
