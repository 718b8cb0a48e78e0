import { Field, ID, InputType, ObjectType } from "type-graphql";

import { AnalysisType } from "./analysis.type.js";
import { MutationInput, MutationPayload } from "./mutation.type.js";

@InputType("RetryAnalysisInput", { description: "An analysis that is to be tried again." })
export class RetryAnalysisInput extends MutationInput {
  @Field(() => ID, {
    description: "The analysis; it must be FAILED or CANCELLED, and have ended within the last 7 days.",
  })
  id!: string;
}

@ObjectType("RetryAnalysisPayload", { description: "The analysis that is tried again." })
export class RetryAnalysisPayloadType extends MutationPayload {
  @Field(() => AnalysisType, {
    nullable: true,
    description: "The same analysis, in line again; null if nothing was done.",
  })
  analysis!: AnalysisType | null;
}
