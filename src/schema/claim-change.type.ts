import { Field, ObjectType } from "type-graphql";

import type { ClaimChangeKind } from "../domain/claim-change.js";
import { enumType } from "./enum-type.js";
import { DateTimeScalar } from "./scalars.js";

export const ClaimChangeKindEnum = enumType<ClaimChangeKind>(
  "ClaimChangeKind",
  "The kinds of events that `claimChanged` tells of.",
  {
    NEW_MENTION: "An article states it that did not before.",
    VERDICT_CHANGED: "Its verdict's value, numbers of origins or flags are others than before.",
    MERGED: "It became one with another claim; both are told of.",
    SPLIT: "It was parted from another claim; both are told of.",
    REMOVED: "An article that stated it was taken down, and with the last one the claim itself.",
  },
);

@ObjectType("ClaimChange", {
  description: "Something that happened to a claim, told after it was committed.",
})
export class ClaimChangeType {
  @Field(() => ClaimChangeKindEnum, {
    description: "Which kind of event it was: a new mention, another verdict, a merge, a split or a removal.",
  })
  kind!: ClaimChangeKind;

  @Field(() => DateTimeScalar, { description: "When it was committed to the graph." })
  at!: string;
}
