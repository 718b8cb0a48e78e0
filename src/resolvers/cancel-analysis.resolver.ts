import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { CancelAnalysisInput, CancelAnalysisPayloadType } from "../schema/cancel-analysis.type.js";
import { answer, givenId } from "./answer.js";
import type { RequestContext } from "./request-context.js";

@Resolver()
export class CancelAnalysisResolver {
  @Mutation(() => CancelAnalysisPayloadType, {
    description:
      "Ends an analysis that waits or runs: nothing of it is put into the graph. One that has ended stays as it is.",
  })
  cancelAnalysis(
    @Arg("input", () => CancelAnalysisInput, {
      description: "The analysis that nobody waits for any longer.",
    })
    { clientMutationId, id }: CancelAnalysisInput,
    @Ctx() { caller, loaders, services }: RequestContext,
  ) {
    return answer(clientMutationId, { analysis: null }, async () => {
      const analysisId = givenId(id, "Analysis", "id");
      await services.cancelAnalysis({ analysisId, by: caller.name });
      return { analysis: await loaders.analysisById.load(analysisId) };
    });
  }
}
