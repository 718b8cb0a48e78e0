import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { Claim, ClaimMention } from "../domain/claim.js";
import type { Source } from "../domain/source.js";
import type { FigureRecord, PropagationRecord } from "../loaders/propagation.loaders.js";
import { ClaimMentionType, ClaimType } from "../schema/claim.type.js";
import { FigureValueType, PropagationStepType, SourceFollowingType } from "../schema/propagation.type.js";
import { SourceType } from "../schema/source.type.js";
import { pageSize } from "./connection.js";
import type { RequestContext } from "./request-context.js";

const FIRST = { nullable: true, description: "How many: 1 to 100; 20 when nothing is said." };

@Resolver(() => ClaimType)
export class ClaimPropagationResolver {
  @FieldResolver(() => [PropagationStepType], {
    nullable: true,
    description:
      "How it spread: its mentions in the order in which they were said, each with how it is tied to the others. As it stands now.",
  })
  propagation(
    @Root() claim: Claim,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PropagationRecord[]> {
    return loaders.claimPropagation(claim.id, pageSize(first, "first"));
  }

  @FieldResolver(() => [FigureValueType], {
    nullable: true,
    description:
      "How a figure changed on its way: this claim and those that differ from it in the number, first said first; denials, which give none, are left out. Up to 50, as they stand now.",
  })
  figures(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<FigureRecord[]> {
    return loaders.claimFigures(claim.id);
  }
}

@Resolver(() => PropagationStepType)
export class PropagationStepResolver {
  @FieldResolver(() => ClaimMentionType, { description: "Where it was said: the article and its words." })
  mention(@Root() step: PropagationRecord): ClaimMention {
    return step.mention;
  }

  @FieldResolver(() => ClaimMentionType, {
    nullable: true,
    description: "The mention that it copies or quotes the words of; null where it follows none.",
  })
  follows(
    @Root() { followsId }: PropagationRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimMention | null> | null {
    return followsId === null ? null : loaders.mentionById.load(followsId);
  }
}

@Resolver(() => FigureValueType)
export class FigureValueResolver {
  @FieldResolver(() => ClaimType, { description: "The claim in which the figure has this value." })
  claim(@Root() value: FigureRecord): Claim {
    return value.claim;
  }

  @FieldResolver(() => SourceType, {
    nullable: true,
    description: "The outlet that gave it first, in an article of its own; null where all only copy.",
  })
  source(@Root() value: FigureRecord) {
    return value.source;
  }
}

@Resolver(() => SourceType)
export class SourceFollowingResolver {
  @FieldResolver(() => [SourceFollowingType], {
    nullable: true,
    description: "Which outlets it follows: whose claims it states after them, most first.",
  })
  follows(
    @Root() source: Source,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.followedSources(source.id, pageSize(first, "first"));
  }

  @FieldResolver(() => [SourceFollowingType], {
    nullable: true,
    description: "Which outlets follow it: who states its claims after it, most first.",
  })
  followedBy(
    @Root() source: Source,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.followingSources(source.id, pageSize(first, "first"));
  }
}

@Resolver(() => SourceFollowingType)
export class FollowedSourceResolver {
  @FieldResolver(() => SourceType, { description: "The other outlet." })
  source(@Root() following: { source: Source }): Source {
    return following.source;
  }
}
