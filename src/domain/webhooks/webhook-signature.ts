import { createHmac } from "node:crypto";

import type { Instant } from "../instant.js";
import type { StoredWebhook } from "./webhook.js";

/**
 * Signatures as Standard Webhooks 1.0 describes them
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): HMAC-SHA256 over id, seconds
 * and body, keyed by what the secret says in base64.
 */
const PREFIX = "whsec_";
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const FEWEST_BYTES = 24;
const MOST_BYTES = 64;

/** A secret as its owner is shown it. */
export const writeSecret = (bytes: Buffer): string => `${PREFIX}${bytes.toString("base64")}`;

/** Whether a text can be a secret: "whsec_" and 24 to 64 bytes in base64. */
export function isSecret(text: string): boolean {
  const encoded = text.slice(PREFIX.length);
  const { length } = keyOf(text);
  return text.startsWith(PREFIX) && BASE64.test(encoded) && length >= FEWEST_BYTES && length <= MOST_BYTES;
}

/** By which secrets what is sent at a time is signed: while a receiver changes from one to the next, by both. */
export function signingSecrets(
  {
    secret,
    formerSecret,
    formerSecretUntil,
  }: Pick<StoredWebhook, "secret" | "formerSecret" | "formerSecretUntil">,
  at: Instant,
): string[] {
  const isSigning = formerSecret !== null && formerSecretUntil !== null && at < formerSecretUntil;
  return isSigning ? [secret, formerSecret] : [secret];
}

/** What is sent beside a body, so that its receiver can tell who sent it, when, and whether it was sent before. */
export function signedHeaders(
  secrets: readonly string[],
  { id, at, body }: { id: string; at: Instant; body: string },
): Record<string, string> {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const sign = (secret: string) =>
    createHmac("sha256", keyOf(secret)).update(`${id}.${seconds}.${body}`).digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": secrets.map((secret) => `v1,${sign(secret)}`).join(" "),
  };
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), "base64");
