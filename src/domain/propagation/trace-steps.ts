import type { OriginReason } from "../independence/assign-origins.js";

/** What an article does with a claim. */
export type PropagationRole = "ORIGINATOR" | "REPEATER" | "COPY";

/** A mention as far as its place in the cascade rests on it. */
export interface SaidOnce {
  mentionId: string;
  why: OriginReason;
  /** The mention at the root of its family of copies: itself where it follows nobody. */
  rootId: string | null;
}

export interface PropagationStep<Mention> {
  mention: Mention;
  role: PropagationRole;
  /** The mention that it copies or quotes the words of; null for one that follows none. */
  followsId: string | null;
}

/**
 * Gives each mention of one claim its place in the cascade. The originator is the first that follows none and carries no
 * agency's story; where all do, the first at all. What follows a mention or carries an agency's story is a copy.
 *
 * @param mentions in the order of saying
 */
export function traceSteps<Mention extends SaidOnce>(
  mentions: readonly Mention[],
): PropagationStep<Mention>[] {
  const known = new Set(mentions.map(({ mentionId }) => mentionId));
  const isOwn = ({ mentionId, rootId }: Mention) => rootId === null || rootId === mentionId;
  const originator =
    mentions.find((mention) => isOwn(mention) && mention.why !== "WIRE_CREDIT") ?? mentions[0];
  return mentions.map((mention) => {
    const own = isOwn(mention);
    const role =
      mention === originator ? "ORIGINATOR" : own && mention.why !== "WIRE_CREDIT" ? "REPEATER" : "COPY";
    return { mention, role, followsId: own || !known.has(mention.rootId!) ? null : mention.rootId };
  });
}
