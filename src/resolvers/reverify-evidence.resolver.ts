import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { ReverifyEvidenceInput, ReverifyEvidencePayloadType } from "../schema/reverify-evidence.type.js";
import { answer, givenId } from "./answer.js";
import type { RequestContext } from "./request-context.js";

const NOTHING_LOOKED_AT = { claim: null, checked: 0, present: 0, changed: 0, gone: 0, unreadable: 0 };

@Resolver()
export class ReverifyEvidenceResolver {
  @Mutation(() => ReverifyEvidencePayloadType, {
    description:
      "Looks again at the pages on which evidence for a claim was found: still there, changed or gone. What a page no longer " +
      "says counts no longer, and the claim is decided anew.",
  })
  reverifyEvidence(
    @Arg("input", () => ReverifyEvidenceInput, {
      description: "The claim whose evidence is to be looked at again.",
    })
    { clientMutationId, claimId }: ReverifyEvidenceInput,
    @Ctx() { caller, loaders, services }: RequestContext,
  ) {
    return answer(clientMutationId, NOTHING_LOOKED_AT, async () => {
      const id = givenId(claimId, "Claim", "claimId");
      const looked = await services.reverifyEvidence({ claimId: id, by: caller.name });
      return { claim: await loaders.claimById.load(id), ...looked };
    });
  }
}
