import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Analysis } from "../domain/analysis.js";
import type { Article, Correction, Revision } from "../domain/article.js";
import { canonicaliseUrl } from "../domain/canonical-url.js";
import { localId, toGlobalId } from "../domain/global-id.js";
import type { Instant } from "../domain/instant.js";
import { asDomain } from "../domain/source-identity.js";
import type { Dated } from "../loaders/batching.js";
import { AnalysisConnection, AnalysisType } from "../schema/analysis.type.js";
import { ArticleFilterInput, type ArticleOrder, ArticleOrderEnum } from "../schema/article.input.js";
import {
  ArticleConnection,
  ArticleType,
  CorrectionType,
  DerivationType,
  RevisionType,
} from "../schema/article.type.js";
import { ClaimMentionConnection } from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { DateTimeScalar } from "../schema/scalars.js";
import { SourceType } from "../schema/source.type.js";
import { ArticleTieConnection } from "../schema/tie.type.js";
import { AS_OF, asked } from "./as-of.js";
import { badInput } from "./bad-input.js";
import { toConnection } from "./connection.js";
import { localIds } from "./global-ids.js";
import { present } from "./present.js";
import type { RequestContext } from "./request-context.js";

const TIED =
  "Near claims alone tie only where they are many or very near, and no articles that were published more than a week apart.";

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, {
    nullable: true,
    description: "One article, by its id or by its address; null where the graph has none such.",
  })
  async article(
    @Arg("id", () => ID, {
      nullable: true,
      description: "The id of the article, as any `id` field gives it.",
    })
    id: string | null | undefined,
    @Arg("url", () => String, {
      nullable: true,
      description: "Its address, in any spelling that canonicalises to the stored one.",
    })
    url: string | null | undefined,
    @Arg("asOf", () => DateTimeScalar, AS_OF) asOf: Instant | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article | null> {
    const { articleById, articleByUrl } = loaders.at(asked(asOf));
    if ((id == null) === (url == null)) throw badInput("Give `id` or `url`, one of the two.");
    const articleId = id == null ? null : localId(id, "Article");
    if (articleId !== null) return articleById.load(articleId);
    const canonical = url == null ? null : canonicaliseUrl(url);
    return canonical === null ? null : articleByUrl.load(canonical);
  }

  @Query(() => ArticleConnection, {
    description: "All articles that were taken in, newest first unless `orderBy` says otherwise.",
  })
  articles(
    @Arg("filter", () => ArticleFilterInput, {
      nullable: true,
      description: "Which of them; all when left out.",
    })
    filter: ArticleFilterInput | null | undefined,
    @Arg("orderBy", () => ArticleOrderEnum, { nullable: true, description: "NEWEST when left out." })
    orderBy: ArticleOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("asOf", () => DateTimeScalar, AS_OF) asOf: Instant | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    const order = orderBy ?? "NEWEST";
    const list = loaders.at(asked(asOf)).articles(order, filter?.text ?? null, {
      sources: filter?.source?.map(asDomain) ?? null,
      entities: localIds(filter?.entity, "Entity"),
      techniques: filter?.technique ?? null,
      languages: filter?.language ?? null,
      since: filter?.since ?? null,
      until: filter?.until ?? null,
    });
    return toConnection(list, page, `articles.${order}`);
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() article: Article & Dated): string {
    return toGlobalId("Article", article.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Its latest stored text; one that a caller gave is stored as given.",
  })
  text(@Root() article: Article & Dated, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return loaders.at(article).articleText.load(article.id);
  }

  @FieldResolver(() => RevisionType, {
    nullable: true,
    description:
      "What became of its text since it was first read, the last time that it changed; null while it has not. Its former texts are kept with their analyses.",
  })
  revision(@Root() { revision, asOf }: Article & Dated): Revision | null {
    return revision === null || (asOf !== undefined && revision.at > asOf) ? null : revision;
  }

  @FieldResolver(() => SourceType, { description: "The outlet that published it, known by its domain." })
  source(@Root() article: Article & Dated, @Ctx() { loaders }: RequestContext) {
    return present(loaders.at(article).articleSource.load(article.id), `source of article ${article.id}`);
  }

  @FieldResolver(() => AnalysisType, { nullable: true, description: "Its latest complete analysis." })
  analysis(@Root() article: Article & Dated, @Ctx() { loaders }: RequestContext): Promise<Analysis | null> {
    return loaders.at(article).articleCurrentAnalysis.load(article.id);
  }

  @FieldResolver(() => AnalysisConnection, { description: "All its complete analyses, last first." })
  analyses(
    @Root() article: Article & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(article).articleAnalyses(article.id, {}), page, "article.analyses");
  }

  @FieldResolver(() => ClaimMentionConnection, {
    description: "The check-worthy claims it makes, in the order of its text.",
  })
  mentions(
    @Root() article: Article & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(article).articleMentions(article.id, {}), page, "article.mentions");
  }

  @FieldResolver(() => [DerivationType], {
    description:
      "Why it is not an independent origin of what it says; empty where it is. Kept current as articles arrive.",
  })
  derivedFrom(@Root() article: Article & Dated, @Ctx() { loaders }: RequestContext) {
    return loaders.at(article).articleDerivations.load(article.id);
  }

  @FieldResolver(() => ArticleConnection, {
    description: "The articles that are copies of it, first published first.",
  })
  derivatives(
    @Root() article: Article & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(article).articleDerivatives(article.id, {}), page, "article.derivatives");
  }

  @FieldResolver(() => ArticleConnection, {
    description: `The articles that are tied to it: those that share claims with it, most shared first; then those that report the same event by claims that are near, strongest first. ${TIED}`,
  })
  relatedArticles(
    @Root() article: Article & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(article).relatedArticles(article.id), page, "article.related");
  }

  @FieldResolver(() => ArticleTieConnection, {
    nullable: true,
    description: "What ties it to each of `relatedArticles`, in the same order.",
  })
  ties(
    @Root() article: Article & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(article).articleTies(article.id), page, "article.ties");
  }
}

@Resolver(() => CorrectionType)
export class CorrectionResolver {
  @FieldResolver(() => ArticleType, { description: "The article whose text changed, in its present state." })
  article(@Root() { articleId, ...correction }: Correction & Dated, @Ctx() { loaders }: RequestContext) {
    return present(
      loaders.at(correction).articleById.load(articleId),
      `article of a correction ${articleId}`,
    );
  }
}

@Resolver(() => DerivationType)
export class DerivationResolver {
  @FieldResolver(() => ArticleType, {
    nullable: true,
    description:
      "The article it was taken from: the root of its family of copies; null where the graph has none, as for an agency's story.",
  })
  article(
    @Root() derivation: { articleId: string | null } & Dated,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Article | null> | null {
    return derivation.articleId === null
      ? null
      : loaders.at(derivation).articleById.load(derivation.articleId);
  }
}
