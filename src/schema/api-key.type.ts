import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import type { Scope } from "../domain/access.js";
import { enumType } from "./enum-type.js";
import { MutationInput, MutationPayload } from "./mutation.type.js";
import { DateTimeScalar } from "./scalars.js";

export const ScopeEnum = enumType<Scope>("Scope", "What a key may allow.", {
  read: "Queries and subscriptions.",
  text: "The texts of articles; without it they are null.",
  analyze: "Handing in articles, cancelling analyses, looking again at evidence.",
  review: "Verdicts by hand, merging, splitting, undoing.",
  cypher: "Questions to the graph in read-only Cypher.",
  admin: "Removals, keys and the audit trail.",
});

@ObjectType("ApiKey", {
  description: "A key that lets its owner in. What its owner holds is kept nowhere, only a hash of it.",
})
export class ApiKeyType {
  @Field(() => ID, { description: 'What stands in it after "cg_"; it names the key and opens nothing.' })
  id!: string;

  @Field(() => String, {
    description: "Whose it is, as the audit trail and the verdicts by hand name them; former keys share it.",
  })
  name!: string;

  @Field(() => [ScopeEnum], { description: "What a caller who sends it may do." })
  scopes!: Scope[];

  @Field(() => DateTimeScalar, { description: "When it was made, or taken in from the configuration." })
  createdAt!: string;

  @Field(() => String, { description: "By whom it was made." })
  createdBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when on it is refused; null: not by itself. A rotation sets it.",
  })
  expiresAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When somebody ended it before its time; null while nobody has.",
  })
  revokedAt!: string | null;
}

@ObjectType("Caller", { description: "As whom a request counts, and what they may do." })
export class CallerType {
  @Field(() => String, {
    description:
      'Whose key it is; "anonymous" where anybody may read, or the operator of the machine while no keys are made.',
  })
  name!: string;

  @Field(() => [ScopeEnum], { description: "What else than asking this the caller may do." })
  scopes!: Scope[];
}

@InputType("CreateApiKeyInput", { description: "A key for somebody who has none." })
export class CreateApiKeyInput extends MutationInput {
  @Field(() => String, {
    description:
      "Whose it is: 1 to 100 letters, digits, spaces or . _ @ -, beginning with a letter or digit.",
  })
  name!: string;

  @Field(() => [ScopeEnum], { description: "What it allows, one scope or more." })
  scopes!: Scope[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ends; null: not by itself." })
  expiresAt?: string | null;
}

@InputType("RotateApiKeyInput", { description: "A key that is to be followed by another." })
export class RotateApiKeyInput extends MutationInput {
  @Field(() => String, { description: "The name of its owner, as the key was made for them." })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: "For how many hours the former keys go on: 0 to 720; 24 when left out.",
  })
  overlapHours?: number | null;
}

@InputType("RevokeApiKeyInput", { description: "Whose keys are to end now." })
export class RevokeApiKeyInput extends MutationInput {
  @Field(() => String, { description: "The name of their owner; all keys of that name end." })
  name!: string;
}

@ObjectType("ShownApiKeyPayload", { description: "A key that was made, shown this once." })
export class ShownApiKeyPayloadType extends MutationPayload {
  @Field(() => ApiKeyType, { nullable: true, description: "What is kept of it; null if nothing was done." })
  apiKey!: ApiKeyType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The key itself, to be sent as "Authorization: Bearer …". It cannot be read again. Null if nothing was done.',
  })
  key!: string | null;
}

@ObjectType("RevokeApiKeyPayload", { description: "What was ended by the mutation." })
export class RevokeApiKeyPayloadType extends MutationPayload {
  @Field(() => [ApiKeyType], {
    description: "The keys of the name that still counted; they are refused now.",
  })
  apiKeys!: ApiKeyType[];
}
