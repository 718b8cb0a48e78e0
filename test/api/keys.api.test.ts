/** @jest-environment ./test/support/native-arrays-environment.js */
import { SCOPES, type Scope } from "../../src/domain/access.js";
import { tell } from "../support/articles.js";
import { call } from "./http-client.js";
import {
  anotherProcess,
  app,
  ask,
  makeKey,
  openKeyedApp,
  passHours,
  READING,
  serve,
  server,
} from "./keyed-server.js";
import { articleIdOf, GAZETTE } from "./people.js";

openKeyedApp();

const REFUSED = { status: 401, errors: [{ extensions: { code: "UNAUTHENTICATED" } }] };

describe("without keys", () => {
  it("everything is open to callers on this machine, and to nobody else", async () => {
    await serve();
    expect(await ask(READING)).toMatchObject({ status: 200, data: { articles: { totalCount: 0 } } });
    expect(await ask("{ changes { totalCount } apiKeys { id } }")).toMatchObject({ data: { apiKeys: [] } });
    const foreign = await ask(READING, null, { headers: { host: "claims.example" } });
    expect(foreign).toMatchObject({ status: 403, errors: [{ extensions: { code: "FORBIDDEN" } }] });
  });

  it("another HOST is refused, with the remedy", async () => {
    await expect(serve({ host: "0.0.0.0" })).rejects.toThrow("`claimgraph keys add`");
    await makeKey("Ada", "read");
    await serve({ host: "0.0.0.0" });
    expect(server.url).toContain("localhost");
  });
});

describe("with keys", () => {
  it("lets a key in from anywhere, and nobody without, also not from this machine", async () => {
    const key = await makeKey("Ada", "read");
    await serve();
    expect(await ask(READING)).toMatchObject(REFUSED);
    expect(await ask(READING, key)).toMatchObject({ status: 200, data: { articles: { totalCount: 0 } } });
    const throughProxy = { headers: { host: "claims.example", "x-forwarded-for": "203.0.113.7" } };
    expect(await ask(READING, key, throughProxy)).toMatchObject({ status: 200 });
    expect((await call(`${server.url}/healthz`, throughProxy)).status).toBe(200);
  });

  it("tells any caller who they are and what they may", async () => {
    const asking = "{ caller { name scopes } }";
    await serve();
    expect(await ask(asking)).toMatchObject({
      data: { caller: { name: "local operator", scopes: [...SCOPES] } },
    });
    const key = await makeKey("Ada", "analyze");
    await serve();
    expect(await ask(asking, key)).toMatchObject({ data: { caller: { name: "Ada", scopes: ["analyze"] } } });
  });

  it("a server that runs notices the first key that another process makes", async () => {
    await serve({}, anotherProcess(app));
    expect(await ask(READING)).toMatchObject({ status: 200 });
    const key = await makeKey("Ada", "read");
    await expectWithin(10_000, async () => expect((await ask(READING)).status).toBe(401));
    expect(await ask(READING, key)).toMatchObject({ status: 200 });
  }, 30_000);

  it("gives one answer for no key, a wrong one, an expired one and a revoked one", async () => {
    const ada = await makeKey("Ada", "read");
    const bob = await makeKey("Bob", "read");
    await app.services.apiKeys.rotate({ name: "Ada", overlapHours: 1, by: "local operator" });
    await app.services.apiKeys.revoke({ name: "Bob", by: "local operator" });
    passHours(2);
    await serve();
    const altered = `${ada.slice(0, -1)}${ada.endsWith("A") ? "B" : "A"}`;
    const answers = [];
    for (const key of [null, altered, ada, bob, "short", `cg_${"0".repeat(16)}_${"A".repeat(43)}`])
      answers.push(await ask(READING, key));
    for (const { status, headers, errors } of answers) {
      expect(status).toBe(401);
      expect(headers["www-authenticate"]).toContain("Bearer");
      expect(errors).toMatchObject([{ message: answers[0]!.errors![0]!.message }]);
    }
    expect(answers[0]!.errors![0]!.message).toContain("claimgraph keys add");
  });

  it("ends a key at its date", async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const made = { name: "Ada", scopes: ["read"] as const, expiresAt, by: "local operator" };
    const { key } = await app.services.apiKeys.add(made);
    await serve();
    expect((await ask(READING, key)).status).toBe(200);
    passHours(2);
    expect((await ask(READING, key)).status).toBe(401);
  });

  it("lets a former key go on for the overlap after a rotation", async () => {
    const former = await makeKey("Ada", "read");
    const { key } = await app.services.apiKeys.rotate({
      name: "Ada",
      overlapHours: 24,
      by: "local operator",
    });
    await serve();
    expect([(await ask(READING, former)).status, (await ask(READING, key)).status]).toEqual([200, 200]);
    passHours(25);
    expect([(await ask(READING, former)).status, (await ask(READING, key)).status]).toEqual([401, 200]);
  });

  it("refuses a key within ten seconds after another process revoked it", async () => {
    const key = await makeKey("Ada", "read");
    await serve({}, anotherProcess(app));
    expect((await ask(READING, key)).status).toBe(200);
    await app.services.apiKeys.revoke({ name: "Ada", by: "local operator" });
    await expectWithin(10_000, async () => expect((await ask(READING, key)).status).toBe(401));
  }, 30_000);

  it("takes in the keys of the configuration once, so that a revoked one stays revoked", async () => {
    const key = "0123456789abcdef0123456789abcdef";
    const apiKeys = [{ name: "Dashboard", scopes: ["read", "text"] as Scope[], key }];
    await serve({ apiKeys });
    expect(await ask(READING, key)).toMatchObject({ status: 200 });
    await app.services.apiKeys.revoke({ name: "Dashboard", by: "local operator" });
    await server.close();
    await serve({ apiKeys });
    expect(await ask(READING, key)).toMatchObject(REFUSED);
  });

  it("lets anybody read where that is switched on, and no more", async () => {
    await makeKey("Ada", "read");
    await tell(app.graph, GAZETTE);
    await serve({ anonymousReading: true });
    const { data, errors } = await ask("{ articles { nodes { title text } } changes { totalCount } }");
    expect(data).toEqual({ articles: { nodes: [{ title: "A story", text: null }] }, changes: null });
    expect(errors).toMatchObject([
      { path: ["changes"], extensions: { code: "FORBIDDEN", missingScope: "admin" } },
    ]);
    expect(await ask("{ articles { nodes { text } } }")).toMatchObject({
      data: { articles: { nodes: [{ text: null }] } },
    });
    expect(
      (await ask("mutation { startExport(input: { format: CSV }) { export { id } } }")).errors,
    ).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    expect(await ask(READING, `cg_${"0".repeat(16)}_${"A".repeat(43)}`)).toMatchObject(REFUSED);
  });
});

describe("who may keep an answer", () => {
  const get = (text: string, headers: Record<string, string> = {}) =>
    call(`${server.url}/graphql?query=${encodeURIComponent(text)}`, {
      headers: { "apollo-require-preflight": "true", ...headers },
    });

  it("is everybody where anybody may read, for a while, and nobody of what a key, a mutation or an error brought", async () => {
    const key = await makeKey("Ada", "read");
    await serve({ anonymousReading: true });
    const shared = await get(READING);
    expect(shared.headers).toMatchObject({ "cache-control": "public, max-age=15", vary: "Authorization" });
    expect(shared.text).not.toContain("rateLimit");
    expect((await get("{ techniques { slug } }")).headers["cache-control"]).toBe("public, max-age=3600");
    const others = [
      await get(READING, { authorization: `Bearer ${key}` }),
      await get("{ changes { totalCount } }"),
      await get("{ nothing }"),
      await ask(READING),
      await ask('mutation { revokeApiKey(input: { name: "Ada" }) { userErrors { code } } }', key),
    ];
    for (const { headers } of others) expect(headers["cache-control"]).toBe("no-store");
    const simple = await call(`${server.url}/graphql?query=${encodeURIComponent(READING)}`);
    expect(simple.status).toBe(400);
  });
});

describe("scopes", () => {
  const input = (fields: string) => `(input: { ${fields} }) { userErrors { code } }`;
  const OPERATIONS: [Scope, string][] = [
    ["read", "query { techniques { slug } }"],
    ["read", `query { node(id: "Q2xhaW06MQ") { id } }`],
    ["analyze", `mutation { analyzeArticle${input('text: ""')} }`],
    ["analyze", `mutation { cancelAnalysis${input('id: "x"')} }`],
    ["analyze", `mutation { retryAnalysis${input('id: "x"')} }`],
    ["analyze", `mutation { reverifyEvidence${input('claimId: "x"')} }`],
    ["review", `mutation { reviewVerdict${input('claimId: "x", value: REFUTED, reason: "x"')} }`],
    ["review", `mutation { mergeClaims${input('intoId: "x", claimIds: ["x"], reason: "x"')} }`],
    ["review", `mutation { splitMention${input('mentionId: "x", reason: "x"')} }`],
    ["review", `mutation { undoChange${input('changeId: "x", reason: "x"')} }`],
    ["admin", `mutation { removeArticle${input('id: "x"')} }`],
    ["admin", `mutation { liftRemoval${input('id: "x", reason: "x"')} }`],
    ["admin", `mutation { createApiKey${input('name: "", scopes: [read]')} }`],
    ["admin", `mutation { rotateApiKey${input('name: "x"')} }`],
    ["admin", `mutation { revokeApiKey${input('name: "x"')} }`],
    ["admin", "query { apiKeys { id } }"],
    ["admin", `mutation { addWebhook${input('name: "", url: ""')} }`],
    ["admin", "query { webhooks { id } }"],
    ["admin", "query { changes { totalCount } }"],
  ];

  it.each(OPERATIONS)("%s allows %s, and all others together do not", async (scope, operation) => {
    const allowed = await makeKey("Ada", scope);
    const refused = await makeKey("Bob", ...SCOPES.filter((other) => other !== scope));
    await serve();
    expect((await ask(operation, allowed)).errors).toBeUndefined();
    expect(await ask(operation, refused)).toMatchObject({
      status: 200,
      errors: [{ extensions: { code: "FORBIDDEN", missingScope: scope } }],
    });
  });

  it("text gives the texts of articles, which are null without it", async () => {
    await tell(app.graph, GAZETTE);
    const [reader, researcher] = [await makeKey("Ada", "read"), await makeKey("Bob", "read", "text")];
    await serve();
    const texts = `{ article(id: "${articleIdOf("gazette.example")}") { text analysis { text } } }`;
    expect(await ask(texts, reader)).toMatchObject({
      data: { article: { text: null, analysis: { text: null } } },
    });
    const { data, errors } = await ask(texts, researcher);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      article: { text: expect.any(String), analysis: { text: expect.any(String) } },
    });
  });

  it("a change is no more open by its id than in the audit trail", async () => {
    const [reader, admin] = [await makeKey("Ada", "read"), await makeKey("Bob", "read", "admin")];
    await serve();
    const { data } = await ask("{ changes { nodes { id keyName by kind } } }", admin);
    const { nodes } = (data as { changes: { nodes: { id: string }[] } }).changes;
    expect(nodes).toMatchObject([
      { keyName: "Bob", by: "local operator", kind: "KEY_ADDED" },
      { keyName: "Ada" },
    ]);
    const byId = `{ node(id: "${nodes[0]!.id}") { ... on Change { keyName } } }`;
    expect(await ask(byId, admin)).toMatchObject({ data: { node: { keyName: "Bob" } } });
    expect((await ask(byId, reader)).data).not.toMatchObject({ node: { keyName: "Bob" } });
  });
});

async function expectWithin(milliseconds: number, check: () => Promise<void>): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
