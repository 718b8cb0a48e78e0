import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { ExpectedFailure } from "../domain/expected-failure.js";
import {
  AnalyzeArticleInput,
  type AnalyzeArticlePayload,
  AnalyzeArticlePayloadType,
} from "../schema/analyze-article.type.js";
import type { RequestContext } from "./request-context.js";

@Resolver()
export class AnalyzeArticleResolver {
  @Mutation(() => AnalyzeArticlePayloadType, {
    description:
      "Analyses an article and puts it into the graph. The same article twice changes nothing: you get the analysis that there is.",
  })
  async analyzeArticle(
    @Arg("input", () => AnalyzeArticleInput, { description: "The article, by address, as HTML or as text." })
    input: AnalyzeArticleInput,
    @Ctx() { caller, loaders, services }: RequestContext,
  ): Promise<AnalyzeArticlePayload> {
    const { clientMutationId = null, force, wait, ...article } = input;
    try {
      const request = { ...article, force: force ?? false, wait: wait ?? false, by: caller.name };
      const { analysisId } = await services.analyzeArticle(request);
      return { analysis: await loaders.analysisById.load(analysisId), userErrors: [], clientMutationId };
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
      return { analysis: null, userErrors: [{ ...error.toFailure(), field: error.field }], clientMutationId };
    }
  }
}
