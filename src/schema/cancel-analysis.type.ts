import { Field, ID, InputType, ObjectType } from "type-graphql";

import { AnalysisType } from "./analysis.type.js";
import { MutationInput, MutationPayload } from "./mutation.type.js";

@InputType("CancelAnalysisInput", { description: "An analysis that is not wanted any longer." })
export class CancelAnalysisInput extends MutationInput {
  @Field(() => ID, { description: "The analysis; it must be QUEUED or RUNNING." })
  id!: string;
}

@ObjectType("CancelAnalysisPayload", { description: "The analysis as it stands after it was stopped." })
export class CancelAnalysisPayloadType extends MutationPayload {
  @Field(() => AnalysisType, { nullable: true, description: "The analysis; null if nothing was done." })
  analysis!: AnalysisType | null;
}
