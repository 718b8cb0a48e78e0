import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { ClaimMention } from "../domain/claim.js";
import type { Evidence } from "../domain/evidence.js";
import type { OriginRecord, VerdictRecord } from "../loaders/read-verdict.js";
import { ClaimMentionType } from "../schema/claim.type.js";
import { EvidenceType } from "../schema/evidence.type.js";
import { SourceType } from "../schema/source.type.js";
import { OriginType, VerdictType } from "../schema/verdict.type.js";
import { pageSize } from "./connection.js";
import type { RequestContext } from "./request-context.js";

@Resolver(() => VerdictType)
export class VerdictResolver {
  @FieldResolver(() => [OriginType], {
    description: 'What is behind the two numbers: "7 articles come down to 2 origins, because …".',
  })
  origins(@Root() verdict: VerdictRecord): OriginRecord[] {
    return verdict.origins;
  }
}

@Resolver(() => OriginType)
export class OriginResolver {
  @FieldResolver(() => [SourceType], {
    description: "The outlets whose articles come down to it, by domain.",
  })
  sources(@Root() origin: OriginRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.originSources.load(origin);
  }

  @FieldResolver(() => [ClaimMentionType], {
    description: "The mentions that come down to it, first published first.",
  })
  async mentions(
    @Root() origin: OriginRecord,
    @Arg("first", () => Int, { nullable: true, description: "How many: 1 to 100; 20 when nothing is said." })
    first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimMention[]> {
    const size = pageSize(first, "first");
    return (await loaders.originMentions.load(origin)).slice(0, size);
  }

  @FieldResolver(() => [EvidenceType], {
    description: "The evidence from outside this graph that comes down to it.",
  })
  evidence(@Root() origin: OriginRecord, @Ctx() { loaders }: RequestContext): Promise<Evidence[]> {
    return loaders.originEvidence.load(origin.id);
  }
}
