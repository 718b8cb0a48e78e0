import { UNKNOWN_SOURCE } from "../source-identity.js";
import type { Instant } from "../instant.js";
import {
  copyFamilies,
  dateOfSaying,
  type FamilyMember,
  type ImprintMatches,
  isUnaddressed,
  saying,
} from "./copy-families.js";
import { withCitedOrigins } from "./cited-origins.js";
import { type Attribution, type MentionFacts, type OwnedSource, publisherOf } from "./mention-facts.js";
import { originOfPublisher, originOfSpeaker } from "./origin-of-speaker.js";
import { UNKNOWN_ORIGIN, UNKNOWN_ORIGIN_NAME } from "./unknown-origin.js";

/** What makes a mention's word that of its origin. */
export type OriginReason =
  | "ATTRIBUTION"
  | "PUBLISHER_ATTRIBUTES"
  | "RUN_BY_BODY"
  | "WIRE_CREDIT"
  | "COPY"
  | "SAME_QUOTE"
  | "CITES"
  | "UNREFERENCED"
  | "WITHDRAWN"
  | "OWN_REPORT";

/** Whose word one mention is. Exactly one origin a mention. */
export interface OriginAssignment {
  mention: MentionFacts;
  /** "body:…", "publisher:…" or `UNKNOWN_ORIGIN`. */
  key: string;
  /** The origin's name as a reader knows it. */
  name: string;
  reason: OriginReason;
  /** A party's word about itself. */
  selfReported: boolean;
  /** When the root of its family said it: a copy says nothing anew. */
  saidAt: Instant;
}

/** Whose word a family of copies is. */
export interface FamilyOrigin extends Omit<OriginAssignment, "mention" | "saidAt"> {
  /** Its root has since withdrawn it, so that its copies bear nothing out; left out where it stands. */
  withdrawn?: boolean;
}

/** Mentions of one claim that go back to one root, with all that decides whose word they are. */
export interface RootedFamily {
  members: FamilyMember<MentionFacts>[];
  /** When the root said it; see `saying`. */
  rootSaid: string;
  publisher: { key: string; name: string };
  agency: OwnedSource | null;
  /** When the member that credits the agency said it; null without an agency. */
  agencySaid: string | null;
  /** The body that it is attributed to. */
  attribution: Attribution | null;
  /** When the member that names the body said it. */
  attributionSaid: string | null;
  /** The root has since withdrawn it, and no agency stands behind it. */
  withdrawn: boolean;
}

/** A family of one claim, and whose word it is. */
export interface OriginatedFamily {
  family: RootedFamily;
  origin: FamilyOrigin;
}

/**
 * Finds the families of one claim's mentions and whose word each is (design, independence): the passage is followed to its root, an agency's
 * credit on any copy that was published makes the agency the root; a root that names whose statement it is counts as that body; else the
 * root's publisher counts. Nothing is joined through a third, and the order of `mentions` does not matter.
 *
 * @param matches which of the mentions' imprints are one utterance
 */
export function originateFamilies(
  mentions: readonly MentionFacts[],
  matches: ImprintMatches,
): OriginatedFamily[] {
  const families = copyFamilies(mentions, matches).map(rootFamily).flatMap(withoutQuotes);
  return withCitedOrigins(originsOfFamilies(families));
}

/** Who quotes the same words as a withdrawn account may have heard them: those who do are a family of their own. */
function withoutQuotes(family: RootedFamily): RootedFamily[] {
  const quotes = ({ tie, mention }: FamilyMember<MentionFacts>) => tie === "SAME_QUOTE" && !mention.former;
  const [first, ...rest] = family.withdrawn ? family.members.filter(quotes) : [];
  if (!first) return [family];
  return [
    { ...family, members: family.members.filter((member) => !quotes(member)) },
    rootFamily([{ ...first, tie: "ROOT" }, ...rest]),
  ];
}

/** Gives every mention that stands its one origin, which is its family's. */
export function assignOrigins(families: readonly OriginatedFamily[]): OriginAssignment[] {
  return families.flatMap(({ family, origin }) =>
    family.members
      .filter(({ mention }) => !mention.former)
      .map((member) => memberOrigin(member, origin, family.rootSaid)),
  );
}

/** The origin of each family of one claim. */
function originsOfFamilies(families: readonly RootedFamily[]): OriginatedFamily[] {
  const attributedBy = attributionsByPublisher(families);
  return families.map((family) => ({
    family,
    origin: {
      ...originOfFamily(family, attributedBy.get(family.publisher.key) ?? null),
      ...(family.withdrawn ? { withdrawn: true } : {}),
    },
  }));
}

/**
 * What a family's members, the root first and in the order of saying, come to. Whoever hands in a text says nothing of what was
 * published: it credits no agency, and names whose word it is only where all of its family is without an address.
 */
export function rootFamily(members: FamilyMember<MentionFacts>[]): RootedFamily {
  const first = members[0]!.mention;
  const published = members.filter(({ mention }) => !isUnaddressed(mention));
  const crediting = published.find(({ mention }) => mention.credits.length > 0)?.mention;
  const agency = crediting?.credits[0] ?? null;
  // Copies share their words; the extraction of one may have missed whom they name.
  const telling = published.length > 0 ? published : members;
  const naming = telling.find(({ mention }) => mention.attribution?.body != null)?.mention;
  return {
    ...{ members, agency, rootSaid: saying(first) },
    publisher: publisherOf({ source: agency ?? first.source, effectiveAt: first.effectiveAt }),
    agencySaid: crediting ? saying(crediting) : null,
    attribution: naming?.attribution ?? null,
    attributionSaid: naming ? saying(naming) : null,
    withdrawn: agency === null && first.former === "WITHDRAWN",
  };
}

/**
 * A member's origin is its family's; how it is tied to the root is said where nothing else makes it the origin's word. Who
 * copies an account that was withdrawn has nothing but that account.
 */
export function memberOrigin(
  { mention, tie }: FamilyMember<MentionFacts>,
  { withdrawn, ...origin }: FamilyOrigin,
  rootSaid: string,
): OriginAssignment {
  const saidAt = dateOfSaying(rootSaid);
  if (withdrawn) return { mention, ...origin, reason: "WITHDRAWN", saidAt };
  const reason = tie !== "ROOT" && origin.reason === "OWN_REPORT" ? tie : origin.reason;
  return { mention, ...origin, reason, saidAt };
}

/** The first body, in the order of saying, that each publisher attributes this claim to. */
function attributionsByPublisher(families: readonly RootedFamily[]): Map<string, Attribution> {
  const found = new Map<string, Attribution>();
  for (const { publisher, attribution, withdrawn } of families)
    if (attribution && !withdrawn && !found.has(publisher.key)) found.set(publisher.key, attribution);
  return found;
}

/**
 * Whose word a family is.
 *
 * @param elsewhere the body that its publisher attributes this claim to elsewhere
 */
export function originOfFamily(
  { attribution, publisher, agency, members }: RootedFamily,
  elsewhere: Attribution | null,
): FamilyOrigin {
  const at = members[0]!.mention.effectiveAt;
  if (attribution) return { ...originOfSpeaker(attribution, at), reason: "ATTRIBUTION" };
  if (publisher.key === UNKNOWN_SOURCE)
    return {
      key: UNKNOWN_ORIGIN,
      name: UNKNOWN_ORIGIN_NAME,
      reason: "OWN_REPORT",
      selfReported: false,
    };
  if (elsewhere) return { ...originOfSpeaker(elsewhere, at), reason: "PUBLISHER_ATTRIBUTES" };
  const { isBody, ...origin } = originOfPublisher(publisher, at);
  return { ...origin, reason: isBody ? "RUN_BY_BODY" : agency ? "WIRE_CREDIT" : "OWN_REPORT" };
}
