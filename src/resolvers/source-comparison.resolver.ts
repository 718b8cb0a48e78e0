import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";

import type { Source } from "../domain/source.js";
import { asDomain } from "../domain/source-identity.js";
import type { Loaders } from "../loaders/loaders.js";
import { ClaimConnection } from "../schema/claim.type.js";
import { PageArgs } from "../schema/connection.type.js";
import { ComparedSourceType, SourceComparisonType } from "../schema/source-comparison.type.js";
import { SourceType } from "../schema/source.type.js";
import { ClaimPairType } from "../schema/tie.type.js";
import { badInput } from "./bad-input.js";
import { pageSize, toConnection } from "./connection.js";
import type { RequestContext } from "./request-context.js";

interface Comparison {
  sources: readonly [Source, Source];
  sharedAtOnce: number;
  /** Of each source, in the same order. */
  firstOfShared: readonly [number, number];
  ofShared: number;
}

const FIRST = { nullable: true, description: "How many: 1 to 100; 20 when nothing is said." };
const idsOf = ([one, other]: readonly [Source, Source]) => ({ one: one.id, other: other.id });

@Resolver(() => SourceComparisonType)
export class SourceComparisonResolver {
  @Query(() => SourceComparisonType, {
    description: "What two outlets share and where they differ: claims, who was first, contradictions.",
  })
  async compareSources(
    @Arg("domains", () => [String], { description: 'Their two domains, as ["axios.com", "apnews.com"].' })
    domains: string[],
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comparison> {
    const sources = await twoSources(loaders, domains);
    const { shared, one, other } = await loaders.firstOfShared(idsOf(sources));
    return { sources, sharedAtOnce: shared - one - other, firstOfShared: [one, other], ofShared: shared };
  }

  @FieldResolver(() => [ComparedSourceType], { description: "The two, in the order of `domains`." })
  sides(@Root() { sources, firstOfShared, ofShared }: Comparison) {
    return sources.map((source, index) => ({ source, firstOfShared: firstOfShared[index], ofShared }));
  }

  @FieldResolver(() => ClaimConnection, {
    description: "The claims that both state, last first stated first.",
  })
  sharedClaims(
    @Root() { sources }: Comparison,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    return toConnection(loaders.sharedClaims(idsOf(sources)), page, "comparison.shared");
  }

  @FieldResolver(() => ClaimConnection, {
    description:
      "What one of them states and the other does not, of what both report on: claims about an entity that a claim of the other is about too; last first stated first.",
  })
  claimsOnlyIn(
    @Root() { sources }: Comparison,
    @Arg("domain", () => String, { description: "Which of the two outlets, as given in `domains`." })
    domain: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ) {
    const [one, other] = sources;
    const asked = asDomain(domain);
    if (asked !== one.domain && asked !== other.domain)
      throw badInput(`\`domain\` takes one of the two: ${one.domain} or ${other.domain}.`);
    const inOrder = asked === one.domain ? ([one, other] as const) : ([other, one] as const);
    return toConnection(loaders.claimsOnlyInOne(idsOf(inOrder)), page, `comparison.only.${asked}`);
  }

  @FieldResolver(() => [ClaimPairType], {
    description:
      "Where they contradict each other, then where they differ in a detail: `claim` is the first one's, `otherClaim` the second one's; surest first.",
  })
  differences(
    @Root() { sources }: Comparison,
    @Arg("first", () => Int, FIRST) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    return loaders.claimDifferences(idsOf(sources), pageSize(first, "first"));
  }
}

@Resolver(() => ComparedSourceType)
export class ComparedSourceResolver {
  @FieldResolver(() => SourceType, {
    description: "The outlet; its `techniqueRates` stand beside the other's, each out of so many sentences.",
  })
  source(@Root() { source }: { source: Source }): Source {
    return source;
  }
}

async function twoSources(loaders: Loaders, domains: readonly string[]): Promise<[Source, Source]> {
  const distinct = [...new Set(domains.map(asDomain))];
  const [one, other] = await Promise.all(
    distinct.slice(0, 2).map((domain) => loaders.sourceByDomain.load(domain)),
  );
  if (domains.length !== 2 || !one || !other)
    throw badInput(
      "`domains` takes two different outlets that the graph has. Give domains as `sources` answers them.",
    );
  return [one, other];
}
