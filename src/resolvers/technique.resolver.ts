import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import type { TechniqueDetection } from "../domain/analysis.js";
import { toGlobalId } from "../domain/global-id.js";
import { measureOf, type TechniqueMeasure } from "../domain/technique-measures.js";
import { type Technique, techniqueBySlug, TECHNIQUES } from "../domain/techniques.js";
import type { Entity } from "../domain/entity.js";
import type { EntityTechniqueRate } from "../loaders/technique.loaders.js";
import type { TechniqueRate } from "../loaders/technique-rate.js";
import { EntityType } from "../schema/entity.type.js";
import { NODE_ID } from "../schema/node.type.js";
import {
  EntityTechniqueRateType,
  TechniqueDetectionType,
  TechniqueMeasureType,
  TechniqueRateType,
  TechniqueType,
} from "../schema/technique.type.js";

import { pageSize } from "./connection.js";
import type { RequestContext } from "./request-context.js";

function inCatalogue(slug: string): Technique {
  const technique = techniqueBySlug(slug);
  if (!technique) throw new Error(`The graph has a technique that the catalogue lacks: ${slug}.`);
  return technique;
}

@Resolver(() => TechniqueType)
export class TechniqueResolver {
  @Query(() => [TechniqueType], { description: "The 23 persuasion techniques that are looked for." })
  techniques(): readonly Technique[] {
    return TECHNIQUES;
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() technique: Technique): string {
    return toGlobalId("Technique", technique.slug);
  }

  @FieldResolver(() => TechniqueMeasureType, {
    nullable: true,
    description:
      "How well the built-in analyzer finds it. Null where the annotated articles have fewer than 30 passages of it: not measured.",
  })
  measured(@Root() technique: Technique): TechniqueMeasure | null {
    return measureOf(technique.slug);
  }

  @FieldResolver(() => [EntityTechniqueRateType], {
    description: "Which entities come with it: those that most articles name in which it was seen.",
  })
  entities(
    @Root() technique: Technique,
    @Arg("first", () => Int, {
      nullable: true,
      description: "How many: 1 to 100; 20 when nothing is said.",
    })
    first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EntityTechniqueRate[]> {
    return loaders.techniqueEntities(technique.slug, pageSize(first, "first"));
  }
}

@Resolver(() => TechniqueDetectionType)
export class TechniqueDetectionResolver {
  @FieldResolver(() => TechniqueType, {
    description: "Which of the 23 techniques it is, with its definition.",
  })
  technique(@Root() detection: TechniqueDetection): Technique {
    return inCatalogue(detection.technique);
  }
}

@Resolver(() => TechniqueRateType)
export class TechniqueRateResolver {
  @FieldResolver(() => TechniqueType, {
    description: "Which of the 23 techniques it is, with its definition.",
  })
  technique(@Root() rate: TechniqueRate): Technique {
    return inCatalogue(rate.technique);
  }
}

@Resolver(() => EntityTechniqueRateType)
export class EntityTechniqueRateResolver {
  @FieldResolver(() => EntityType, { description: "The entity that the articles name." })
  entity(@Root() rate: EntityTechniqueRate): Entity {
    return rate.entity;
  }
}
