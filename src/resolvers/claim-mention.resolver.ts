import { Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";

import type { Article } from "../domain/article.js";
import type { Claim, ClaimMention } from "../domain/claim.js";
import { toGlobalId } from "../domain/global-id.js";
import type { Dated } from "../loaders/batching.js";
import { ArticleType } from "../schema/article.type.js";
import { ClaimMentionType, ClaimType } from "../schema/claim.type.js";
import { EvidenceArgs } from "../schema/evidence.input.js";
import { EvidenceConnection } from "../schema/evidence.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { toConnection } from "./connection.js";
import { present } from "./present.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => ClaimMentionType)
export class ClaimMentionResolver {
  @FieldResolver(() => ID, NODE_ID)
  id(@Root() mention: ClaimMention & Dated): string {
    return toGlobalId("ClaimMention", mention.id);
  }

  @FieldResolver(() => ArticleType, { description: "The article in whose words the claim is stated here." })
  article(@Root() mention: ClaimMention & Dated, @Ctx() { loaders }: RequestContext): Promise<Article> {
    return present(loaders.at(mention).articleById.load(mention.articleId), `article ${mention.articleId}`);
  }

  @FieldResolver(() => ClaimType, { description: "What it states; other articles may state the same." })
  claim(@Root() mention: ClaimMention & Dated, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return present(loaders.at(mention).claimById.load(mention.claimId), `claim ${mention.claimId}`);
  }

  @FieldResolver(() => EvidenceConnection, {
    description:
      "What others say of the claim: its evidence without this mention's own article and that article's family of copies. What an analysis page shows.",
  })
  evidence(
    @Root() mention: ClaimMention & Dated,
    @Args(() => EvidenceArgs) { stance, kind, ...page }: EvidenceArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    const narrowed = { stances: stance ?? null, kinds: kind ?? null };
    return toConnection(loaders.at(mention).mentionEvidence(mention.id, narrowed), page, "evidence");
  }
}
