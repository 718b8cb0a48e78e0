import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Article } from "../domain/article.js";
import type { Claim } from "../domain/claim.js";
import type { ClaimRelation } from "../domain/comparison.js";
import type { Dated } from "../loaders/batching.js";
import { ArticleType } from "../schema/article.type.js";
import { ClaimType } from "../schema/claim.type.js";
import { ArticleTieType, ClaimPairType } from "../schema/tie.type.js";
import { present } from "./present.js";
import type { RequestContext } from "./request-context.js";

interface ClaimPair {
  claimId: string;
  otherClaimId: string;
  relation: ClaimRelation | null;
  score: number;
}

interface ArticleTie {
  articleId: string;
  pairs: ClaimPair[];
}

@Resolver(() => ArticleTieType)
export class ArticleTieResolver {
  @FieldResolver(() => ArticleType, { description: "The article at the other end of the tie." })
  article(@Root() tie: ArticleTie & Dated, @Ctx() { loaders }: RequestContext): Promise<Article> {
    return present(loaders.at(tie).articleById.load(tie.articleId), `article ${tie.articleId}`);
  }

  @FieldResolver(() => [ClaimPairType], {
    description: "The up to ten pairs that say most: the claims that both state, then the nearest.",
  })
  pairs(@Root() tie: ArticleTie & Dated): (ClaimPair & Dated)[] {
    return tie.pairs.map((pair) => (tie.asOf === undefined ? pair : { ...pair, asOf: tie.asOf }));
  }
}

@Resolver(() => ClaimPairType)
export class ClaimPairResolver {
  @FieldResolver(() => ClaimType, { description: "The claim that this article or outlet states." })
  claim(@Root() pair: ClaimPair & Dated, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return present(loaders.at(pair).claimById.load(pair.claimId), `claim ${pair.claimId}`);
  }

  @FieldResolver(() => ClaimType, {
    description: "The claim that the other one states; where both state it, the same.",
  })
  otherClaim(@Root() pair: ClaimPair & Dated, @Ctx() { loaders }: RequestContext): Promise<Claim> {
    return present(loaders.at(pair).claimById.load(pair.otherClaimId), `claim ${pair.otherClaimId}`);
  }
}
