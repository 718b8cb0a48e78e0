import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { ClaimMention } from "../domain/claim.js";
import type { Evidence } from "../domain/evidence.js";
import type { Dated } from "../loaders/batching.js";
import type { Loaders } from "../loaders/loaders.js";
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
  origins(
    @Root() verdict: VerdictRecord & Dated,
    @Arg("key", () => String, {
      nullable: true,
      description: "Only what comes down to this one: one origin a stance that it takes.",
    })
    key: string | null | undefined,
  ): (OriginRecord & Dated)[] {
    const { asOf } = verdict;
    const origins = verdict.origins.filter((origin) => key == null || origin.key === key);
    return asOf === undefined ? origins : origins.map((origin) => ({ ...origin, asOf }));
  }
}

@Resolver(() => OriginType)
export class OriginResolver {
  @FieldResolver(() => [SourceType], {
    description:
      "The outlets whose articles come down to it, by domain; of a past verdict those that still do.",
  })
  async sources(@Root() origin: OriginRecord & Dated, @Ctx() { loaders }: RequestContext) {
    if (!origin.mentionIds) return loaders.at(origin).originSources.load(origin);
    const mentions = await mentionsOf(origin.mentionIds, loaders);
    const articleIds = [...new Set(mentions.map(({ articleId }) => articleId))];
    const sources = await Promise.all(articleIds.map((id) => loaders.articleSource.load(id)));
    const byDomain = new Map(sources.flatMap((source) => (source ? [[source.domain, source] as const] : [])));
    return [...byDomain.keys()].sort().map((domain) => byDomain.get(domain)!);
  }

  @FieldResolver(() => [ClaimMentionType], {
    description:
      "The mentions that come down to it, first published first; of a past verdict those that still do.",
  })
  async mentions(
    @Root() origin: OriginRecord & Dated,
    @Arg("first", () => Int, { nullable: true, description: "How many: 1 to 100; 20 when nothing is said." })
    first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ClaimMention[]> {
    const size = pageSize(first, "first");
    if (origin.mentionIds) return mentionsOf(origin.mentionIds.slice(0, size), loaders);
    return (await loaders.at(origin).originMentions.load(origin)).slice(0, size);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What it says, in one verbatim quote: of its first mention, else of what was found outside; null where neither is there any longer.",
  })
  async quote(@Root() origin: OriginRecord & Dated, @Ctx() context: RequestContext): Promise<string | null> {
    const [mention] = await this.mentions(origin, 1, context);
    return mention?.span.exact ?? (await this.evidence(origin, context))[0]?.snippet ?? null;
  }

  @FieldResolver(() => [EvidenceType], {
    description: "The evidence from outside this graph that comes down to it.",
  })
  evidence(@Root() origin: OriginRecord & Dated, @Ctx() { loaders }: RequestContext): Promise<Evidence[]> {
    return loaders.at(origin).originEvidence.load(origin);
  }
}

async function mentionsOf(ids: readonly string[], loaders: Loaders): Promise<ClaimMention[]> {
  return (await Promise.all(ids.map((id) => loaders.mentionById.load(id)))).flatMap(
    (mention) => mention ?? [],
  );
}
