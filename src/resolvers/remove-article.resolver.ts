import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { toGlobalId } from "../domain/global-id.js";
import {
  LiftRemovalInput,
  LiftRemovalPayloadType,
  RemoveArticleInput,
  RemoveArticlePayloadType,
} from "../schema/remove-article.type.js";
import { answer, givenId } from "./answer.js";
import type { RequestContext } from "./request-context.js";

@Resolver()
export class RemoveArticleResolver {
  @Mutation(() => RemoveArticlePayloadType, {
    description:
      "Takes an article down: its texts, mentions and all that only it had caused go, the rest is decided anew. It is not taken in again until the removal is lifted.",
  })
  removeArticle(
    @Arg("input", () => RemoveArticleInput, { description: "Which article, and why." })
    { clientMutationId, id, reason }: RemoveArticleInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    return answer(clientMutationId, { removedId: null }, async () => {
      const articleId = givenId(id, "Article", "id");
      await services.removeArticle({ articleId, reason: reason ?? null, by: caller.name });
      return { removedId: id };
    });
  }

  @Mutation(() => LiftRemovalPayloadType, {
    description:
      "Lets an article that was taken down be taken in again. Nothing of it comes back by itself: send it again.",
  })
  liftRemoval(
    @Arg("input", () => LiftRemovalInput, {
      description: "Where the article was, and why it may come again.",
    })
    { clientMutationId, id, url, reason }: LiftRemovalInput,
    @Ctx() { caller, services }: RequestContext,
  ) {
    return answer(clientMutationId, { liftedId: null }, async () => {
      const articleId = id == null ? null : givenId(id, "Article", "id");
      const { liftedId } = await services.liftRemoval({
        articleId,
        url: url ?? null,
        reason,
        by: caller.name,
      });
      return { liftedId: toGlobalId("Article", liftedId) };
    });
  }
}
