import { apiKeyId, hashKey, type SeedKey } from "../../domain/api-key.js";
import { addKey } from "../../graph/key.commands.js";
import { keysByName } from "../../graph/key.queries.js";
import { type ChangeParts, changing, recordChange } from "../changes/changes.js";
import { requireName } from "./add-key.js";

/** Who made the keys of the configuration. */
const CONFIGURATION = "API_KEYS";

/** Adds each key whose name has never had one: what was rotated or revoked since stays so at the next start. */
export async function seedKeys(parts: ChangeParts, seeds: readonly SeedKey[]): Promise<void> {
  if (seeds.length === 0) return;
  await changing(parts, "seed-keys", async (tx, at) => {
    for (const { name, scopes, key } of seeds) {
      requireName(name);
      if ((await tx.run(keysByName, { name })).length > 0) continue;
      await tx.run(addKey, {
        key: {
          ...{ id: apiKeyId(key), hash: hashKey(key), name, scopes },
          ...{ createdAt: at, createdBy: CONFIGURATION, expiresAt: null },
        },
      });
      const change = { at, by: CONFIGURATION, reason: null, claimIds: [], keyName: name };
      await recordChange(tx, { kind: "KEY_ADDED", ...change });
    }
  });
}
