import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { DISCLAIMER } from "../domain/analysis-coverage.js";
import type { Analysis, TechniqueDetection } from "../domain/analysis.js";
import type { Article } from "../domain/article.js";
import type { ClaimMention } from "../domain/claim.js";
import { localId, toGlobalId } from "../domain/global-id.js";
import type { Dated } from "../loaders/batching.js";
import { AnalysisType, FactCheckSummaryType } from "../schema/analysis.type.js";
import { ArticleType } from "../schema/article.type.js";
import { ClaimMentionType } from "../schema/claim.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { TechniqueDetectionType } from "../schema/technique.type.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => AnalysisType)
export class AnalysisResolver {
  @Query(() => AnalysisType, {
    nullable: true,
    description: "One analysis by its id; null where there is none such.",
  })
  analysis(
    @Arg("id", () => ID, { description: "The id, as `analyzeArticle` or `Article.analysis` gives it." })
    id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Analysis | null> | null {
    const analysisId = localId(id, "Analysis");
    return analysisId === null ? null : loaders.analysisById.load(analysisId);
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() analysis: Analysis & Dated): string {
    return toGlobalId("Analysis", analysis.id);
  }

  @FieldResolver(() => ArticleType, {
    nullable: true,
    description: "The article it is of; null until the page has been read.",
  })
  async article(
    @Root() analysis: Analysis & Dated,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article | null> {
    const snapshot = await loaders.at(analysis).analysisSnapshot.load(analysis.id);
    return snapshot && loaders.at(analysis).articleById.load(snapshot.articleId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The text that its spans point into; null until the page has been read.",
  })
  async text(@Root() analysis: Analysis & Dated, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return (await loaders.at(analysis).analysisSnapshot.load(analysis.id))?.text ?? null;
  }

  @FieldResolver(() => [TechniqueDetectionType], {
    description: "The persuasion techniques it found, surest first.",
  })
  techniques(
    @Root() analysis: Analysis & Dated,
    @Ctx() { loaders }: RequestContext,
  ): Promise<TechniqueDetection[]> {
    return loaders.at(analysis).analysisDetections.load(analysis.id);
  }

  @FieldResolver(() => [ClaimMentionType], {
    description:
      "The check-worthy claims it found, in the order of the text. What cannot be checked is counted, not listed.",
  })
  claims(@Root() analysis: Analysis & Dated, @Ctx() { loaders }: RequestContext): Promise<ClaimMention[]> {
    return loaders.at(analysis).analysisMentions.load(analysis.id);
  }

  @FieldResolver(() => FactCheckSummaryType, {
    nullable: true,
    description: "What became of the article's claims; null until complete.",
  })
  async factCheck(@Root() analysis: Analysis & Dated, @Ctx() { loaders }: RequestContext) {
    if (analysis.status !== "COMPLETED") return null;
    const tallies = await loaders.at(analysis).analysisTallies(analysis.id);
    const answered = analysis.coverage.filter(({ status }) => status === "OK" || status === "DEGRADED");
    return {
      claimCount: tallies.reduce((sum, { count }) => sum + count, 0),
      notCheckableCount: analysis.notCheckableCount ?? 0,
      sentenceCount: analysis.sentenceCount,
      tallies,
      methods: [...new Set(answered.map(({ kind }) => kind))],
    };
  }

  @FieldResolver(() => String, { description: "What every reader of an analysis should be told." })
  disclaimer(): string {
    return DISCLAIMER;
  }
}
