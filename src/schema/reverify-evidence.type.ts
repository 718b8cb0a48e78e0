import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { ClaimType } from "./claim.type.js";
import { MutationInput, MutationPayload } from "./mutation.type.js";

@InputType("ReverifyEvidenceInput", {
  description: "A claim whose evidence from outside is to be looked at again.",
})
export class ReverifyEvidenceInput extends MutationInput {
  @Field(() => ID, { description: "The claim whose evidence is looked at again, by its id." })
  claimId!: string;
}

@ObjectType("ReverifyEvidencePayload", { description: "The claim as it is decided now." })
export class ReverifyEvidencePayloadType extends MutationPayload {
  @Field(() => ClaimType, { nullable: true, description: "The claim; null if nothing was done." })
  claim!: ClaimType | null;

  @Field(() => Int, {
    description: "How many pages were read again; `Evidence.state` says what became of each.",
  })
  checked!: number;

  @Field(() => Int, { description: "On how many of those stands still what was found on them." })
  present!: number;

  @Field(() => Int, {
    description: "How many of those changed and no longer say it; it counts no longer.",
  })
  changed!: number;

  @Field(() => Int, {
    description: "How many of those are no longer there; what they said counts no longer.",
  })
  gone!: number;

  @Field(() => Int, {
    description:
      "How many pages could not be read now: nothing is known of them, and what was found on them stands.",
  })
  unreadable!: number;
}
