import type { NodeId } from "../ids.js";
import type { Instant } from "../instant.js";
import { UNKNOWN_SOURCE } from "../source-identity.js";

/** What copies are told by and put in order by. */
export interface Copyable {
  mentionId: NodeId;
  articleId: NodeId;
  source: { domain: string };
  effectiveAt: Instant;
  /** The imprint of the passage. */
  passage: NodeId;
  /** The imprint of the quoted words; null where it quotes none. */
  quotation: NodeId | null;
  /** The imprint of its own sentence in the whole text; null where it stands in the headline. */
  sentence: NodeId | null;
}

/** The imprints that a mention bears. */
export function imprintsOf({
  passage,
  quotation,
  sentence,
}: Pick<Copyable, "passage" | "quotation" | "sentence">): NodeId[] {
  return [passage, quotation, sentence].filter((imprint) => imprint !== null);
}

/** For an imprint, the others that are one utterance with it. */
export type ImprintMatches = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

/** A member of a family of copies, and how it is tied to the one that it follows. */
export interface FamilyMember<Mention> {
  mention: Mention;
  tie: "ROOT" | "COPY" | "SAME_QUOTE";
}

/**
 * By date, ties by article and mention: the order in which things were said, whatever order they came in. What stands in a text
 * without an address comes after all that somebody published: a draft of a report is no other's word than the report.
 */
export function saying({
  source,
  effectiveAt,
  articleId,
  mentionId,
}: Pick<Copyable, "source" | "effectiveAt" | "articleId" | "mentionId">): string {
  const said = `${effectiveAt} ${articleId} ${mentionId}`;
  return isUnaddressed({ source }) ? `${AFTER_ALL_DATES} ${said}` : said;
}

const AFTER_ALL_DATES = "unaddressed";

/** Whether it stands in a text without an address. */
export const isUnaddressed = ({ source }: Pick<Copyable, "source">): boolean =>
  source.domain === UNKNOWN_SOURCE;

/** Whether what `saying` gives is of a text without an address. */
export const isSaidUnaddressed = (said: string): boolean => said.startsWith(AFTER_ALL_DATES);

/** The date of what `saying` gives. */
export const dateOfSaying = (said: string): Instant => said.split(" ").at(-3)!;

/**
 * Follows each mention of one claim to its root: the earliest that it is a copy of or quotes the same words as, and so on
 * from there. Where neither shows an earlier one, its own sentence in the copied article does: an article made of two others
 * takes each paragraph from the one that it is of. Gives the members of each root in the order of saying, the root first; what
 * copies nothing is a root of its own.
 */
export function copyFamilies<Mention extends Copyable>(
  mentions: readonly Mention[],
  matches: ImprintMatches,
): FamilyMember<Mention>[][] {
  const ordered = mentions
    .map((mention) => ({ mention, said: saying(mention) }))
    .sort((one, other) => (one.said < other.said ? -1 : 1));
  const firstWith = new Map<NodeId, Said<Mention>>();
  const families = new Map<Mention, FamilyMember<Mention>[]>();
  for (const { mention, said } of ordered) {
    const { passage, quotation, sentence } = mention;
    const copied = earliestWith(firstWith, matches, passage);
    const quoted = earliestWith(firstWith, matches, quotation);
    const nearest = earlier(copied, quoted);
    const followed = nearest ?? earliestWith(firstWith, matches, sentence);
    const family = followed?.family ?? [];
    const tie = !followed ? "ROOT" : nearest && nearest !== copied ? "SAME_QUOTE" : "COPY";
    family.push({ mention, tie });
    families.set(family[0]!.mention, family);
    for (const imprint of imprintsOf(mention))
      if (!firstWith.has(imprint)) firstWith.set(imprint, { said, family });
  }
  return [...families.values()];
}

interface Said<Mention> {
  said: string;
  family: FamilyMember<Mention>[];
}

function earliestWith<Mention>(
  firstWith: ReadonlyMap<NodeId, Said<Mention>>,
  matches: ImprintMatches,
  imprint: NodeId | null,
): Said<Mention> | undefined {
  if (imprint === null) return undefined;
  return [imprint, ...(matches.get(imprint) ?? [])].map((id) => firstWith.get(id)).reduce(earlier, undefined);
}

function earlier<Mention>(
  one: Said<Mention> | undefined,
  other: Said<Mention> | undefined,
): Said<Mention> | undefined {
  if (!one || !other) return one ?? other;
  return other.said < one.said ? other : one;
}
