import { areCopies } from "../derivation/fingerprint.js";
import { copyFamilies, quoteTheSame } from "./copy-roots.js";
import { bodyOfDomain, resolveBody } from "./bodies.js";
import { UNKNOWN_SOURCE } from "../source-identity.js";
import { type MentionFacts, type OwnedSource, publisherOf } from "./mention-facts.js";

/** What makes a mention's word that of its origin. */
export type OriginReason =
  | "ATTRIBUTION"
  | "PUBLISHER_ATTRIBUTES"
  | "RUN_BY_BODY"
  | "WIRE_CREDIT"
  | "COPY"
  | "SAME_QUOTE"
  | "OWN_REPORT";

/** Whose word one mention is. Exactly one origin a mention. */
export interface OriginAssignment {
  mention: MentionFacts;
  /** "body:…", "publisher:…" or "article:…". */
  key: string;
  /** The origin's name as a reader knows it. */
  name: string;
  reason: OriginReason;
  /** A party's word about itself. */
  selfReported: boolean;
}

interface Root {
  members: MentionFacts[];
  publisher: { key: string; name: string };
  agency: OwnedSource | null;
  attribution: MentionFacts["attribution"];
}

/**
 * Gives every mention of one claim its origin (design, independence): the passage is followed to its root, an agency's
 * credit on any copy makes the agency the root; a root that names whose statement it is counts as that body; else the
 * root's publisher counts. Nothing is joined through a third, and the order of `mentions` does not matter.
 */
export function assignOrigins(mentions: readonly MentionFacts[]): OriginAssignment[] {
  const roots = copyFamilies(mentions).map(rootOfFamily);
  const attributedBy = attributionsByPublisher(roots);
  return roots.flatMap((root) => {
    const origin = originOfRoot(root, attributedBy);
    return root.members.map((mention, index) => ({
      mention,
      ...origin,
      reason: index > 0 && origin.reason === "OWN_REPORT" ? copyReason(mention, root) : origin.reason,
    }));
  });
}

function rootOfFamily(members: MentionFacts[]): Root {
  const first = members[0]!;
  const agency = members.flatMap((member) => member.credits)[0] ?? null;
  const publisher = publisherOf({ source: agency ?? first.source, effectiveAt: first.effectiveAt });
  // Copies share their words; the extraction of one may have missed whom they name.
  const attribution =
    members.map((member) => member.attribution).find((given) => given?.body != null) ?? null;
  return { members, publisher, agency, attribution };
}

function copyReason(mention: MentionFacts, { members }: Root): OriginReason {
  if (areCopies(mention.passage, members[0]!.passage)) return "COPY";
  return members.some((other) => other !== mention && quoteTheSame(mention, other)) ? "SAME_QUOTE" : "COPY";
}

type Origin = Pick<OriginAssignment, "key" | "name" | "reason" | "selfReported">;

/** The first body, in the order of saying, that each publisher attributes this claim to. */
function attributionsByPublisher(
  roots: readonly Root[],
): Map<string, NonNullable<MentionFacts["attribution"]>> {
  const found = new Map<string, NonNullable<MentionFacts["attribution"]>>();
  for (const { publisher, attribution } of roots)
    if (attribution && !found.has(publisher.key)) found.set(publisher.key, attribution);
  found.delete(UNKNOWN_SOURCE);
  return found;
}

function originOfRoot(root: Root, attributedBy: ReturnType<typeof attributionsByPublisher>): Origin {
  if (root.attribution) return originOfAttribution(root.attribution, "ATTRIBUTION");
  const elsewhere = attributedBy.get(root.publisher.key);
  if (elsewhere) return originOfAttribution(elsewhere, "PUBLISHER_ATTRIBUTES");
  const body = bodyOfDomain(root.publisher.key);
  if (body) return { key: `body:${body.key}`, name: body.name, reason: "RUN_BY_BODY", selfReported: false };
  const first = root.members[0]!;
  if (root.publisher.key === UNKNOWN_SOURCE)
    return {
      key: `article:${first.articleId}`,
      name: "a text given without an address",
      reason: "OWN_REPORT",
      selfReported: false,
    };
  const reason = root.agency ? "WIRE_CREDIT" : "OWN_REPORT";
  return { key: `publisher:${root.publisher.key}`, name: root.publisher.name, reason, selfReported: false };
}

function originOfAttribution(
  attribution: NonNullable<MentionFacts["attribution"]>,
  reason: OriginReason,
): Origin {
  const body = resolveBody(attribution.body!);
  return { key: `body:${body.key}`, name: body.name, reason, selfReported: attribution.aboutItself };
}
