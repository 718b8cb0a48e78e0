import { Field, ID, InputType, ObjectType } from "type-graphql";

import type { VerdictValue } from "../domain/verdict.js";
import { ClaimType } from "./claim.type.js";
import { connectionType } from "./connection.type.js";
import { VerdictType, VerdictValueEnum } from "./verdict.type.js";

@InputType("ToldChangeFilter", {
  description: "Which changes of verdicts a webhook is told of: all that is given must hold.",
})
export class ToldChangeFilterInput {
  @Field(() => ID, { nullable: true, description: "Only the changes of one claim, by its id." })
  claim?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of claims that one of these outlets states, by domain: "axios.com".',
  })
  source?: string[] | null;

  @Field(() => [VerdictValueEnum], { nullable: true, description: "To one of these verdicts." })
  to?: VerdictValue[] | null;
}

@InputType("VerdictChangeFilter", { description: "Which changes of verdicts: all that is given must hold." })
export class VerdictChangeFilterInput extends ToldChangeFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "Of claims with all of these words in one wording of it.",
  })
  text?: string | null;
}

@ObjectType("VerdictChange", { description: "A claim's verdict that became another." })
export class VerdictChangeType {
  @Field(() => ClaimType, { description: "The claim, as it stands now." })
  claim!: object;

  @Field(() => VerdictType, { description: "What stood before." })
  from!: object;

  @Field(() => VerdictType, { description: "What it became; it may have changed again since." })
  to!: object;
}

export const VerdictChangeConnection = connectionType("VerdictChange", () => VerdictChangeType);
