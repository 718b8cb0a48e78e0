import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from "type-graphql";

import type { Analysis } from "../domain/analysis.js";
import type { Claim } from "../domain/claim.js";
import type { ClaimChange } from "../domain/claim-change.js";
import { localId } from "../domain/global-id.js";
import { AnalysisType } from "../schema/analysis.type.js";
import { ClaimChangeType } from "../schema/claim-change.type.js";
import { ClaimType } from "../schema/claim.type.js";
import { VerdictType } from "../schema/verdict.type.js";
import { badInput } from "./bad-input.js";
import { present } from "./present.js";
import type { RequestContext } from "./request-context.js";

interface Asked<Args> {
  args: Args;
  context: RequestContext;
}

@Resolver(() => ClaimChangeType)
export class SubscriptionResolver {
  @Subscription(() => ClaimChangeType, {
    description:
      "What happens to claims from now on, as this server commits it: a new mention, a verdict that moved, a merge or split, a removal.",
    subscribe: claimChanges,
  })
  claimChanged(
    @Root() change: ClaimChange,
    @Arg("claimId", () => ID, {
      nullable: true,
      description: "Only what happens to this claim, also after it has become part of another; else to any.",
    })
    _claimId: string | null | undefined,
  ): ClaimChange {
    return change;
  }

  @Subscription(() => AnalysisType, {
    description: "An analysis whenever it has come further, until it has ended.",
    subscribe: analysisSteps,
  })
  analysisProgress(
    @Root() analysisId: string,
    @Arg("id", () => ID, { description: "The analysis, as `analyzeArticle` answers it." }) _id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Analysis> {
    return present(loaders.analysisById.load(analysisId), `analysis ${analysisId}`);
  }

  @FieldResolver(() => ClaimType, {
    description: "The claim as it is now; of one that is gone no more than its id is left.",
  })
  async claim(@Root() change: ClaimChange, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return (await loaders.claimById.load(change.claimId)) ?? goneClaim(change);
  }

  @FieldResolver(() => VerdictType, {
    nullable: true,
    description: "Where its verdict changed, the former one; the present one is the claim's.",
  })
  previous(@Root() { previousVerdictId }: ClaimChange, @Ctx() { loaders }: RequestContext) {
    return previousVerdictId === null ? null : loaders.verdictById.load(previousVerdictId);
  }
}

async function claimChanges({ args, context }: Asked<{ claimId?: string | null }>) {
  if (args.claimId == null) return context.services.claimChanges(null);
  const asked = localId(args.claimId, "Claim");
  const claim = asked === null ? null : await context.loaders.claimById.load(asked);
  if (!claim) throw badInput("There is no such claim. Give the id of a claim as `claims` answers it.");
  return context.services.claimChanges(claim.id);
}

async function analysisSteps({ args, context }: Asked<{ id: string }>) {
  const id = localId(args.id, "Analysis");
  if (id === null || !(await context.loaders.analysisById.load(id)))
    throw badInput("There is no such analysis. Give the id of an analysis as `analyzeArticle` answers it.");
  return context.services.analysisProgress(id);
}

function goneClaim({ claimId, at }: ClaimChange): Claim {
  return { id: claimId, text: "Taken down with the last article that stated it.", createdAt: at };
}
