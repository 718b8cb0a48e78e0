import type { OriginReason } from "../independence/assign-origins.js";

/** What an article does with a claim. */
export type PropagationRole = "ORIGINATOR" | "REPEATER" | "COPY";

/** A mention as far as its place in the cascade rests on it. */
export interface SaidOnce {
  mentionId: string;
  why: OriginReason;
  /** The mention at the root of its family of copies: itself where it follows nobody. */
  rootId: string | null;
  originKey: string;
  /** The outlet that says it, and the agencies whose copy its article says it carries. */
  sourceId: string;
  agencyIds: readonly string[];
}

export interface PropagationStep<Mention> {
  mention: Mention;
  role: PropagationRole;
  /** The mention that it copies or quotes the words of; null for one that follows none. */
  followsId: string | null;
}

/**
 * Gives each mention of one claim its place in the cascade. The originator is the first, or, where that carries an agency's
 * story, the agency's own article: a copy is no originator while its root is known. What follows a mention or carries an
 * agency's story is a copy.
 *
 * @param mentions in the order of saying
 */
export function traceSteps<Mention extends SaidOnce>(
  mentions: readonly Mention[],
): PropagationStep<Mention>[] {
  const known = new Set(mentions.map(({ mentionId }) => mentionId));
  const isOwn = ({ mentionId, rootId }: Mention) => rootId === null || rootId === mentionId;
  const originator = originatorOf(mentions);
  return mentions.map((mention) => {
    const own = isOwn(mention);
    const role =
      mention === originator ? "ORIGINATOR" : own && mention.why !== "WIRE_CREDIT" ? "REPEATER" : "COPY";
    const followsNone = own || mention === originator || !known.has(mention.rootId!);
    return { mention, role, followsId: followsNone ? null : mention.rootId };
  });
}

/** Whatever is said later, in own words too, is said after what came first. */
function originatorOf<Mention extends SaidOnce>(mentions: readonly Mention[]): Mention | undefined {
  const [first] = mentions;
  if (first?.why !== "WIRE_CREDIT") return first;
  const carrying = mentions.filter(({ originKey }) => originKey === first.originKey);
  const agencies = new Set(carrying.flatMap(({ agencyIds }) => agencyIds));
  return carrying.find(({ sourceId }) => agencies.has(sourceId)) ?? first;
}
