import { LRUCache } from "lru-cache";

import {
  type ApiKey,
  apiKeyId,
  isKey,
  isKeyOf,
  isStanding,
  type StoredApiKey,
} from "../../domain/api-key.js";
import { anyKey, keyById } from "../../graph/key.queries.js";
import type { ChangeParts } from "../changes/changes.js";
import { withoutHash } from "./add-key.js";

/** How long a process may go on with what it read of a key: revocation is seen by all within this. */
const KEPT_MS = 5_000;
const MOST_KEPT = 1_000;

/** Nobody's; unknown ids are compared too, so that an answer takes as long whether or not there is such a key. */
const NO_HASH = "0".repeat(64);

export interface KeyVerifier {
  exist(): Promise<boolean>;
  verify(key: string): Promise<ApiKey | null>;
  /** Lets the next question go to the graph. */
  forget(): void;
}

/** Tells keys that count from all other texts. */
export function createKeyVerifier({ graph, now }: Pick<ChangeParts, "graph" | "now">): KeyVerifier {
  const kept = new LRUCache<string, { key: StoredApiKey | null }>({ max: MOST_KEPT, ttl: KEPT_MS });
  let existing = { known: false, at: -Infinity };
  const find = async (id: string): Promise<StoredApiKey | null> => {
    const known = kept.get(id);
    if (known) return known.key;
    const [key = null] = await graph.read(keyById, { id });
    kept.set(id, { key });
    return key;
  };
  return {
    exist: async () => {
      // Keys end but never go, so once there is one the door stays shut.
      if (existing.known || performance.now() - existing.at < KEPT_MS) return existing.known;
      const found = await graph.read(anyKey, {});
      existing = { known: found.length > 0, at: performance.now() };
      return existing.known;
    },
    verify: async (text) => {
      if (!isKey(text)) return null;
      const key = await find(apiKeyId(text));
      const same = isKeyOf(text, key?.hash ?? NO_HASH);
      return same && key !== null && isStanding(key, now().toISOString()) ? withoutHash(key) : null;
    },
    forget: () => {
      kept.clear();
      if (!existing.known) existing.at = -Infinity;
    },
  };
}
