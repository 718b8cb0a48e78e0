import { Field, ObjectType } from "type-graphql";

import { connectionType } from "./connection.type.js";
import { DateTimeScalar } from "./scalars.js";

@ObjectType("RefutedClaim", {
  description:
    "A claim of an outlet that is refuted now: when the outlet stated it, and what it did about it.",
})
export class RefutedClaimType {
  @Field(() => DateTimeScalar, {
    description: "When the outlet first stated it (publication, else reading).",
  })
  statedAt!: string;

  @Field(() => DateTimeScalar, { description: "Since when its verdict has been REFUTED without a break." })
  refutedAt!: string;

  @Field(() => Boolean, { description: "Whether an article of the outlet states it still." })
  stillStated!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the outlet was last seen to have withdrawn it; null where it states it still.",
  })
  withdrawnAt!: string | null;
}

export const RefutedClaimConnection = connectionType("RefutedClaim", () => RefutedClaimType);
