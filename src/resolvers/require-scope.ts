import { GraphQLError } from "graphql";

import type { Caller, Scope } from "../domain/access.js";

/** Refuses a caller without the scope, by the code FORBIDDEN. */
export function requireScope({ scopes }: Caller, scope: Scope): void {
  if (scopes.has(scope)) return;
  throw new GraphQLError(`This needs a key with the scope \`${scope}\`, and yours does not have it.`, {
    extensions: { code: "FORBIDDEN" },
  });
}
