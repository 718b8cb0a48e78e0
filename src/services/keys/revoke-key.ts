import { type ApiKey, isStanding } from "../../domain/api-key.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import { revokeKeys } from "../../graph/key.commands.js";
import { keysByName } from "../../graph/key.queries.js";
import { type ChangeParts, changing, recordChange } from "../changes/changes.js";
import { withoutHash } from "./add-key.js";

/** Ends all keys of a name that stand; gives them. */
export function revokeKey(parts: ChangeParts, { name, by }: { name: string; by: string }): Promise<ApiKey[]> {
  return changing(parts, "revoke-key", async (tx, at) => {
    const standing = (await tx.run(keysByName, { name })).filter((key) => isStanding(key, at));
    if (standing.length === 0) throw noSuchKey(name);
    await tx.run(revokeKeys, { ids: standing.map(({ id }) => id), revokedAt: at });
    await recordChange(tx, { kind: "KEY_REVOKED", at, by, reason: null, claimIds: [], keyName: name });
    return standing.map((key) => ({ ...withoutHash(key), revokedAt: at }));
  });
}

export const noSuchKey = (name: string) =>
  new ExpectedFailure(
    "NOT_FOUND",
    `No key of the name "${name}" stands. \`claimgraph keys list\` and \`apiKeys\` name those that do.`,
    ["input", "name"],
  );
