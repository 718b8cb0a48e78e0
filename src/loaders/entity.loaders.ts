import type { Entity } from "../domain/entity.js";
import {
  countEntities,
  countEntitiesByWords,
  entitiesById,
  entityList,
  entityListByWords,
} from "../graph/entity.queries.js";
import {
  articlesByEntity,
  claimsByEntity,
  countArticlesByEntity,
  countClaimsByEntity,
} from "../graph/entity-page.queries.js";
import { allBeginnings } from "../graph/full-text-query.js";
import type { Reader } from "../graph/past-reader.js";
import { emptyList, listsByParent, oneByKey, type PagedList, rootList } from "./batching.js";
import { asItIs } from "./read-rows.js";

/** Everything that hangs on entities, and entities by key. */
export function createEntityLoaders(graph: Reader) {
  return {
    entityById: oneByKey(graph, entitiesById, asItIs),
    entityClaims: listsByParent(graph, claimsByEntity, countClaimsByEntity, asItIs),
    entityArticles: listsByParent(graph, articlesByEntity, countArticlesByEntity, asItIs),
    entities: (text: string | null, types: string[] | null): PagedList<Entity> => {
      if (text === null) return rootList(graph, entityList, countEntities, { types, words: null }, asItIs);
      const words = allBeginnings(text);
      if (words === null) return emptyList<Entity>();
      return rootList(graph, entityListByWords, countEntitiesByWords, { types, words }, asItIs);
    },
  };
}
