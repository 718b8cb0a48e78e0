import type { EntityType } from "../generated/operations.js";

/** Kinds of entities in words. */
export const ENTITY_TYPES: Readonly<Record<EntityType, { one: string; many: string }>> = {
  PERSON: { one: "Person", many: "Persons" },
  ORGANIZATION: { one: "Organisation", many: "Organisations" },
  PLACE: { one: "Place", many: "Places" },
  OTHER: { one: "Other name", many: "Other names" },
};
