import { Field, Float, Int, ObjectType } from "type-graphql";

import type { ClaimRelation, Mismatch, Stance } from "../domain/comparison.js";
import type { TextSpan } from "../domain/span.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { MismatchEnum, StanceEnum } from "./evidence.type.js";
import { NodeInterface } from "./node.type.js";
import { DateTimeScalar } from "./scalars.js";
import { TextSpanType } from "./span.type.js";

export const ClaimRelationEnum = enumType<ClaimRelation>("ClaimRelation", "How two statements relate.", {
  SAME: "They say the same thing.",
  CONTRADICTS: "One denies the other.",
  VARIANT: "The same event with another number, date, name or scope: no support either way.",
});

@ObjectType("Claim", {
  implements: NodeInterface,
  description: "What is said, whoever says it. Articles that say the same share one claim.",
})
export class ClaimType extends NodeInterface {
  @Field(() => String, { description: "The claim in words that stand alone." })
  text!: string;
}

@ObjectType("ClaimMention", {
  implements: NodeInterface,
  description: "A check-worthy claim as one article states it.",
})
export class ClaimMentionType extends NodeInterface {
  @Field(() => TextSpanType, { description: "The article's own words for it, and where they stand." })
  span!: TextSpan;

  @Field(() => Float, { description: "How much it deserves checking, 0 to 1." })
  checkWorthiness!: number;

  @Field(() => String, {
    nullable: true,
    description: "To whom the article attributes it; null where the article states it itself.",
  })
  attributedTo!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was put into the graph." })
  createdAt!: string;
}

@ObjectType("RelatedClaim", { description: "A claim that contradicts or varies another." })
export class RelatedClaimType {
  @Field(() => ClaimRelationEnum, { description: "How the two relate; it has no direction." })
  relation!: ClaimRelation;

  @Field(() => Float, { description: "How sure it is that both are about the same thing, 0 to 1." })
  score!: number;
}

@ObjectType("ClaimMatch", { description: "A claim in the graph that is near a text." })
export class ClaimMatchType {
  @Field(() => Float, {
    description:
      "How near its wording is to the text, 0 to 1; good for sorting, while `relation` says what it means.",
  })
  score!: number;

  @Field(() => ClaimRelationEnum, {
    nullable: true,
    description: "How the claim relates to the text; null: near, but not about the same thing.",
  })
  relation!: ClaimRelation | null;

  @Field(() => [MismatchEnum], {
    description: "The details in which the claim differs from the text; none where `relation` is null.",
  })
  mismatches!: Mismatch[];
}

@ObjectType("Comparison", { description: "What the matcher makes of a statement against a claim." })
export class ComparisonType {
  @Field(() => ClaimRelationEnum, {
    nullable: true,
    description: "How they relate, without direction; null: not about the same thing.",
  })
  relation!: ClaimRelation | null;

  @Field(() => StanceEnum, { description: "What the statement does to the claim." })
  stance!: Stance;

  @Field(() => Float, { description: "How sure it is that both are about the same thing, 0 to 1." })
  score!: number;

  @Field(() => [MismatchEnum], { description: "The details in which they differ." })
  mismatches!: Mismatch[];
}

@ObjectType("TimelinePoint", { description: "How often a claim was stated within one stretch of time." })
export class TimelinePointType {
  @Field(() => DateTimeScalar, { description: "When the stretch begins (UTC)." })
  at!: string;

  @Field(() => Int, { description: "Mentions in articles published within it." })
  mentions!: number;

  @Field(() => Int, { description: "Outlets that stated it within it." })
  sources!: number;

  @Field(() => Int, {
    description:
      "Outlets among them that had not stated it before: over all stretches, each outlet is new once.",
  })
  newSources!: number;
}

export const ClaimConnection = connectionType("Claim", () => ClaimType);
export const ClaimMentionConnection = connectionType("ClaimMention", () => ClaimMentionType);
export const RelatedClaimConnection = connectionType("RelatedClaim", () => RelatedClaimType);
export const ClaimMatchConnection = connectionType("ClaimMatch", () => ClaimMatchType);
