import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { claimgraph, startClaimgraph } from "../support/claimgraph-command.js";
import { testDatabase } from "../support/test-database.js";
import { query } from "./http-client.js";
import { anotherProcess, app, openKeyedApp } from "./keyed-server.js";

openKeyedApp();

const folder = mkdtempSync(join(tmpdir(), "claimgraph-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keys = (...args: string[]) => {
  const { uri, user, password } = testDatabase();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, EMBEDDING_MODEL_DIR: folder };
  return claimgraph(["keys", ...args], { env: { ...env, DATA_DIR: folder } });
};

describe("claimgraph keys", () => {
  it("makes a key and shows it once, lists it without, lets another follow it, and ends both", async () => {
    const added = await keys("add", "Ada", "--scope", "read", "--scope", "text", "--expires", "2099-01-31");
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^cg_[0-9a-f]{16}_[\w-]{43}\n$/) });
    const key = added.out.trim();
    const known = await anotherProcess(app).services.apiKeys.verify(key);
    expect(known).toMatchObject({ name: "Ada", scopes: ["read", "text"] });

    const listed = await keys("list");
    expect(listed.out).toMatch(/^Ada {2}cg_[0-9a-f]{16}_… {2}read\+text {2}counts until 2099-01-31T/);
    expect(listed.out).not.toContain(key);

    const again = await keys("add", "Ada", "--scope", "read");
    expect(again).toMatchObject({ code: 1, error: expect.stringContaining("rotate or revoke") });

    const rotated = JSON.parse((await keys("rotate", "Ada", "--overlap", "1", "--json")).out) as {
      key: string;
    };
    expect((await keys("revoke", "Ada", "--json")).code).toBe(0);
    for (const ended of [key, rotated.key])
      expect(await anotherProcess(app).services.apiKeys.verify(ended)).toBeNull();
  });
});

describe("claimgraph serve --first-key", () => {
  it("makes a key where there is none, shows it, and serves nobody without", async () => {
    const { uri, user, password } = testDatabase();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DATA_DIR: folder };
    const child = startClaimgraph(["serve", "--first-key", "--json"], {
      ...{ ...env, EMBEDDING_MODEL_DIR: folder, HOST: "0.0.0.0", PORT: "0" },
    });
    try {
      const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
      const [first, second] = [await nextLine(lines), await nextLine(lines)];
      const { firstKey } = JSON.parse(first) as { firstKey: string };
      const { url } = JSON.parse(second) as { url: string };
      const techniques = (headers: Record<string, string>) =>
        query(url, "{ techniques { slug } }", {}, headers);
      expect((await techniques({ authorization: `Bearer ${firstKey}` })).errors).toBeUndefined();
      expect((await techniques({})).status).toBe(401);
    } finally {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  });
});

const nextLine = async (lines: AsyncIterator<string>): Promise<string> =>
  (await lines.next()).value as string;
