import { groupBy } from "../group-by.js";
import { copyFamilyId, type NodeId, statesId } from "../ids.js";
import type { Instant } from "../instant.js";
import { isOutlet } from "../source-identity.js";
import {
  assignOrigins,
  type FamilyOrigin,
  originateFamilies,
  type OriginatedFamily,
  type RootedFamily,
} from "./assign-origins.js";
import { type ImprintMatches, imprintsOf, saying } from "./copy-families.js";
import { type ClaimOrigin, groupOrigins } from "./group-origins.js";
import type { MentionFacts } from "./mention-facts.js";

/** A mention with what a claim's counts need of it besides whose word it is. */
export interface CountedMention extends MentionFacts {
  sourceId: NodeId;
  /** The entities that it names. */
  subjects: NodeId[];
  /** Whether its article is a copy of another one; left out for what is no article of the graph. */
  isDerived?: boolean;
}

/** A family of copies as it is kept, so that the next copy is placed without reading the others. */
export interface KeptFamily {
  id: NodeId;
  rootSaid: string;
  agencySaid: string | null;
  attributionSaid: string | null;
  /** Of the claim and the publisher of the root, for finding what that publisher says of it elsewhere. */
  claimPublisher: string;
  attributed: boolean;
  attribution: RootedFamily["attribution"];
  origin: FamilyOrigin;
  /** The imprints that were first seen in this family, each with when that was. */
  imprints: { id: NodeId; firstSaid: string }[];
}

/** How often one outlet states the claim. */
export interface OutletCount {
  id: NodeId;
  sourceId: NodeId;
  mentionCount: number;
  articleCount: number;
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  /** The first of its own reports, see `ownReport`; null where it only carries copies. */
  ownSince: string | null;
}

/** All that follows of one claim from its mentions. */
export interface ClaimCount {
  claimId: NodeId;
  counts: {
    mentionCount: number;
    articleCount: number;
    /** Outlets: texts without an address are of none. */
    sourceCount: number;
    originCount: number;
    firstSeenAt: Instant | null;
    lastSeenAt: Instant | null;
    /** The first report of an outlet's own, see `ownReport`, and that outlet; null where all that state it carry copies. */
    ownSince: string | null;
    originatorId: NodeId | null;
  };
  origins: ClaimOrigin[];
  families: KeptFamily[];
  outlets: OutletCount[];
  /** What it is about: how many mentions name the entity. */
  subjects: { entityId: NodeId; mentionCount: number }[];
}

/**
 * Counts a claim's mentions by origin, family, outlet and subject; what was found outside in its support counts for origins
 * and families. Pure, and the order of `stating` does not matter.
 */
export function countClaim(
  claimId: NodeId,
  stating: readonly CountedMention[],
  matches: ImprintMatches,
): ClaimCount {
  const families = originateFamilies(stating, matches);
  const mentions = stating.filter(({ outside, former }) => !outside && !former);
  const origins = groupOrigins(claimId, assignOrigins(families));
  const outlets = countOutlets(claimId, mentions);
  const seen = mentions.map(({ effectiveAt }) => effectiveAt).sort();
  const originator = firstOwn(outlets);
  return {
    ...{ claimId, origins, outlets, subjects: countSubjects(mentions) },
    families: keepFamilies(claimId, families),
    counts: {
      mentionCount: mentions.length,
      articleCount: distinct(mentions.map(({ articleId }) => articleId)),
      sourceCount: distinct(
        mentions.filter(({ source }) => isOutlet(source)).map(({ sourceId }) => sourceId),
      ),
      originCount: origins.filter(({ founded }) => founded).length,
      firstSeenAt: seen[0] ?? null,
      lastSeenAt: seen.at(-1) ?? null,
      ownSince: originator?.ownSince ?? null,
      originatorId: originator?.sourceId ?? null,
    },
  };
}

/** By what a publisher's families for one claim are found. */
export const claimPublisher = (claimId: NodeId, publisherKey: string): string => `${claimId} ${publisherKey}`;

function keepFamilies(claimId: NodeId, families: readonly OriginatedFamily[]): KeptFamily[] {
  const firsts = firstImprints(families.map(({ family }) => family));
  return families.map(({ family, origin }) => keepFamily(claimId, family, origin, firsts.get(family) ?? []));
}

export function keepFamily(
  claimId: NodeId,
  family: RootedFamily,
  origin: FamilyOrigin,
  imprints: KeptFamily["imprints"],
): KeptFamily {
  const { rootSaid, agencySaid, attributionSaid, attribution, publisher, members, withdrawn } = family;
  return {
    ...{ rootSaid, agencySaid, attributionSaid, attribution, origin, imprints },
    id: copyFamilyId(claimId, members[0]!.mention.mentionId),
    claimPublisher: claimPublisher(claimId, publisher.key),
    attributed: attribution !== null && !withdrawn,
  };
}

/** In which family each imprint was seen first. */
function firstImprints(families: readonly RootedFamily[]): Map<RootedFamily, KeptFamily["imprints"]> {
  const borne = families
    .flatMap((family) =>
      family.members.flatMap(({ mention }) =>
        imprintsOf(mention).map((id) => ({ id, family, firstSaid: saying(mention) })),
      ),
    )
    .sort((one, other) => (one.firstSaid < other.firstSaid ? -1 : 1));
  const first = [...groupBy(borne, ({ id }) => id).values()].map((same) => same[0]!);
  const byFamily = groupBy(first, ({ family }) => family);
  return new Map(
    [...byFamily].map(([family, list]) => [family, list.map(({ id, firstSaid }) => ({ id, firstSaid }))]),
  );
}

function countOutlets(claimId: NodeId, mentions: readonly CountedMention[]): OutletCount[] {
  return [...groupBy(mentions, ({ sourceId }) => sourceId)].map(([sourceId, own]) => {
    const seen = own.map(({ effectiveAt }) => effectiveAt).sort();
    return {
      ...{ id: statesId(sourceId, claimId), sourceId, mentionCount: own.length },
      articleCount: distinct(own.map(({ articleId }) => articleId)),
      ...{
        firstSeenAt: seen[0]!,
        lastSeenAt: seen.at(-1)!,
        ownSince: own.map(ownReport).reduce(earlier, null),
      },
    };
  });
}

/**
 * By what it is told which outlet stated a claim first, in the order of texts: by date, then by the article's id, texts without
 * an address last. Null for a copy: of another article, or of an agency that the article credits and that is not its own.
 */
export function ownReport({
  url,
  effectiveAt,
  articleId,
  isDerived,
  credits,
  source,
}: Pick<CountedMention, "url" | "effectiveAt" | "articleId" | "isDerived" | "credits" | "source">):
  string | null {
  if (isDerived || credits.some(({ domain }) => domain !== source.domain)) return null;
  return `${url == null ? 1 : 0} ${effectiveAt} ${articleId}`;
}

const earlier = (one: string | null, other: string | null) =>
  one === null || (other !== null && other < one) ? other : one;

function firstOwn(outlets: readonly OutletCount[]): OutletCount | undefined {
  return outlets
    .filter(({ ownSince }) => ownSince !== null)
    .reduce<OutletCount | undefined>(
      (first, one) => (first && first.ownSince! < one.ownSince! ? first : one),
      undefined,
    );
}

function countSubjects(mentions: readonly CountedMention[]): ClaimCount["subjects"] {
  const named = mentions.flatMap(({ subjects }) => subjects);
  return [...groupBy(named, (entityId) => entityId)].map(([entityId, same]) => ({
    entityId,
    mentionCount: same.length,
  }));
}

const distinct = (values: readonly string[]) => new Set(values).size;
