import { GraphQLError } from "graphql";

/** An argument that no answer can be given for; says what to give instead. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
