import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { ReverifyEvidenceInput, ReverifyEvidencePayloadType } from "../schema/reverify-evidence.type.js";
import { answer, givenId } from "./answer.js";
import type { RequestContext } from "./request-context.js";

@Resolver()
export class ReverifyEvidenceResolver {
  @Mutation(() => ReverifyEvidencePayloadType, {
    description:
      "Looks again at the pages on which evidence for a claim was found: still there, changed or gone. What a page no longer " +
      "says counts no longer, and the claim is decided anew.",
  })
  reverifyEvidence(
    @Arg("input", () => ReverifyEvidenceInput, { description: "Which claim." })
    { clientMutationId, claimId }: ReverifyEvidenceInput,
    @Ctx() { loaders, services }: RequestContext,
  ) {
    return answer(clientMutationId, { claim: null, checked: 0, unreadable: 0 }, async () => {
      const id = givenId(claimId, "Claim", "claimId");
      const looked = await services.reverifyEvidence(id);
      return { claim: await loaders.claimById.load(id), ...looked };
    });
  }
}
