import { Field, InputType } from "type-graphql";

import { MutationInput } from "./mutation.type.js";
import { ToldChangeFilterInput } from "./verdict-change.type.js";

@InputType("AddWebhookInput", { description: "An address that is to be told of changed verdicts." })
export class AddWebhookInput extends MutationInput {
  @Field(() => String, {
    description:
      "What it goes by: 1 to 100 letters, digits, spaces or . _ @ -, beginning with a letter or digit.",
  })
  name!: string;

  @Field(() => String, {
    description: "Where it is told: an https address on the public internet, or what FETCH_ALLOW names.",
  })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A secret of your own: "whsec_" and 24 to 64 random bytes in base64. One is made when left out.',
  })
  secret?: string | null;

  @Field(() => ToldChangeFilterInput, {
    nullable: true,
    description: "Which changes it is told of; all when left out.",
  })
  filter?: ToldChangeFilterInput | null;
}

@InputType("RemoveWebhookInput", { description: "Who is to be told of no further change, by name." })
export class RemoveWebhookInput extends MutationInput {
  @Field(() => String, { description: "The name that it goes by; its log goes with it." })
  name!: string;
}

@InputType("ResumeWebhookInput", { description: "A webhook that is to go on where it stopped." })
export class ResumeWebhookInput extends MutationInput {
  @Field(() => String, { description: "The name that it goes by; it must be PAUSED." })
  name!: string;
}

@InputType("RotateWebhookSecretInput", { description: "A webhook that is to sign by another secret." })
export class RotateWebhookSecretInput extends MutationInput {
  @Field(() => String, { description: "The name that it goes by; it may be PAUSED." })
  name!: string;
}

@InputType("TestWebhookInput", { description: "A webhook that is to be sent a ping." })
export class TestWebhookInput extends MutationInput {
  @Field(() => String, { description: "The name that it goes by; it may be PAUSED." })
  name!: string;
}
