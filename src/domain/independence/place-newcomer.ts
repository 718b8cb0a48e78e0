import type { NodeId } from "../ids.js";
import { UNKNOWN_SOURCE } from "../source-identity.js";
import {
  type FamilyOrigin,
  memberOrigin,
  type OriginAssignment,
  originOfFamily,
  rootFamily,
  type RootedFamily,
} from "./assign-origins.js";
import { imprintsOf, isSaidUnaddressed, isUnaddressed, saying } from "./copy-families.js";
import { type CountedMention, keepFamily, type KeptFamily } from "./count-claim.js";

/** A family of the claim in which an imprint that is one utterance with one of the newcomer's was seen first. */
export interface MetFamily {
  /** Through which of the newcomer's imprints. */
  through: NodeId;
  /** The imprint that was seen there: the newcomer's own, or one that matches it. */
  imprintId: NodeId;
  firstSaid: string;
  family: Pick<KeptFamily, "id" | "rootSaid" | "agencySaid" | "attributionSaid" | "origin">;
}

/** What the newcomer's publisher says of the claim elsewhere. */
export interface PublisherStand {
  /** Its first family that names whose word it is. */
  attributed: { rootSaid: string; attribution: NonNullable<RootedFamily["attribution"]> } | null;
  /** Whether any of its families names nobody. */
  hasUnattributed: boolean;
}

/** Where a mention that is new to a claim belongs, when that moves none of the others. */
export interface Placement {
  assignment: OriginAssignment;
  /** The family that it joins, or that begins with it. */
  family: { id: NodeId; begun: KeptFamily | null };
  /** Those of its imprints that the claim had not seen. */
  imprints: KeptFamily["imprints"];
}

/**
 * Places a mention among a claim's families as `originateFamilies` would, from what it meets alone; so a claim that 10,000
 * articles repeat takes in another at the cost of one. Null where it would move others (it came late and is the root of what
 * is there, brings the first credit of an agency, or is the first of its publisher to say whose word it is): then the claim
 * has to be counted anew.
 */
export function placeNewcomer(
  claimId: NodeId,
  mention: CountedMention,
  met: readonly MetFamily[],
  stand: PublisherStand,
): Placement | null {
  const said = saying(mention);
  if (met.some(({ firstSaid }) => firstSaid > said)) return null;
  const imprints = imprintsOf(mention)
    .filter((id) => !met.some(({ imprintId }) => imprintId === id))
    .map((id) => ({ id, firstSaid: said }));
  const followed = followedBy(mention, met);
  return followed ? join(mention, said, followed, imprints) : begin(claimId, mention, stand, imprints);
}

/** The family that it follows: by its sentence only where neither passage nor quotation leads to one. */
function followedBy(mention: CountedMention, met: readonly MetFamily[]): MetFamily | undefined {
  const nearest = met.filter(({ through }) => through !== mention.sentence);
  return earliestOf(nearest.length > 0 ? nearest : met, mention.passage);
}

/** The earliest; of two ties to one saying the passage goes before the quotation. */
function earliestOf(met: readonly MetFamily[], passage: NodeId): MetFamily | undefined {
  return [...met].sort(
    (one, other) =>
      (one.firstSaid < other.firstSaid ? -1 : one.firstSaid > other.firstSaid ? 1 : 0) ||
      Number(other.through === passage) - Number(one.through === passage),
  )[0];
}

function join(
  mention: CountedMention,
  said: string,
  { family, through }: MetFamily,
  imprints: KeptFamily["imprints"],
): Placement | null {
  // What copies or quotes a withdrawn account is parted with all of its family in view.
  if (family.origin.withdrawn) return null;
  const isHandedIn = isUnaddressed(mention);
  const bringsCredit =
    !isHandedIn && mention.credits.length > 0 && !(family.agencySaid !== null && family.agencySaid < said);
  const isHeard = !isHandedIn || isSaidUnaddressed(family.rootSaid);
  const bringsName =
    isHeard &&
    mention.attribution?.body != null &&
    !(family.attributionSaid !== null && family.attributionSaid < said);
  if (bringsCredit || bringsName) return null;
  const tie = through === mention.quotation ? "SAME_QUOTE" : "COPY";
  const assignment = memberOrigin({ mention, tie }, family.origin, family.rootSaid);
  return { assignment, imprints, family: { id: family.id, begun: null } };
}

function begin(
  claimId: NodeId,
  mention: CountedMention,
  { attributed, hasUnattributed }: PublisherStand,
  imprints: KeptFamily["imprints"],
): Placement | null {
  const family = familyOf(mention);
  const isFirstToName =
    family.attribution !== null && !(attributed !== null && attributed.rootSaid < family.rootSaid);
  if (isFirstToName && hasUnattributed && family.publisher.key !== UNKNOWN_SOURCE) return null;
  const origin: FamilyOrigin = originOfFamily(family, attributed?.attribution ?? null);
  const begun = keepFamily(claimId, family, origin, imprints);
  return {
    assignment: memberOrigin(family.members[0]!, origin, family.rootSaid),
    imprints,
    family: { id: begun.id, begun },
  };
}

/** The family that a mention would begin: its publisher is whose stand has to be known. */
export const familyOf = (mention: CountedMention): RootedFamily => rootFamily([{ mention, tie: "ROOT" }]);
