import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Entity } from "../domain/entity.js";
import { toGlobalId } from "../domain/global-id.js";
import type { TechniqueRate } from "../loaders/technique-rate.js";
import { ArticleConnection } from "../schema/article.type.js";
import { ClaimConnection } from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import { EntityFilterInput } from "../schema/entity.input.js";
import { EntityConnection, EntityType } from "../schema/entity.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { TechniqueRateType } from "../schema/technique.type.js";
import { toConnection } from "./connection.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => EntityType)
export class EntityResolver {
  @Query(() => EntityConnection, {
    description: "The persons, organisations and places in the graph, by name.",
  })
  entities(
    @Arg("filter", () => EntityFilterInput, {
      nullable: true,
      description: "Which of them; all when left out.",
    })
    filter: EntityFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.entities(filter?.text ?? null, filter?.type ?? null), page, "entities");
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() entity: Entity): string {
    return toGlobalId("Entity", entity.id);
  }

  @FieldResolver(() => ClaimConnection, { description: "The claims about it, last first stated first." })
  claims(@Root() entity: Entity, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: RequestContext) {
    return toConnection(loaders.entityClaims(entity.id, {}), page, "entity.claims");
  }

  @FieldResolver(() => [TechniqueRateType], {
    description:
      "Which techniques come with it: how often each is used in the articles that name it, in outlets' own words, most used first; not only in what they say of it. As it stands now.",
  })
  techniqueRates(@Root() entity: Entity, @Ctx() { loaders }: RequestContext): Promise<TechniqueRate[]> {
    return loaders.entityTechniqueRates.load(entity.id);
  }

  @FieldResolver(() => ArticleConnection, { description: "The articles that name it, last published first." })
  articles(@Root() entity: Entity, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: RequestContext) {
    return toConnection(loaders.entityArticles(entity.id, {}), page, "entity.articles");
  }
}
