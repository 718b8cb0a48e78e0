import { Field, Float, Int, ObjectType } from "type-graphql";

import type { ClaimRelation } from "../domain/comparison.js";
import { ClaimRelationEnum } from "./claim.type.js";
import { connectionType } from "./connection.type.js";

@ObjectType("ClaimPair", {
  description:
    "A claim of one article or outlet, and the claim of another one that ties it to that one or parts it from it.",
})
export class ClaimPairType {
  @Field(() => ClaimRelationEnum, {
    nullable: true,
    description:
      "SAME: one claim, which both state. CONTRADICTS or VARIANT: what the matcher says of their wordings. Null: near, and not about the same thing.",
  })
  relation!: ClaimRelation | null;

  @Field(() => Float, {
    description:
      "Between articles how near the wordings are, 0 (just near enough to count) to 1, and 1 where both state the claim; between outlets how sure it is that both claims are about the same thing, 0 to 1.",
  })
  score!: number;
}

@ObjectType("ArticleTie", { description: "What ties an article to another one." })
export class ArticleTieType {
  @Field(() => Int, { description: "How many claims both state." })
  sharedClaims!: number;

  @Field(() => Float, {
    description:
      "How strongly their claims tie them, 0 to 1: the near pairs, each counted less where its wordings are near to a great many.",
  })
  strength!: number;
}

export const ArticleTieConnection = connectionType("ArticleTie", () => ArticleTieType);
