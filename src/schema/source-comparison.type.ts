import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("SourceComparison", {
  description: "What two outlets share and where they differ. As it stands now.",
})
export class SourceComparisonType {
  @Field(() => Int, {
    description:
      "How many of the claims that both state they first stated at the same instant; the other ones are first claims of one of them.",
  })
  sharedAtOnce!: number;
}

@ObjectType("ComparedSource", { description: "One of two outlets that are compared." })
export class ComparedSourceType {
  @Field(() => Int, { description: "How many of the claims that both state it stated before the other." })
  firstOfShared!: number;

  @Field(() => Int, { description: "Out of how many: the claims that both state." })
  ofShared!: number;
}
