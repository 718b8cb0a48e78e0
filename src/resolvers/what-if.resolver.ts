import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";

import type { Claim } from "../domain/claim.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { localId } from "../domain/global-id.js";
import { asDomain } from "../domain/source-identity.js";
import type { Dated } from "../loaders/batching.js";
import { ClaimType } from "../schema/claim.type.js";
import { OriginType, VerdictType } from "../schema/verdict.type.js";
import { badInput } from "./bad-input.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => ClaimType)
export class WhatIfResolver {
  @FieldResolver(() => VerdictType, {
    description:
      "What if: the verdict that the rule would give if the graph did not have some outlets, publishers or articles. Copies that others carry stay; how wordings are grouped into claims stays too. Nothing is stored, and a person's verdict is left aside.",
  })
  async verdictWithout(
    @Root() claim: Claim & Dated,
    @Arg("sources", () => [String], { nullable: true, description: "Domains of outlets to leave out." })
    sources: string[] | null | undefined,
    @Arg("publishers", () => [String], {
      nullable: true,
      description:
        "Publishers to leave out with all their outlets, by name; an outlet without a known owner goes by its domain.",
    })
    publishers: string[] | null | undefined,
    @Arg("articles", () => [ID], { nullable: true, description: "Ids of articles to leave out." })
    articles: string[] | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ) {
    ofNow(claim, "verdictWithout");
    const leftOut = {
      domains: distinct(sources).map(asDomain),
      publishers: distinct(publishers).map((name) => name.trim()),
      articleIds: distinct(articles).map(articleId),
    };
    try {
      return await loaders.verdictWithout(claim.id, leftOut);
    } catch (error) {
      throw error instanceof ExpectedFailure ? badInput(error.message) : error;
    }
  }

  @FieldResolver(() => [OriginType], {
    nullable: true,
    description:
      "By which threads the verdict hangs: the origins without any one of which the rule would give another verdict. Empty where no single origin decides.",
  })
  hangsBy(@Root() claim: Claim & Dated, @Ctx() { loaders }: RequestContext) {
    ofNow(claim, "hangsBy");
    return loaders.hangingOrigins.load(claim.id);
  }
}

function ofNow({ asOf }: Dated, field: string): void {
  if (asOf !== undefined)
    throw badInput(`\`${field}\` is worked out from what stands now: ask for the claim without \`asOf\`.`);
}

const distinct = (values: readonly string[] | null | undefined): string[] =>
  [...new Set(values ?? [])].sort();

function articleId(globalId: string): string {
  const id = localId(globalId, "Article");
  if (id === null)
    throw badInput(
      `\`articles\` has "${globalId}", which is no article's id. Give ids as \`articles\` answers them.`,
    );
  return id;
}
