import { Field, Int, ObjectType } from "type-graphql";

import type { ChainRelation } from "../domain/chains/chain.js";
import { enumType } from "./enum-type.js";

export const ChainRelationEnum = enumType<ChainRelation>(
  "ChainRelation",
  "How a thing in a chain leads to the next.",
  {
    STATES: "The article before states this claim.",
    STATED_BY: "The claim before is stated by this article.",
    NAMES: "The article before names this entity.",
    NAMED_BY: "The entity before is named by this article.",
    IS_ABOUT: "The claim before is about this entity.",
    SUBJECT_OF: "The entity before is what this claim is about.",
    COPIES: "The article before is a copy of this article.",
    COPIED_BY: "The article before is what this article is a copy of.",
    CONTRADICTS: "The claim before and this claim contradict each other.",
    VARIES: "The claim before and this claim differ in a detail.",
  },
);

@ObjectType("ChainStep", { description: "A step of a chain: how the thing before leads to this one." })
export class ChainStepType {
  @Field(() => ChainRelationEnum, { description: "How the thing before leads to this one." })
  relation!: ChainRelation;
}

@ObjectType("Chain", {
  description: "The shortest way from one thing to another, or how far it was looked for.",
})
export class ChainType {
  @Field(() => Int, { nullable: true, description: "How many steps it has; null where none was found." })
  length!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether all ways within the bounds were looked at. Where there are too many of them it is false: then there may be a chain although none was found, or a shorter one.",
  })
  isWhole!: boolean;

  @Field(() => String, {
    description: "The same in a sentence, with the bounds within which it was looked for.",
  })
  reading!: string;
}
