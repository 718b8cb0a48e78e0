import { Field, Int, ObjectType } from "type-graphql";

import type { OriginReason } from "../domain/independence/assign-origins.js";
import { enumType } from "./enum-type.js";
import { DateTimeScalar } from "./scalars.js";
import { type ClaimSourceRole, ClaimSourceRoleEnum } from "./source.type.js";

export const OriginReasonEnum = enumType<OriginReason>(
  "OriginReason",
  "What makes a mention's word that of its origin.",
  {
    OWN_REPORT: "The outlet reports it itself.",
    COPY: "The passage is copied from another mention.",
    SAME_QUOTE: "It quotes the same words as another mention.",
    WIRE_CREDIT: "The passage is an agency's, which it or a copy of it credits.",
    ATTRIBUTION: "It is attributed to the person or body that is the origin.",
    PUBLISHER_ATTRIBUTES: "Its publisher attributes it to that body elsewhere.",
    CITES: "A page found outside rests on what the origin published.",
    UNREFERENCED: "An encyclopedia's passage without a reference: shown, and counted as nobody's.",
    WITHDRAWN: "It goes back to what the origin has since withdrawn: shown, and counted as nobody's.",
    RUN_BY_BODY: "The outlet is run by the body that is the origin.",
  },
);

@ObjectType("PropagationStep", { description: "One mention in the cascade by which a claim spread." })
export class PropagationStepType {
  @Field(() => DateTimeScalar, { description: "When it was said: publication, else reading." })
  at!: string;

  @Field(() => ClaimSourceRoleEnum, {
    description:
      "Whether it originated the claim, repeated it in its own words or is a copy. A copy is never the originator while its root is known.",
  })
  role!: ClaimSourceRole;

  @Field(() => OriginReasonEnum, { description: "What makes it the word of its origin." })
  why!: OriginReason;

  @Field(() => String, {
    description: 'Which origin it counts as, as `Verdict.origins` has it: "publisher:axios.com".',
  })
  originKey!: string;

  @Field(() => String, {
    description: "The same origin for readers: the outlet, agency or body by its name.",
  })
  originName!: string;

  @Field(() => [String], { description: "The agencies that its article credits." })
  agencies!: string[];
}

@ObjectType("FigureValue", { description: "A value that a figure had on its way, and who gave it first." })
export class FigureValueType {
  @Field(() => [String], {
    description: "The figures by which this claim differs from the others, as they are written.",
  })
  figures!: string[];

  @Field(() => DateTimeScalar, { description: "When the value was first given." })
  firstSeenAt!: string;

  @Field(() => DateTimeScalar, { description: "When the value was last stated by an article." })
  lastSeenAt!: string;

  @Field(() => Int, { description: "How many articles give it." })
  articleCount!: number;

  @Field(() => Int, { description: "How many independent origins they come down to." })
  originCount!: number;
}

@ObjectType("SourceFollowing", { description: "How often one outlet states what another had stated first." })
export class SourceFollowingType {
  @Field(() => Int, { description: "Claims that the one originated and the other states." })
  claims!: number;

  @Field(() => Int, {
    description:
      "Out of how many: for `follows`, the claims that this outlet states and others originated; for `followedBy`, the claims that it originated. Of the 2,000 claims that it stated last.",
  })
  ofClaims!: number;
}
