import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { toGlobalId } from "../domain/global-id.js";
import {
  MergeClaimsInput,
  MergeClaimsPayloadType,
  ReviewVerdictInput,
  ReviewVerdictPayloadType,
  SplitMentionInput,
  SplitMentionPayloadType,
  UndoChangeInput,
  UndoChangePayloadType,
} from "../schema/change-claims.type.js";
import { answer, givenId } from "./answer.js";
import type { RequestContext } from "./request-context.js";

const NOTHING = { claim: null, changeId: null };

/** What people change about claims by hand. */
@Resolver()
export class ChangeClaimsResolver {
  @Mutation(() => ReviewVerdictPayloadType, {
    description:
      "Sets a claim's verdict by a person's word. The rule goes on deciding beside it, see `Verdict.rule`. Of several reviews the latest holds.",
  })
  reviewVerdict(
    @Arg("input", () => ReviewVerdictInput, { description: "The claim, the verdict and why." })
    { clientMutationId, claimId, value, reason }: ReviewVerdictInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(clientMutationId, NOTHING, async () => {
      const id = givenId(claimId, "Claim", "claimId");
      const request = { claimId: id, value, reason, by: context.caller.name };
      const { changeId } = await context.services.reviewVerdict(request);
      return changed(id, changeId, context);
    });
  }

  @Mutation(() => MergeClaimsPayloadType, {
    description:
      "Makes one claim of several that say the same, although the matcher did not see it. What is worded so later joins it too.",
  })
  mergeClaims(
    @Arg("input", () => MergeClaimsInput, { description: "Which claims, into which one, and why." })
    { clientMutationId, intoId, claimIds, reason, despiteContradiction }: MergeClaimsInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(clientMutationId, NOTHING, async () => {
      const ids = {
        intoId: givenId(intoId, "Claim", "intoId"),
        claimIds: claimIds.map((id) => givenId(id, "Claim", "claimIds")),
      };
      const request = {
        reason,
        by: context.caller.name,
        despiteContradiction: despiteContradiction ?? false,
      };
      const { claimId, changeId } = await context.services.mergeClaims({ ...ids, ...request });
      return changed(claimId, changeId, context);
    });
  }

  @Mutation(() => SplitMentionPayloadType, {
    description: "Moves one mention to a claim of its own, which stays its own whatever else is said alike.",
  })
  splitMention(
    @Arg("input", () => SplitMentionInput, { description: "Which mention, and why." })
    { clientMutationId, mentionId, reason }: SplitMentionInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(clientMutationId, NOTHING, async () => {
      const id = givenId(mentionId, "ClaimMention", "mentionId");
      const request = { mentionId: id, reason, by: context.caller.name };
      const { claimId, changeId } = await context.services.splitMention(request);
      return changed(claimId, changeId, context);
    });
  }

  @Mutation(() => UndoChangePayloadType, {
    description:
      "Takes a review, merge or split back: claims, counts and verdicts are as if it had not been. A removal cannot be undone, only lifted.",
  })
  undoChange(
    @Arg("input", () => UndoChangeInput, { description: "Which change, and why." })
    { clientMutationId, changeId, reason }: UndoChangeInput,
    @Ctx() { caller, loaders, services }: RequestContext,
  ) {
    return answer(clientMutationId, { claims: [] }, async () => {
      const id = givenId(changeId, "Change", "changeId");
      const { claimIds } = await services.undoChange({ changeId: id, reason, by: caller.name });
      const claims = await Promise.all(claimIds.map((claimId) => loaders.claimById.load(claimId)));
      return { claims: claims.flatMap((claim) => claim ?? []) };
    });
  }
}

async function changed(claimId: string, changeId: string, { loaders }: RequestContext) {
  return { claim: await loaders.claimById.load(claimId), changeId: toGlobalId("Change", changeId) };
}
