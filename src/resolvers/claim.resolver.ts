import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Claim, ClaimMention } from "../domain/claim.js";
import type { ClaimRelation } from "../domain/comparison.js";
import type { Entity } from "../domain/entity.js";
import { localId, toGlobalId } from "../domain/global-id.js";
import type { Instant } from "../domain/instant.js";
import type { Dated } from "../loaders/batching.js";
import { undecidedVerdict } from "../loaders/read-verdict.js";
import { CorrectionType } from "../schema/article.type.js";
import { ClaimFilterInput, type ClaimOrder, ClaimOrderEnum } from "../schema/claim.input.js";
import {
  ClaimConnection,
  ClaimMentionConnection,
  ClaimMentionType,
  ClaimRelationEnum,
  ClaimType,
  RelatedClaimConnection,
  RelatedClaimType,
  TimelinePointType,
} from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import { EntityType } from "../schema/entity.type.js";
import { EvidenceArgs } from "../schema/evidence.input.js";
import { EvidenceConnection } from "../schema/evidence.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { DateTimeScalar } from "../schema/scalars.js";
import { ClaimSourceConnection } from "../schema/source.type.js";
import { type TimeBucket, TimeBucketEnum } from "../schema/timeline.input.js";
import { VerdictConnection, VerdictType } from "../schema/verdict.type.js";
import { AS_OF, asked } from "./as-of.js";
import { badInput } from "./bad-input.js";
import { claimFilter } from "./claim-filter.js";
import { toConnection } from "./connection.js";
import type { RequestContext } from "./request-context.js";

const TRUNCATED_TO = { HOUR: "hour", DAY: "day", WEEK: "week", MONTH: "month" } as const;

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimType, {
    nullable: true,
    description:
      "One claim by its id; null where there is none such. The id of a claim that became part of another leads to that one.",
  })
  claim(
    @Arg("id", () => ID, { description: "The id of the claim, as any `id` field gives it." }) id: string,
    @Arg("asOf", () => DateTimeScalar, AS_OF) asOf: Instant | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Claim | null> | null {
    const [claimId, then] = [localId(id, "Claim"), asked(asOf)];
    return claimId === null ? null : loaders.at(then).claimById.load(claimId);
  }

  @Query(() => ClaimConnection, { description: "The claims that articles in the graph state." })
  claims(
    @Arg("filter", () => ClaimFilterInput, {
      nullable: true,
      description: "Which of them; all when left out.",
    })
    filter: ClaimFilterInput | null | undefined,
    @Arg("orderBy", () => ClaimOrderEnum, {
      nullable: true,
      description: "When left out: RELEVANCE where `filter.text` is given, else NEWEST.",
    })
    orderBy: ClaimOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("asOf", () => DateTimeScalar, AS_OF) asOf: Instant | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    const text = filter?.text ?? null;
    if (orderBy === "RELEVANCE" && text === null)
      throw badInput("RELEVANCE needs a text: give `filter.text`, or choose another order.");
    const order = orderBy ?? (text === null ? "NEWEST" : "RELEVANCE");
    return toConnection(
      loaders.at(asked(asOf)).claims(order, text, claimFilter(filter)),
      page,
      `claims.${order}`,
    );
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() claim: Claim & Dated): string {
    return toGlobalId("Claim", claim.id);
  }

  @FieldResolver(() => VerdictType, { description: "What the evidence amounts to now." })
  async verdict(@Root() claim: Claim & Dated, @Ctx() { loaders }: RequestContext) {
    return (
      (await loaders.at(claim).claimVerdict.load(claim.id)) ?? undecidedVerdict(claim.id, claim.createdAt)
    );
  }

  @FieldResolver(() => [VerdictType], {
    description:
      "Every verdict it has had, first to last; the last is the present one. Of a claim that many articles state that is a long list: `verdicts` has it in pages.",
  })
  verdictHistory(@Root() claim: Claim & Dated, @Ctx() { loaders }: RequestContext) {
    return loaders.at(claim).claimVerdictHistory.load(claim.id);
  }

  @FieldResolver(() => VerdictConnection, {
    description:
      "The verdicts it has had, first to last, in pages. A new one is given with nearly every article that states it, so the latest are read with `last`.",
  })
  verdicts(
    @Root() claim: Claim & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(claim).claimVerdicts(claim.id, {}), page, "claim.verdicts");
  }

  @FieldResolver(() => EvidenceConnection, {
    description:
      "What bears on it: supporting first, then refuting, then neutral. Each mention of it, and of claims that contradict or vary it, is one CROSS_REFERENCE.",
  })
  evidence(
    @Root() claim: Claim & Dated,
    @Args(() => EvidenceArgs) { stance, kind, ...page }: EvidenceArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    const narrowed = { stances: stance ?? null, kinds: kind ?? null };
    return toConnection(loaders.at(claim).claimEvidence(claim.id, narrowed), page, "evidence");
  }

  @FieldResolver(() => ClaimMentionConnection, {
    description:
      "Where articles state it, first published first. A mention counts while its analysis is its article's latest.",
  })
  mentions(
    @Root() claim: Claim & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(claim).claimMentions(claim.id, {}), page, "claim.mentions");
  }

  @FieldResolver(() => ClaimSourceConnection, {
    description:
      "Which outlets repeat it, since when and how often, and who only copied; first to state it first. Texts without an address are of none.",
  })
  sources(
    @Root() claim: Claim & Dated,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.at(claim).claimSources(claim.id, {}), page, "claim.sources");
  }

  @FieldResolver(() => ClaimMentionType, {
    nullable: true,
    description:
      "Who said it first: own reports before copies, texts without an address after the others; null where no article states it.",
  })
  firstMention(
    @Root() claim: Claim & Dated,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimMention | null> {
    return loaders.at(claim).claimFirstMention.load(claim.id);
  }

  @FieldResolver(() => [TimelinePointType], {
    description: "How often it was stated over time; empty stretches are left out.",
  })
  timeline(
    @Root() claim: Claim & Dated,
    @Arg("bucket", () => TimeBucketEnum, {
      nullable: true,
      defaultValue: "DAY",
      description: "How long each stretch is.",
    })
    bucket: TimeBucket | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.at(claim).claimTimeline(claim.id, TRUNCATED_TO[bucket ?? "DAY"]);
  }

  @FieldResolver(() => RelatedClaimConnection, {
    description: "The claims that contradict or vary it, surest first.",
  })
  relatedClaims(
    @Root() claim: Claim & Dated,
    @Arg("relation", () => [ClaimRelationEnum], {
      nullable: true,
      description: "Only these. What says the SAME is this very claim, so SAME finds nothing.",
    })
    relations: ClaimRelation[] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(
      loaders.at(claim).relatedClaims(claim.id, { relations: relations ?? null }),
      page,
      "claim.related",
    );
  }

  @FieldResolver(() => [CorrectionType], {
    nullable: true,
    description:
      "The articles that stated it in an earlier text and do so no longer, the latest first. They and what was copied from them count no longer.",
  })
  corrections(@Root() claim: Claim & Dated, @Ctx() { loaders }: RequestContext) {
    return loaders.at(claim).claimCorrections.load(claim.id);
  }

  @FieldResolver(() => [EntityType], {
    description: "The persons, organisations and places it is about, by name.",
  })
  entities(@Root() claim: Claim & Dated, @Ctx() { loaders }: RequestContext): Promise<Entity[]> {
    return loaders.at(claim).claimEntities.load(claim.id);
  }
}

@Resolver(() => RelatedClaimType)
export class RelatedClaimResolver {
  @FieldResolver(() => ClaimType, { description: "The claim at the other end of the relation." })
  claim(@Root() related: { claim: Claim } & Dated): Claim & Dated {
    return related.asOf === undefined ? related.claim : { ...related.claim, asOf: related.asOf };
  }
}
