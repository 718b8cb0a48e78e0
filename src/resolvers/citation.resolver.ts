import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { asAsked, type Citation, citationText, isReproduced } from "../domain/exports/citation.js";
import type { Export } from "../domain/exports/export.js";
import { CitationType, CitedRemovalType, ExportType } from "../schema/export.type.js";
import { JsonScalar } from "../schema/scalars.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => CitationType)
export class CitationResolver {
  @Query(() => CitationType, {
    nullable: true,
    description: "A citation by its permanent id; null where there is none.",
  })
  citation(
    @Arg("id", () => ID, { description: "Its id, as it stands in its text and in a manifest." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Citation | null> {
    return loaders.citationById.load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The text to cite it by, with its hash; null until an export of it is complete.",
  })
  text(@Root() citation: Citation): string | null {
    return citationText(citation);
  }

  @FieldResolver(() => JsonScalar, {
    description: "Which claims: what `startExport` was given, null for whatever.",
  })
  filter(@Root() { filter }: Citation): unknown {
    return asAsked(filter);
  }
}

@Resolver(() => ExportType)
export class CitedExportResolver {
  @FieldResolver(() => CitationType, { description: "What it asks for, under its permanent id." })
  async citation(@Root() { citationId }: Export, @Ctx() { loaders }: RequestContext): Promise<Citation> {
    return (await loaders.citationById.load(citationId))!;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether its content is what the citation gave the first time; null until it is complete, and where this was the first time.",
  })
  async isReproduced(
    @Root() { citationId, content, completedAt }: Export,
    @Ctx() { loaders }: RequestContext,
  ) {
    const citation = await loaders.citationById.load(citationId);
    if (citation === null || content === null || completedAt === null) return null;
    return isReproduced(citation, { sha256: content.sha256, at: completedAt });
  }

  @FieldResolver(() => [CitedRemovalType], {
    description:
      "What was removed from the graph since the citation's content was first read, first to last.",
  })
  removals(@Root() { citationId }: Export, @Ctx() { loaders }: RequestContext) {
    return loaders.citationRemovals.load(citationId);
  }
}
