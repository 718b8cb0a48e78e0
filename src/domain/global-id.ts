/** The kinds of things that one global id can name. */
export const NODE_TYPES = [
  "Article",
  "Analysis",
  "Claim",
  "ClaimMention",
  "Evidence",
  "Source",
  "Technique",
  "Entity",
  "Change",
  "Export",
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** Past this length nothing that we ever issued can follow; it bounds what a forged id makes us decode. */
const LONGEST = 1_000;

/** Gives the opaque id by which clients know a thing: base64url("Type:id"). */
export function toGlobalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, "utf8").toString("base64url");
}

/** Reads a global id; null for anything that `toGlobalId` did not make, other spellings of the same bytes included. */
export function parseGlobalId(globalId: string): { type: NodeType; id: string } | null {
  if (globalId.length > LONGEST) return null;
  const decoded = Buffer.from(globalId, "base64url").toString("utf8");
  const colon = decoded.indexOf(":");
  const type = NODE_TYPES.find((name) => name === decoded.slice(0, Math.max(0, colon)));
  const id = decoded.slice(colon + 1);
  return type !== undefined && id !== "" && toGlobalId(type, id) === globalId ? { type, id } : null;
}

/** Gives the id within `type`, or null where the global id is forged or names something else. */
export function localId(globalId: string, type: NodeType): string | null {
  const parsed = parseGlobalId(globalId);
  return parsed?.type === type ? parsed.id : null;
}
