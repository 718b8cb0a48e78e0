import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import { toGlobalId } from "../domain/global-id.js";
import type { Claim } from "../domain/claim.js";
import type { Source } from "../domain/source.js";
import type { VerdictValue } from "../domain/verdict.js";
import { asDomain } from "../domain/source-identity.js";
import type { SourceProfile } from "../loaders/source.loaders.js";
import { ArticleConnection } from "../schema/article.type.js";
import { ClaimConnection, ClaimType } from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { RefutedClaimConnection, RefutedClaimType } from "../schema/refuted-claim.type.js";
import { SourceFilterInput, type SourceOrder, SourceOrderEnum } from "../schema/source.input.js";
import { SourceProfileType } from "../schema/source-profile.type.js";
import {
  ClaimSourceType,
  type SourceArticleKind,
  SourceArticleKindEnum,
  type SourceClaimKind,
  SourceClaimKindEnum,
  SourceConnection,
  SourceType,
} from "../schema/source.type.js";
import { TechniqueRateType } from "../schema/technique.type.js";
import { VerdictTallyType, VerdictValueEnum } from "../schema/verdict.type.js";
import { present } from "./present.js";
import { toConnection } from "./connection.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceType, {
    nullable: true,
    description: "One outlet by its domain; null where the graph has none such.",
  })
  source(
    @Arg("domain", () => String, { description: 'Its registrable domain, as "axios.com".' }) domain: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.sourceByDomain.load(asDomain(domain));
  }

  @Query(() => SourceConnection, {
    description:
      "The outlets in the graph, and agencies that they credit; texts without an address are of none.",
  })
  sources(
    @Arg("filter", () => SourceFilterInput, {
      nullable: true,
      description: "Which of them; all when left out.",
    })
    filter: SourceFilterInput | null | undefined,
    @Arg("orderBy", () => SourceOrderEnum, { nullable: true, description: "NAME when left out." })
    orderBy: SourceOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    const order = orderBy ?? "NAME";
    const list = loaders.sources(order, {
      domains: filter?.domain?.map(asDomain) ?? null,
      publishers: filter?.publisher ?? null,
      text: filter?.text?.toLowerCase() ?? null,
      minArticles: filter?.minArticles ?? null,
    });
    return toConnection(list, page, `sources.${order}`);
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() source: Source): string {
    return toGlobalId("Source", source.id);
  }

  @FieldResolver(() => ArticleConnection, { description: "Its articles, last published first." })
  articles(
    @Root() source: Source,
    @Arg("kind", () => SourceArticleKindEnum, {
      nullable: true,
      description: "Only those that this number of its `profile` counts.",
    })
    kind: SourceArticleKind | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.sourceArticles(source.id, { kind: kind ?? null }), page, "source.articles");
  }

  @FieldResolver(() => ClaimConnection, {
    description: "The claims its articles state, last first stated first.",
  })
  claims(
    @Root() source: Source,
    @Arg("verdict", () => [VerdictValueEnum], {
      nullable: true,
      description: "Only those that have one of these verdicts now.",
    })
    verdicts: VerdictValue[] | null | undefined,
    @Arg("kind", () => SourceClaimKindEnum, {
      nullable: true,
      description:
        "Only those that this number counts: `originated`, `echoed` or, of the `profile`, `searchedClaims`.",
    })
    kind: SourceClaimKind | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    const list = loaders.sourceClaims(source.id, { verdicts: verdicts ?? null, kind: kind ?? null });
    return toConnection(list, page, "source.claims");
  }

  @FieldResolver(() => RefutedClaimConnection, {
    description:
      "The claims it states, or stated in an earlier text, that are refuted now, last refuted first: when it stated each, since when it is refuted, and whether the outlet withdrew it.",
  })
  refutedClaims(
    @Root() source: Source,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.sourceRefutedClaims(source.id, {}), page, "source.refuted");
  }

  @FieldResolver(() => SourceProfileType, {
    description: "Its articles and claims in numbers, each with what it is out of.",
  })
  profile(@Root() source: Source, @Ctx() { loaders }: RequestContext): Promise<SourceProfile> {
    return present(loaders.sourceProfile.load(source.id), `profile of source ${source.id}`);
  }

  @FieldResolver(() => [VerdictTallyType], {
    description:
      "How many of the claims it states have each verdict: always all five values, in the same order.",
  })
  verdictTallies(@Root() source: Source, @Ctx() { loaders }: RequestContext) {
    return loaders.sourceTallies(source.id);
  }

  @FieldResolver(() => [TechniqueRateType], {
    description: "How often it uses each persuasion technique in its own words, most used first.",
  })
  techniqueRates(@Root() source: Source, @Ctx() { loaders }: RequestContext) {
    return loaders.sourceTechniqueRates.load(source.id);
  }

  @FieldResolver(() => Int, {
    description: "How many claims it was the first to state, in an article of its own.",
  })
  async originated(@Root() source: Source, @Ctx() { loaders }: RequestContext): Promise<number> {
    return (await loaders.sourceOrigination.load(source.id))?.originated ?? 0;
  }

  @FieldResolver(() => Int, { description: "How many claims it states that it was not the first to state." })
  async echoed(@Root() source: Source, @Ctx() { loaders }: RequestContext): Promise<number> {
    return (await loaders.sourceOrigination.load(source.id))?.echoed ?? 0;
  }
}

@Resolver(() => ClaimSourceType)
export class ClaimSourceResolver {
  @FieldResolver(() => SourceType, { description: "The outlet whose articles state the claim." })
  source(@Root() claimSource: { source: Source }): Source {
    return claimSource.source;
  }
}

@Resolver(() => RefutedClaimType)
export class RefutedClaimResolver {
  @FieldResolver(() => ClaimType, { description: "The claim that is refuted by now." })
  claim(@Root() { claim }: { claim: Claim }): Claim {
    return claim;
  }
}
