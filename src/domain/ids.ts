import { createHash } from "node:crypto";

/** A node's id: 128 bits of SHA-256 over the fields that identify it, as hexadecimal. */
export type NodeId = string;

function idOf(type: string, ...fields: (string | number)[]): NodeId {
  return createHash("sha256")
    .update(JSON.stringify([type, ...fields]))
    .digest("hex")
    .slice(0, 32);
}

/** Names a text by its content; equal texts have equal hashes. */
export const contentHash = (text: string): string => createHash("sha256").update(text).digest("hex");

export const sourceId = (domain: string): NodeId => idOf("Source", domain);
export const publisherId = (name: string): NodeId => idOf("Publisher", name.toLowerCase());
/** By canonical URL; a text that came without one is identified by itself. */
export const articleId = (canonicalUrl: string | null, text: string): NodeId =>
  canonicalUrl === null ? idOf("Article", "text", contentHash(text)) : idOf("Article", canonicalUrl);
export const snapshotId = (article: NodeId, hash: string): NodeId => idOf("Snapshot", article, hash);
export const mentionId = (article: NodeId, snapshot: NodeId, start: number, end: number): NodeId =>
  idOf("ClaimMention", article, snapshot, start, end);
export const wordingId = (normalised: string): NodeId => idOf("Wording", normalised);
/** The wording made for one mention that a person split off from its claim. */
export const apartWordingId = (mention: NodeId): NodeId => `apart${idOf("Wording", "apart", mention)}`;
/** Whether a wording was made for a mention that was split off: it says the same as nothing else. */
export const isApart = (wording: NodeId): boolean => wording.startsWith("apart");
/** A claim is named after the wording that it was born with, and keeps the name. */
export const claimId = (bornOfWording: NodeId): NodeId => idOf("Claim", bornOfWording);
export const entityId = (type: string, normalisedName: string): NodeId =>
  idOf("Entity", type, normalisedName);
/** One page is one piece of evidence for one wording, whoever found it and however often. */
export const evidenceId = (wording: NodeId, url: string): NodeId => idOf("Evidence", wording, url);
export const originId = (claim: NodeId, key: string, side: "FOR" | "AGAINST" = "FOR"): NodeId =>
  side === "FOR" ? idOf("Origin", claim, key) : idOf("Origin", claim, key, side);
/** A family of copies is named after the claim and the mention at its root. */
export const copyFamilyId = (claim: NodeId, root: NodeId): NodeId => idOf("CopyFamily", claim, root);
export const statesId = (source: NodeId, claim: NodeId): NodeId => idOf("STATES", source, claim);
export const feedId = (url: string): NodeId => idOf("Feed", url);
/** By the feed's own name for the entry and its address: where either is another, it is another article. */
export const feedEntryId = (feed: NodeId, guid: string, url: string): NodeId =>
  idOf("FeedEntry", feed, guid, url);
/** One change is one delivery for one webhook, however often it is sent. */
export const deliveryId = (webhook: string, verdict: NodeId): NodeId => idOf("Delivery", webhook, verdict);
/** A verdict is named after the claim, what it says and the verdict that it supersedes. */
export const verdictId = (claim: NodeId, content: string, supersedes: NodeId | null): NodeId =>
  idOf("Verdict", claim, content, supersedes ?? "");
