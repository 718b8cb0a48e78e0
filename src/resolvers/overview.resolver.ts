import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";

import type { Claim } from "../domain/claim.js";
import type { Instant } from "../domain/instant.js";
import { type Period, WHOLE_TIME } from "../loaders/overview.loaders.js";
import { ClaimType } from "../schema/claim.type.js";
import { OverviewType } from "../schema/overview.type.js";
import { DateTimeScalar } from "../schema/scalars.js";
import { TechniqueRateType } from "../schema/technique.type.js";
import { VerdictTallyType } from "../schema/verdict.type.js";
import { pageSize } from "./connection.js";
import type { RequestContext } from "./request-context.js";

interface OverviewRecord {
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
    @Ctx() { loaders }: RequestContext,
  ): Promise<OverviewRecord> {
    const period = { since: since ?? WHOLE_TIME.since, until: until ?? WHOLE_TIME.until };
    return { period, ...(await loaders.overviewTotals(period)) };
  }

  @FieldResolver(() => [VerdictTallyType], {
    description:
      "The present verdicts of the claims that were stated: always all five values, in the same order.",
  })
  verdictTallies(@Root() { period }: OverviewRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.overviewTallies(period);
  }

  @FieldResolver(() => [TechniqueRateType], {
    description: "How often each persuasion technique was used in outlets' own words, most used first.",
  })
  techniqueRates(@Root() { period }: OverviewRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.overviewTechniqueRates(period);
  }

  @FieldResolver(() => [ClaimType], {
    description:
      "The claims that most outlets stated within the seven days up to the period's last article; more than one article each.",
  })
  risingClaims(
    @Root() { period }: OverviewRecord,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Claim[]> {
    return loaders.risingClaims(period, pageSize(first, "first"));
  }

  @FieldResolver(() => [ClaimType], {
    description: "The disputed claims of the period, most independent origins first.",
  })
  disputedClaims(
    @Root() { period }: OverviewRecord,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Claim[]> {
    return loaders.disputedClaims(period, pageSize(first, "first"));
  }
}
