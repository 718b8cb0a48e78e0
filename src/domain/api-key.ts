import { createHash, timingSafeEqual } from "node:crypto";

import { type Scope, SCOPES } from "./access.js";
import type { Instant } from "./instant.js";

/** A key as it is kept: what it allows, and no more than a hash of what its owner holds. */
export interface ApiKey {
  id: string;
  /** Whose it is, as the audit trail names them; the keys that follow one another by rotation share it. */
  name: string;
  scopes: Scope[];
  createdAt: Instant;
  createdBy: string;
  /** From then on it is refused; null: never by itself. */
  expiresAt: Instant | null;
  /** Null while nobody revoked it. */
  revokedAt: Instant | null;
}

/** With the hash, which leaves the services in no answer. */
export interface StoredApiKey extends ApiKey {
  hash: string;
}

/** Shorter ones could be guessed, since a plain hash is cheap to compute. */
export const SHORTEST_KEY = 32;
/** Longer ones were made by nobody here; it bounds what a request makes us hash. */
export const LONGEST_KEY = 512;

/** One line of the characters that a header may carry, without those that part the entries of API_KEYS. */
const KEY = /^[\x21-\x2b\x2d-\x39\x3b-\x7e]+$/;
const MADE_HERE = /^cg_([0-9a-f]{16})_[\w-]{43}$/;

/** Whether a text can be a key at all. */
export const isKey = (text: string): boolean =>
  text.length >= SHORTEST_KEY && text.length <= LONGEST_KEY && KEY.test(text);

/** A key that the configuration brings along, for installations that nobody logs into. */
export interface SeedKey {
  name: string;
  scopes: Scope[];
  key: string;
}

/** Reads "name:scope+scope:key"; null for anything else. */
export function readSeedKey(text: string): SeedKey | null {
  const [, name = "", list = "", key = ""] = /^([^:]+):([^:]+):([^:]+)$/.exec(text) ?? [];
  const scopes = SCOPES.filter((scope) => list.split("+").includes(scope));
  return isKey(key) && scopes.length === list.split("+").length ? { name, scopes, key } : null;
}

/** The key that its owner is shown once: the id, by which it is found, and 256 random bits. */
export const writeKey = (id: string, secret: Buffer): string => `cg_${id}_${secret.toString("base64url")}`;

/** By which id a key is found; one of another make, from API_KEYS, by a hash of its own. */
export const apiKeyId = (key: string): string =>
  MADE_HERE.exec(key)?.[1] ??
  createHash("sha256")
    .update(JSON.stringify(["ApiKey", key]))
    .digest("hex")
    .slice(0, 32);

/** What is kept of a key. */
export const hashKey = (key: string): string => createHash("sha256").update(key).digest("hex");

/** Whether a key is the one of a hash; how long that takes says nothing about either. */
export const isKeyOf = (key: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashKey(key), "hex"), Buffer.from(hash, "hex"));

/** Whether a key counts at a moment. */
export const isStanding = ({ expiresAt, revokedAt }: ApiKey, at: Instant): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > at);
