export type EntityType = "PERSON" | "ORGANIZATION" | "PLACE" | "OTHER";

/** A thing that claims are about or that statements are attributed to. */
export interface Entity {
  id: string;
  name: string;
  type: EntityType;
}
