import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { RetryAnalysisInput, RetryAnalysisPayloadType } from "../schema/retry-analysis.type.js";
import { answer, givenId } from "./answer.js";
import type { RequestContext } from "./request-context.js";

@Resolver()
export class RetryAnalysisResolver {
  @Mutation(() => RetryAnalysisPayloadType, {
    description:
      "Has an analysis run again that failed or was cancelled, under the same id: what was given as html or text is kept for 7 days, a bare url is fetched again. Answers at once; follow `progress`.",
  })
  retryAnalysis(
    @Arg("input", () => RetryAnalysisInput, { description: "Which analysis is to run once more." })
    { clientMutationId, id }: RetryAnalysisInput,
    @Ctx() { caller, loaders, services }: RequestContext,
  ) {
    return answer(clientMutationId, { analysis: null }, async () => {
      const analysisId = givenId(id, "Analysis", "id");
      await services.retries.retry({ analysisId, by: caller.name });
      return { analysis: await loaders.analysisById.load(analysisId) };
    });
  }
}
