import { Field, ID, InputType, ObjectType } from "type-graphql";

import { MutationInput, MutationPayload } from "./mutation.type.js";

@InputType("RemoveArticleInput", { description: "An article to be taken down." })
export class RemoveArticleInput extends MutationInput {
  @Field(() => ID, { description: "The article to take down, by its id." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Why, up to 2,000 characters. It stays in the audit trail and is told to whoever sends the article again, so keep the article's own words out of it.",
  })
  reason?: string | null;
}

@ObjectType("RemoveArticlePayload", { description: "What was taken down." })
export class RemoveArticlePayloadType extends MutationPayload {
  @Field(() => ID, {
    nullable: true,
    description: "The id that the article had; it names nothing any longer. Null if nothing was done.",
  })
  removedId!: string | null;
}

@InputType("LiftRemovalInput", {
  description: "Where an article was taken down that may come again: by its id or its url, one of them.",
})
export class LiftRemovalInput extends MutationInput {
  @Field(() => String, { nullable: true, description: "The address at which it was, in any spelling." })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: "The id that the article had while it was in the graph." })
  id?: string | null;

  @Field(() => String, { description: "Why, up to 2,000 characters: it stands in the audit trail." })
  reason!: string;
}

@ObjectType("LiftRemovalPayload", { description: "Where an article may be taken in again." })
export class LiftRemovalPayloadType extends MutationPayload {
  @Field(() => ID, {
    nullable: true,
    description: "The id that the article had and will have again. Null if nothing was done.",
  })
  liftedId!: string | null;
}
