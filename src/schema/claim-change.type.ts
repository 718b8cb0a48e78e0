import { Field, ObjectType } from "type-graphql";

import type { ClaimChangeKind } from "../domain/claim-change.js";
import { enumType } from "./enum-type.js";
import { DateTimeScalar } from "./scalars.js";

export const ClaimChangeKindEnum = enumType<ClaimChangeKind>("ClaimChangeKind", "What happened to a claim.", {
  NEW_MENTION: "An article states it that did not before.",
  VERDICT_CHANGED: "Its verdict's value, numbers of origins or flags are others than before.",
  MERGED: "It became one with another claim; both are told of.",
  SPLIT: "It was parted from another claim; both are told of.",
  REMOVED: "An article that stated it was taken down, and with the last one the claim itself.",
});

@ObjectType("ClaimChange", {
  description: "Something that happened to a claim, told after it was committed.",
})
export class ClaimChangeType {
  @Field(() => ClaimChangeKindEnum, { description: "What happened." })
  kind!: ClaimChangeKind;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: string;
}
