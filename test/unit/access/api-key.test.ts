import { randomBytes } from "node:crypto";

import {
  apiKeyId,
  hashKey,
  isKey,
  isKeyOf,
  isStanding,
  readSeedKey,
  writeKey,
} from "../../../src/domain/api-key.js";
import { readProjectFile } from "../documents/source-files.js";

const key = writeKey("0123456789abcdef", randomBytes(32));

describe("a key", () => {
  it("has its id and 256 random bits in it, and is found by the id", () => {
    expect(key).toMatch(/^cg_0123456789abcdef_[\w-]{43}$/);
    expect(isKey(key)).toBe(true);
    expect(apiKeyId(key)).toBe("0123456789abcdef");
  });

  it("of another make is found by a hash that is not the one by which it is held", () => {
    const own = "x".repeat(40);
    expect(apiKeyId(own)).toMatch(/^[0-9a-f]{32}$/);
    expect(hashKey(own)).not.toContain(apiKeyId(own));
  });

  it("is told from every other by its hash", () => {
    expect(isKeyOf(key, hashKey(key))).toBe(true);
    expect(isKeyOf(`${key.slice(0, -1)}!`, hashKey(key))).toBe(false);
    expect(isKeyOf(key.replace("cg_0", "cg_1"), hashKey(key))).toBe(false);
    expect(isKeyOf("", "0".repeat(64))).toBe(false);
  });

  it("is compared in constant time, and by nothing else", () => {
    expect(readProjectFile("src/domain/api-key.ts")).toContain("timingSafeEqual(");
    const verifying = readProjectFile("src/services/keys/verify-key.ts");
    expect(verifying).toContain("isKeyOf(");
    expect(verifying).not.toMatch(/hash\s*[!=]==|[!=]==\s*\S*hash/);
  });

  it("counts until its date, and not once it is revoked", () => {
    const made = {
      ...{ id: "a", name: "Ada", scopes: [], createdBy: "local operator" },
      createdAt: "2026-01-01T00:00:00.000Z",
    };
    const standing = (expiresAt: string | null, revokedAt: string | null) =>
      isStanding({ ...made, expiresAt, revokedAt }, "2026-06-01T00:00:00.000Z");
    expect(standing(null, null)).toBe(true);
    expect(standing("2026-06-01T00:00:00.001Z", null)).toBe(true);
    expect(standing("2026-06-01T00:00:00.000Z", null)).toBe(false);
    expect(standing(null, "2026-05-01T00:00:00.000Z")).toBe(false);
  });
});

describe("an entry of API_KEYS", () => {
  const secret = "0123456789abcdef0123456789abcdef";

  it("has a name, scopes and a key", () => {
    expect(readSeedKey(`Dashboard:read+text:${secret}`)).toEqual({
      ...{ name: "Dashboard", scopes: ["read", "text"], key: secret },
    });
  });

  it.each([
    `Dashboard:read:${secret.slice(1)}`,
    `Dashboard:everything:${secret}`,
    `Dashboard::${secret}`,
    `Dashboard:${secret}`,
    `Dashboard:read:${secret}:more`,
    `Dashboard:read:${secret} `,
  ])("is none in %s", (text) => expect(readSeedKey(text)).toBeNull());
});
