import { Arg, Ctx, Query, Resolver } from "type-graphql";

import { ExpectedFailure } from "../domain/expected-failure.js";
import { GraphTableType } from "../schema/graph-table.type.js";
import { JsonScalar } from "../schema/scalars.js";
import { badInput } from "./bad-input.js";
import type { RequestContext } from "./request-context.js";

@Resolver()
export class GraphQueryResolver {
  @Query(() => GraphTableType, {
    nullable: true,
    description:
      "For researchers: asks the graph in a part of Cypher that only reads. Needs the scope `cypher`; 5 seconds, 1,000 rows and 2 MB at most. What may be written, with examples: docs/graph-queries.md.",
  })
  async graphQuery(
    @Arg("cypher", () => String, {
      description:
        "One query of MATCH, OPTIONAL MATCH, WHERE, UNWIND, WITH and RETURN, up to 4,000 characters. Its columns are values, as `claim.text`, and not whole nodes.",
    })
    cypher: string,
    @Arg("parameters", () => JsonScalar, {
      nullable: true,
      description: 'Values for its `$names`: an object, as {"domain": "example.org"}.',
    })
    parameters: unknown,
    @Ctx() { services, caller }: RequestContext,
  ): Promise<GraphTableType> {
    try {
      const { milliseconds, ...table } = await services.queryGraph({
        ...{ cypher, parameters },
        withText: caller.scopes.has("text"),
      });
      return { ...table, rowCount: table.rows.length, databaseMilliseconds: milliseconds };
    } catch (error) {
      throw error instanceof ExpectedFailure ? badInput(error.message) : error;
    }
  }
}
