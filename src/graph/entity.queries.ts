import { z } from "zod";

import type { Entity, EntityType } from "../domain/entity.js";
import { pagedStatement, type WindowText } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";

const types: readonly EntityType[] = ["PERSON", "ORGANIZATION", "PLACE", "OTHER"];

export const entityFields = cypher`.id, .name, .type`;

export const entityRow: z.ZodType<Entity> = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(types),
});

/** The entities with these ids. */
export const entitiesById = statement({
  name: "entity.by-id",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), node: entityRow }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (entity:Entity {id: parentId})
    RETURN parentId, entity {${entityFields}} AS node`,
});

const filter = { types: z.array(z.string()).nullable(), words: z.string().nullable() };

/** Full-text search looks no further than the best this many names. */
const MOST_HITS = 2_000;

const everyEntity = cypher`MATCH (entity:Entity) WHERE entity.normalised IS NOT NULL`;

const entitiesByWords = cypher`
    CALL db.index.fulltext.queryNodes('entity_name', $words, {limit: ${MOST_HITS}}) YIELD node AS entity
    WITH entity WHERE entity.normalised IS NOT NULL`;

const condition = cypher`
      AND ($types IS NULL OR entity.type IN $types)`;

const text = (from: string) => (window: WindowText) => cypher`
    ${from}${condition}
      AND ${window.beyond("entity.normalised", "entity.id")}
    WITH entity ${window.sorted("entity.normalised", "entity.id")}
    RETURN '' AS parentId, collect({key: entity.normalised, id: entity.id, node: entity {${entityFields}}}) AS rows`;

const BY_NAME = { direction: "ASC", kind: "TEXT" } as const;

/** All entities by name. */
export const entityList = pagedStatement({
  name: "entity.list",
  sort: BY_NAME,
  params: filter,
  node: entityRow,
  text: text(everyEntity),
});

/** The entities whose name has the words of `$words`, by name. */
export const entityListByWords = pagedStatement({
  name: "entity.list-by-words",
  sort: BY_NAME,
  params: filter,
  node: entityRow,
  text: text(entitiesByWords),
});

const counting = (name: string, from: string) =>
  statement({
    name,
    params: z.object(filter),
    row: z.object({ count: z.number() }),
    text: cypher`
    ${from}${condition}
    RETURN count(entity) AS count`,
  });

export const countEntities = counting("entity.count", everyEntity);
export const countEntitiesByWords = counting("entity.count-by-words", entitiesByWords);
