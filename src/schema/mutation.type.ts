import { Field, InputType, ObjectType } from "type-graphql";

import type { Failure } from "../domain/analysis.js";
import { UserErrorType } from "./user-error.type.js";

/** What every mutation's input may carry. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, { nullable: true, description: "Comes back as it is, to tell answers apart." })
  clientMutationId?: string | null;
}

/** What every mutation answers besides its own. */
export interface MutationAnswer {
  userErrors: (Failure & { field: string[] | null })[];
  clientMutationId: string | null;
}

@ObjectType()
export abstract class MutationPayload {
  @Field(() => [UserErrorType], {
    description: "Why nothing was done, and what to do instead; empty if it was done.",
  })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: "The input's `clientMutationId`, unchanged." })
  clientMutationId!: string | null;
}
