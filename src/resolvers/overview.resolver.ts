import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";

import type { Claim } from "../domain/claim.js";
import type { Instant } from "../domain/instant.js";
import type { Dated } from "../loaders/batching.js";
import { type Period, WHOLE_TIME } from "../loaders/overview.loaders.js";
import { ClaimType } from "../schema/claim.type.js";
import { OverviewType } from "../schema/overview.type.js";
import { DateTimeScalar } from "../schema/scalars.js";
import { TechniqueRateType } from "../schema/technique.type.js";
import { VerdictTallyType } from "../schema/verdict.type.js";
import { AS_OF, asked } from "./as-of.js";
import { pageSize } from "./connection.js";
import type { RequestContext } from "./request-context.js";

interface OverviewRecord extends Dated {
  period: Period;
  articles: number;
  claims: number;
  sources: number;
}

const FIRST = { nullable: true, description: "How many: 1 to 100; 20 when nothing is said." };

@Resolver(() => OverviewType)
export class OverviewResolver {
  @Query(() => OverviewType, { description: "The whole graph, or what a period added to it, at a glance." })
  async overview(
    @Arg("since", () => DateTimeScalar, {
      nullable: true,
      description: "Only articles published at or after this.",
    })
    since: Instant | null | undefined,
    @Arg("until", () => DateTimeScalar, {
      nullable: true,
      description: "Only articles published before this.",
    })
    until: Instant | null | undefined,
    @Arg("asOf", () => DateTimeScalar, AS_OF) asOf: Instant | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<OverviewRecord> {
    const period = { since: since ?? WHOLE_TIME.since, until: until ?? WHOLE_TIME.until };
    const then = asked(asOf);
    return { period, ...then, ...(await loaders.at(then).overviewTotals(period)) };
  }

  @FieldResolver(() => [VerdictTallyType], {
    description:
      "The present verdicts of the claims that were stated: always all five values, in the same order.",
  })
  verdictTallies(@Root() overview: OverviewRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.at(overview).overviewTallies(overview.period);
  }

  @FieldResolver(() => [TechniqueRateType], {
    description: "How often each persuasion technique was used in outlets' own words, most used first.",
  })
  techniqueRates(@Root() overview: OverviewRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.at(overview).overviewTechniqueRates(overview.period);
  }

  @FieldResolver(() => [ClaimType], {
    description:
      "The claims that spread faster than before: those that at least two outlets took up within the seven days up to the period's last article, and more than in as long a time before; those first where the difference is greatest.",
  })
  risingClaims(
    @Root() overview: OverviewRecord,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Claim[]> {
    return loaders.at(overview).risingClaims(overview.period, pageSize(first, "first"));
  }

  @FieldResolver(() => [ClaimType], {
    description: "The disputed claims of the period, most independent origins first.",
  })
  disputedClaims(
    @Root() overview: OverviewRecord,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Claim[]> {
    return loaders.at(overview).disputedClaims(overview.period, pageSize(first, "first"));
  }
}
