import { Field, ID, InputType, ObjectType } from "type-graphql";

import type { VerdictValue } from "../domain/verdict.js";
import { ClaimType } from "./claim.type.js";
import { MutationInput, MutationPayload } from "./mutation.type.js";
import { VerdictValueEnum } from "./verdict.type.js";

const REASON = { description: "Why, up to 2,000 characters: it stands in the audit trail." };
const CHANGE_ID = { nullable: true, description: "The change, by which `undoChange` takes it back." };

@InputType("ReviewVerdictInput", { description: "A person's verdict on a claim." })
export class ReviewVerdictInput extends MutationInput {
  @Field(() => ID, { description: "The claim whose verdict is set, by its id." })
  claimId!: string;

  @Field(() => VerdictValueEnum, { description: "What it is to have in place of the rule's verdict." })
  value!: VerdictValue;

  @Field(() => String, REASON)
  reason!: string;
}

@ObjectType("ReviewVerdictPayload", { description: "The claim with the person's verdict." })
export class ReviewVerdictPayloadType extends MutationPayload {
  @Field(() => ClaimType, { nullable: true, description: "The claim; null if nothing was done." })
  claim!: ClaimType | null;

  @Field(() => ID, CHANGE_ID)
  changeId!: string | null;
}

@InputType("MergeClaimsInput", { description: "Claims that say the same, by a person's word." })
export class MergeClaimsInput extends MutationInput {
  @Field(() => ID, { description: "The claim that stays." })
  intoId!: string;

  @Field(() => [ID], { description: "1 to 100 other claims that become part of it; their ids lead to it." })
  claimIds!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Merge them also where one contradicts another. Without it that is refused, because what speaks against a claim would then support it; say true only where they say the same and the matcher errs. Claims that differ in a detail are merged without it.",
  })
  despiteContradiction!: boolean | null;

  @Field(() => String, REASON)
  reason!: string;
}

@ObjectType("MergeClaimsPayload", { description: "The claim that the others became part of." })
export class MergeClaimsPayloadType extends MutationPayload {
  @Field(() => ClaimType, { nullable: true, description: "That claim; null if nothing was done." })
  claim!: ClaimType | null;

  @Field(() => ID, CHANGE_ID)
  changeId!: string | null;
}

@InputType("SplitMentionInput", {
  description: "A mention that says something else than the claim it was put to, by a person's word.",
})
export class SplitMentionInput extends MutationInput {
  @Field(() => ID, { description: "The mention that was put to the wrong claim, by its id." })
  mentionId!: string;

  @Field(() => String, REASON)
  reason!: string;
}

@ObjectType("SplitMentionPayload", { description: "The claim that the mention has of its own now." })
export class SplitMentionPayloadType extends MutationPayload {
  @Field(() => ClaimType, { nullable: true, description: "That claim; null if nothing was done." })
  claim!: ClaimType | null;

  @Field(() => ID, CHANGE_ID)
  changeId!: string | null;
}

@InputType("UndoChangeInput", { description: "A review, merge or split to be taken back." })
export class UndoChangeInput extends MutationInput {
  @Field(() => ID, { description: "The change, as its mutation or `changes` gave it." })
  changeId!: string;

  @Field(() => String, REASON)
  reason!: string;
}

@ObjectType("UndoChangePayload", { description: "The claims as they stand again." })
export class UndoChangePayloadType extends MutationPayload {
  @Field(() => [ClaimType], {
    description: "The claims that the change was about; empty if nothing was done.",
  })
  claims!: ClaimType[];
}
