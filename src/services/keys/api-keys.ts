import type { ApiKey, SeedKey } from "../../domain/api-key.js";
import type { ChangeParts } from "../changes/changes.js";
import { allKeys } from "../../graph/key.queries.js";
import { addApiKey, type NewKey, type ShownKey, withoutHash } from "./add-key.js";
import { revokeKey } from "./revoke-key.js";
import { rotateKey, type Rotation } from "./rotate-key.js";
import { seedKeys } from "./seed-keys.js";
import { createKeyVerifier } from "./verify-key.js";

/** The verbs of keys. Those that change something stand in the audit trail, and reject with an ExpectedFailure where they cannot. */
export interface ApiKeys {
  /** Makes a key for somebody who has none; it can be shown this once. */
  add(request: NewKey): Promise<ShownKey>;
  /** Makes another key for its owner; the former ones go on for a while. */
  rotate(request: Rotation): Promise<ShownKey>;
  /** Ends all keys of a name, within five seconds for every process. Gives them. */
  revoke(request: { name: string; by: string }): Promise<ApiKey[]>;
  /** All of them, also those that ended. */
  list(): Promise<ApiKey[]>;
  /** Adds the keys of the configuration whose names have never had any. */
  seed(keys: readonly SeedKey[]): Promise<void>;
  /** Whether there ever was a key, so that the door asks for one. */
  exist(): Promise<boolean>;
  /** The key that this is, if it counts now; null for any other text, without saying why. */
  verify(key: string): Promise<ApiKey | null>;
}

export function createApiKeys(parts: ChangeParts): ApiKeys {
  const verifier = createKeyVerifier(parts);
  /** This process sees at once what it changed itself. */
  const changed = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      verifier.forget();
    }
  };
  return {
    add: (request) => changed(addApiKey(parts, request)),
    rotate: (request) => changed(rotateKey(parts, request)),
    revoke: (request) => changed(revokeKey(parts, request)),
    list: async () => (await parts.graph.read(allKeys, {})).map(withoutHash),
    seed: (keys) => changed(seedKeys(parts, keys)),
    exist: verifier.exist,
    verify: verifier.verify,
  };
}
