import { Field, InputType } from "type-graphql";

import type { EntityType as EntityKind } from "../domain/entity.js";
import { EntityTypeEnum } from "./entity.type.js";

@InputType("EntityFilter", {
  description: "Which entities: all that is given must hold, within a list any one value.",
})
export class EntityFilterInput {
  @Field(() => String, { nullable: true, description: "With words that begin so in the name." })
  text?: string | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: "Of one of these kinds." })
  type?: EntityKind[] | null;
}
