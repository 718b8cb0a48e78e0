import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import type { Claim } from "../domain/claim.js";
import type { Comparison } from "../domain/comparison.js";
import type { PagedList } from "../loaders/batching.js";
import { ClaimMatchConnection, ClaimMatchType, ClaimType, ComparisonType } from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import type { ClaimMatch, Services } from "../services/services.js";
import { badInput } from "./bad-input.js";
import { toConnection } from "./connection.js";
import { present } from "./present.js";
import type { RequestContext } from "./request-context.js";

/** A statement is a sentence or a short paragraph; matching longer texts says nothing. */
const LONGEST_STATEMENT = 2_000;

/** The service ranks no more than this many, so the list ends there. */
const MOST_MATCHES = 100;

@Resolver(() => ClaimMatchType)
export class StatementResolver {
  @Query(() => ClaimMatchConnection, {
    description:
      '"Has anyone said this?" The up to 100 claims that are nearest to a text, best first. A place is a rank: what comes in between two pages can move it.',
  })
  searchClaims(
    @Arg("text", () => String, { description: "A statement, up to 2,000 characters." }) text: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services }: RequestContext,
  ) {
    return toConnection(matchList(services, checkStatement(text, "text")), page, "matches");
  }

  @Query(() => ComparisonType, {
    description:
      "What the matcher makes of a statement against a claim, for anyone to try. Nothing is stored.",
  })
  compareStatements(
    @Arg("claim", () => String, { description: "The claim, up to 2,000 characters." }) claim: string,
    @Arg("statement", () => String, { description: "The statement that may support, deny or vary it." })
    statement: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Comparison> {
    return services.compareStatements(checkStatement(claim, "claim"), checkStatement(statement, "statement"));
  }

  @FieldResolver(() => ClaimType, { description: "A claim of the graph whose wording comes near the text." })
  claim(@Root() match: ClaimMatch, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return present(loaders.claimById.load(match.claimId), `claim ${match.claimId}`);
  }
}

function checkStatement(text: string, name: string): string {
  if (text.trim() === "" || text.length > LONGEST_STATEMENT)
    throw badInput(`\`${name}\` takes a statement of 1 to ${LONGEST_STATEMENT} characters.`);
  return text;
}

/** Best first is no order that a stored list has, so a place in it is the rank. */
function matchList(services: Services, text: string): PagedList<ClaimMatch> {
  const best = async (many: number) =>
    (await services.searchClaims(text, many)).map((match, rank) => ({
      ...{ key: rank, id: match.claimId, node: match },
    }));
  return {
    page: async ({ limit, from, backward }) => {
      const place = from === null ? null : Math.min(MOST_MATCHES, Math.max(0, Number(from.key) || 0));
      if (backward) {
        const before = await best(place ?? MOST_MATCHES);
        return { rows: before.slice(-limit), more: before.length > limit };
      }
      const start = place === null ? 0 : place + 1;
      const after = (await best(Math.min(MOST_MATCHES, start + limit + 1))).slice(start);
      return { rows: after.slice(0, limit), more: after.length > limit };
    },
    count: async () => (await services.searchClaims(text, MOST_MATCHES)).length,
  };
}
