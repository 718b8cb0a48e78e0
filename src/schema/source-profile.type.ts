import { Field, Float, Int, ObjectType } from "type-graphql";

import type { PartOf } from "../domain/part-of.js";

@ObjectType("PartOf", {
  description: "How many out of how many: no share is told without what it is a share of.",
})
export class PartOfType {
  @Field(() => Int, { description: "The number of entries that this is true of." })
  count!: number;

  @Field(() => Int, { description: "Out of how many." })
  of!: number;

  @Field(() => Float, { nullable: true, description: "The share, 0 to 1; null where it is out of none." })
  share!: number | null;
}

@ObjectType("SourceProfile", {
  description: "An outlet's articles and claims in numbers, each with what it is out of. As it stands now.",
})
export class SourceProfileType {
  @Field(() => Int, { description: "Sentences of its analysed articles, quoted ones too." })
  sentences!: number;

  @Field(() => PartOfType, { description: "Its articles that have a complete analysis." })
  analysedArticles!: PartOf;

  @Field(() => PartOfType, {
    description: "Its articles without a date of publication: they go by when they were read.",
  })
  undatedArticles!: PartOf;

  @Field(() => PartOfType, {
    description: "Its articles that are copies of another article or carry an agency's story.",
  })
  copiedArticles!: PartOf;

  @Field(() => PartOfType, {
    description: "Its articles that withdrew a claim: they stated it in an earlier text and do so no longer.",
  })
  correctedArticles!: PartOf;

  @Field(() => PartOfType, {
    description:
      "Check-worthy claims that its articles make, out of these and the sentences that cannot be checked: opinions, predictions, questions.",
  })
  checkable!: PartOf;

  @Field(() => PartOfType, {
    description: "The claims it states on which an outside provider of evidence was asked and answered.",
  })
  searchedClaims!: PartOf;

  @Field(() => PartOfType, {
    description: "The claims it states that it was the first to state, in an article of its own.",
  })
  originatedClaims!: PartOf;
}
