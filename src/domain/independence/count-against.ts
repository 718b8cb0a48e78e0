import type { NodeId } from "../ids.js";
import {
  assignOrigins,
  type FamilyOrigin,
  originateFamilies,
  type OriginatedFamily,
} from "./assign-origins.js";
import { type CitableOrigins, withCitedOrigins } from "./cited-origins.js";
import { type ImprintMatches, imprintsOf } from "./copy-families.js";
import type { CountedMention } from "./count-claim.js";
import { type ClaimOrigin, groupOrigins } from "./group-origins.js";
import { UNKNOWN_ORIGIN } from "./unknown-origin.js";

/** What claims that contradict the claim come down to, as far as what was found outside may go back to it: no text without an address. */
export interface ContradictingOrigins extends CitableOrigins {
  /** The origin of the family in which each imprint was seen first. */
  byImprint: ReadonlyMap<NodeId, FamilyOrigin>;
}

/** The same, of all families of the claims that contradict the claim. */
export function contradictingOriginsOf(families: readonly OriginatedFamily[]): ContradictingOrigins {
  const inOrder = families
    .filter(({ origin }) => origin.key !== UNKNOWN_ORIGIN)
    .sort((one, other) => (one.family.rootSaid < other.family.rootSaid ? 1 : -1));
  const members = inOrder.flatMap(({ family, origin }) =>
    family.members.map(({ mention }) => ({ mention, origin })),
  );
  // The last one set is the first that was said.
  return {
    byImprint: new Map(
      members.flatMap(({ mention, origin }) => imprintsOf(mention).map((id) => [id, origin] as const)),
    ),
    byUrl: new Map(members.flatMap(({ mention: { url }, origin }) => (url ? [[url, origin] as const] : []))),
    byPublisher: new Map(
      inOrder.flatMap(({ origin }) =>
        origin.key.startsWith(PUBLISHER) ? [[origin.key.slice(PUBLISHER.length), origin] as const] : [],
      ),
    ),
  };
}

const PUBLISHER = "publisher:";

/**
 * Counts what was found outside against a claim by the rule by which its support is counted: what copies, quotes or cites an
 * article that contradicts the claim is of that article's origin.
 */
export function countAgainst(
  claimId: NodeId,
  refuting: readonly CountedMention[],
  matches: ImprintMatches,
  contradicting: ContradictingOrigins,
): ClaimOrigin[] {
  const families = originateFamilies(refuting, matches).map((family) =>
    ofContradicting(family, matches, contradicting),
  );
  return groupOrigins(claimId, assignOrigins(withCitedOrigins(families, contradicting)), "AGAINST");
}

function ofContradicting(
  { family, origin }: OriginatedFamily,
  matches: ImprintMatches,
  { byImprint }: ContradictingOrigins,
): OriginatedFamily {
  const own = family.members.flatMap(({ mention }) => imprintsOf(mention));
  const like = own.flatMap((id) => [id, ...(matches.get(id) ?? [])]).sort();
  const copied = like.map((id) => byImprint.get(id)).find((found) => found !== undefined);
  return { family, origin: copied ? { ...copied, reason: "COPY" } : origin };
}
