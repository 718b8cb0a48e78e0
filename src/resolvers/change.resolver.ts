import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Analysis } from "../domain/analysis.js";
import type { Change, ChangeKind } from "../domain/change.js";
import type { Claim } from "../domain/claim.js";
import { localId, toGlobalId } from "../domain/global-id.js";
import { AnalysisType } from "../schema/analysis.type.js";
import { ChangeConnection, ChangeKindEnum, ChangeType } from "../schema/change.type.js";
import { ClaimType } from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { badInput } from "./bad-input.js";
import { toConnection } from "./connection.js";
import type { RequestContext } from "./request-context.js";

const KINDS = { nullable: true, description: "Only changes of one of these kinds, as [REVIEW, MERGE]." };

@Resolver(() => ChangeType)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      "The audit trail: what callers changed, latest first, also what was undone since. What feeds and second looks bring is nobody's change.",
  })
  async changes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("claim", () => ID, {
      nullable: true,
      description: "Only what concerned this claim or one that became part of it.",
    })
    claim: string | null | undefined,
    @Arg("kind", () => [ChangeKindEnum], KINDS) kinds: ChangeKind[] | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    if (claim == null) return toConnection(loaders.changes(kinds ?? null), page, "changes");
    const claimId = localId(claim, "Claim");
    if (claimId === null)
      throw badInput("`claim` is not the id of a claim. Give one as `claims` answers it.");
    const known = await loaders.claimById.load(claimId);
    const list = loaders.claimChanges(known?.id ?? claimId, { kinds: kinds ?? null });
    return toConnection(list, page, "claim.changes");
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() change: Change): string {
    return toGlobalId("Change", change.id);
  }

  @FieldResolver(() => [ClaimType], {
    description: "The claims that it was about, as far as they still stand, as what they are part of now.",
  })
  claims(@Root() change: Change, @Ctx() { loaders }: RequestContext): Promise<Claim[]> {
    return loaders.changeClaims.load(change.id);
  }

  @FieldResolver(() => AnalysisType, {
    nullable: true,
    description:
      "Of what was done to an analysis: that one; null if it is gone, as one that found nothing new and one of an article that was taken down.",
  })
  analysis(
    @Root() { analysisId }: Change,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Analysis | null> | null {
    return analysisId === null ? null : loaders.analysisById.load(analysisId);
  }
}

@Resolver(() => ClaimType)
export class ClaimChangesResolver {
  @FieldResolver(() => ChangeConnection, {
    nullable: true,
    description: "What callers changed about it, also about claims that became part of it; latest first.",
  })
  changes(
    @Root() claim: Claim,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("kind", () => [ChangeKindEnum], KINDS) kinds: ChangeKind[] | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.claimChanges(claim.id, { kinds: kinds ?? null }), page, "claim.changes");
  }
}
