import { randomBytes } from "node:crypto";

import { ANONYMOUS, type Scope, SCOPES } from "../../domain/access.js";
import { type ApiKey, hashKey, isStanding, type StoredApiKey, writeKey } from "../../domain/api-key.js";
import { LOCAL_OPERATOR } from "../../domain/change.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { Instant } from "../../domain/instant.js";
import type { GraphTransaction } from "../../graph/graph.js";
import { addKey } from "../../graph/key.commands.js";
import { keysByName } from "../../graph/key.queries.js";
import { type ChangeParts, changing, recordChange } from "../changes/changes.js";

/** A key to be made. */
export interface NewKey {
  name: string;
  scopes: readonly Scope[];
  /** Null: it does not end by itself. */
  expiresAt: Instant | null;
  by: string;
}

/** A key with what its owner must be given; it cannot be read again. */
export interface ShownKey {
  apiKey: ApiKey;
  key: string;
}

/** As the audit trail and the decisions of claims can show it; "rule:5" would pass for a rule. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u;

const ID_BYTES = 8;
const SECRET_BYTES = 32;

/** Makes a key for a name that has none that stands. */
export function addApiKey(parts: ChangeParts, { name, scopes, expiresAt, by }: NewKey): Promise<ShownKey> {
  requireName(name);
  if (scopes.length === 0)
    throw invalid(`Say what the key may allow: one or more of ${SCOPES.join(", ")}.`, "scopes");
  if (expiresAt !== null && expiresAt <= parts.now().toISOString())
    throw invalid("This key would have ended already: give a later date.", "expiresAt");
  return changing(parts, "add-key", async (tx, at) => {
    const former = await tx.run(keysByName, { name });
    if (former.some((key) => isStanding(key, at)))
      throw invalid(`"${name}" has a key: rotate or revoke that, or give another name.`, "name");
    await recordChange(tx, { kind: "KEY_ADDED", at, by, reason: null, claimIds: [], keyName: name });
    return keepNewKey(tx, { name, scopes, expiresAt, createdAt: at, createdBy: by });
  });
}

/** Makes the key itself and keeps its hash. */
export async function keepNewKey(
  tx: GraphTransaction,
  made: Pick<ApiKey, "name" | "expiresAt" | "createdAt" | "createdBy"> & { scopes: readonly Scope[] },
): Promise<ShownKey> {
  const id = randomBytes(ID_BYTES).toString("hex");
  const key = writeKey(id, randomBytes(SECRET_BYTES));
  const scopes = SCOPES.filter((scope) => made.scopes.includes(scope));
  const [kept] = await tx.run(addKey, { key: { ...made, scopes, id, hash: hashKey(key) } });
  return { apiKey: withoutHash(kept!), key };
}

/** What may leave the services. */
export function withoutHash({ hash: _, ...key }: StoredApiKey): ApiKey {
  return key;
}

export function requireName(name: string): void {
  if (NAME.test(name) && name.trim() === name && !RESERVED.has(name.toLowerCase())) return;
  throw invalid(
    "Give the key the name of its owner: 1 to 100 letters, digits, spaces or . _ @ -, beginning with a letter or digit.",
    "name",
  );
}

/** Names by which the audit trail means somebody else. */
const RESERVED: ReadonlySet<string> = new Set([LOCAL_OPERATOR, ANONYMOUS]);

export const invalid = (message: string, field: string) =>
  new ExpectedFailure("INVALID_INPUT", message, ["input", field]);
