import { Field, ObjectType } from "type-graphql";

import type { EntityType as EntityKind } from "../domain/entity.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { NodeInterface } from "./node.type.js";

export const EntityTypeEnum = enumType<EntityKind>("EntityType", "What kind of thing a name stands for.", {
  PERSON: "A human being, named in full or by surname.",
  ORGANIZATION: "A company, authority, party or other body.",
  PLACE: "A country, town or other place.",
  OTHER: "Something else that has a name.",
});

@ObjectType("Entity", {
  implements: NodeInterface,
  description: "A person, organisation or place that claims are about or statements are attributed to.",
})
export class EntityType extends NodeInterface {
  @Field(() => String, { description: 'Its name, as articles write it: "Ministry of Health".' })
  name!: string;

  @Field(() => EntityTypeEnum, { description: "What kind of thing it is." })
  type!: EntityKind;
}

export const EntityConnection = connectionType("Entity", () => EntityType);
