import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { localId } from "../domain/global-id.js";
import { asDomain } from "../domain/source-identity.js";
import type { VerdictChange } from "../loaders/verdict-change.loaders.js";
import { PageArgs } from "../schema/connection.type.js";
import {
  VerdictChangeConnection,
  VerdictChangeFilterInput,
  VerdictChangeType,
} from "../schema/verdict-change.type.js";
import { DateTimeScalar } from "../schema/scalars.js";
import { badInput } from "./bad-input.js";
import { toConnection } from "./connection.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => VerdictChangeType)
export class VerdictChangeResolver {
  @Query(() => VerdictChangeConnection, {
    description:
      "Which claims' verdicts became others, latest first. A claim's first verdict is no change, nor is another number of origins behind the same verdict. As a feed: /feeds/verdicts.atom.",
  })
  async verdictChanges(
    @Arg("filter", () => VerdictChangeFilterInput, {
      nullable: true,
      description: "Which of them; all when left out.",
    })
    filter: VerdictChangeFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    const list = loaders.verdictChanges({
      claimId: filter?.claim == null ? null : await standingClaim(filter.claim, loaders),
      sources: filter?.source?.map(asDomain) ?? null,
      text: filter?.text ?? null,
      to: filter?.to ?? null,
    });
    return toConnection(list, page, "verdictChanges");
  }

  @FieldResolver(() => ID, {
    description: "Tells this change from all others, for ever; `node` does not take it.",
  })
  id(@Root() { to }: VerdictChange): string {
    return to.id;
  }

  @FieldResolver(() => DateTimeScalar, { description: "When the later of the two verdicts was decided." })
  at(@Root() { to }: VerdictChange) {
    return to.decidedAt;
  }
}

/** The id of a claim that became part of another leads to that one. */
async function standingClaim(id: string, loaders: RequestContext["loaders"]): Promise<string> {
  const claimId = localId(id, "Claim");
  if (claimId === null)
    throw badInput("`filter.claim` is not the id of a claim. Give one as `claims` answers it.");
  return (await loaders.claimById.load(claimId))?.id ?? claimId;
}
