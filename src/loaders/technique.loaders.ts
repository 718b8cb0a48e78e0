import type { Entity } from "../domain/entity.js";
import type { Graph } from "../graph/graph.js";
import { entitiesByTechnique, techniqueRatesByEntity } from "../graph/technique-rate.queries.js";
import { byRest, listByKey } from "./batching.js";
import { readRate, type UsageRate } from "./technique-rate.js";

/** How often a technique is used in the articles that name an entity. */
export interface EntityTechniqueRate extends UsageRate {
  entity: Entity;
}

/** Which techniques come with which entities, as it stands now. */
export function createTechniqueLoaders(graph: Graph) {
  const entities = byRest(async (parentIds, limit: number): Promise<EntityTechniqueRate[][]> => {
    const rows = await graph.read(entitiesByTechnique, { parentIds, limit });
    const found = new Map(rows.map(({ parentId, nodes }) => [parentId, nodes]));
    return parentIds.map((slug) => (found.get(slug) ?? []).map(readRate));
  });
  return {
    entityTechniqueRates: listByKey(graph, techniqueRatesByEntity, readRate),
    techniqueEntities: (slug: string, limit: number) => entities.load({ parentId: slug, rest: limit }),
  };
}
