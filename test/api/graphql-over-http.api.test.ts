import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { auditServer } from "graphql-http";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

import { auditTable } from "../../scripts/audit-http.js";
import { hashOfDocument } from "../../src/server/trusted-documents.js";
import { SAVED_EXAMPLES } from "../../src/server/saved-examples.js";
import { call } from "./http-client.js";
import { makeKey, openKeyedApp, READING, serve, server } from "./keyed-server.js";

openKeyedApp();

it("answers over HTTP as the GraphQL specification's draft demands, and otherwise as documented", async () => {
  const results = await auditServer({ url: `${await serve()}/graphql` });
  expect(results.filter(({ status }) => status === "error")).toEqual([]);
  expect(readFileSync("docs/graphql-over-http.md", "utf8")).toContain(auditTable(results));
});

it("leaves the rest of an answer where a part of it is refused or fails", async () => {
  await serve();
  const key = await makeKey("Ada", "read", "cypher");
  const query = `{ articles { totalCount } apiKeys { name } changes { totalCount }
    graphQuery(cypher: "MATCH (claim) DELETE claim") { rows } overview { claims } }`;
  const { status, data, errors } = await post({ query }, key);
  expect(status).toBe(200);
  expect(data).toEqual({
    ...{ articles: { totalCount: 0 }, overview: { claims: 0 } },
    ...{ apiKeys: null, changes: null, graphQuery: null },
  });
  expect(errors?.map(({ path, extensions }) => [...path, extensions.code])).toEqual([
    ["apiKeys", "FORBIDDEN"],
    ["changes", "FORBIDDEN"],
    ["graphQuery", "BAD_USER_INPUT"],
  ]);
});

/** A request that names its document by text, by hash, or by both. */
interface Naming {
  query?: string;
  sha256Hash?: string;
  variables?: object;
}

const extensionsOf = ({ sha256Hash }: Naming) =>
  sha256Hash === undefined ? undefined : { persistedQuery: { version: 1, sha256Hash } };

async function post(naming: Naming, key: string | null = null) {
  const { query, variables } = naming;
  const answer = await call(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables, extensions: extensionsOf(naming) }),
  });
  return read(answer);
}

async function get(naming: Naming) {
  const asked = new URLSearchParams();
  if (naming.query !== undefined) asked.set("query", naming.query);
  const extensions = extensionsOf(naming);
  if (extensions) asked.set("extensions", JSON.stringify(extensions));
  return read(
    await call(`${server.url}/graphql?${asked}`, { headers: { "apollo-require-preflight": "true" } }),
  );
}

function read({ status, text }: { status: number; text: string }) {
  const { data, errors } = JSON.parse(text) as {
    data?: unknown;
    errors?: { path: string[]; extensions: { code: string; requestId: string } }[];
  };
  return { status, data, errors, code: errors?.[0]?.extensions.code };
}

const byHash = (text: string): Naming => ({ sha256Hash: hashOfDocument(text) });
const withHash = (text: string): Naming => ({ query: text, ...byHash(text) });
const MAKES_A_KEY =
  'mutation { createApiKey(input: { name: "Mallory", scopes: [admin] }) { key userErrors { code } } }';
const TOO_DEEP = `{ claim(id: "x") { ${"firstMention { claim { ".repeat(8)} id ${"} }".repeat(8)} } }`;
const DEAR = `query Dear($n: Int) { claims(first: $n) { nodes { mentions(first: $n) { nodes { claim { mentions(first: $n) { nodes { id } } } } } } } }`;

describe("a document that is asked for by its hash", () => {
  beforeEach(() => serve());

  it("is not found until it was sent with its text, by POST or GET", async () => {
    expect(await post(byHash(READING))).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
    expect(await get(withHash(READING))).toMatchObject({
      status: 200,
      data: { articles: { totalCount: 0 } },
    });
    expect(await post(byHash(READING))).toMatchObject({ status: 200, data: { articles: { totalCount: 0 } } });
    expect((await get(byHash(READING))).data).toEqual({ articles: { totalCount: 0 } });
  });

  it("is refused with the hash of another, and not remembered by it", async () => {
    const wrong = { query: READING, sha256Hash: hashOfDocument("{ sources { totalCount } }") };
    expect(await post(wrong)).toMatchObject({ status: 400, code: "BAD_REQUEST" });
    expect(await get(wrong)).toMatchObject({ status: 400, code: "BAD_REQUEST" });
    expect((await post({ sha256Hash: wrong.sha256Hash })).code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  it("is kept to the limits of depth and cost, and is not remembered past them", async () => {
    expect((await post(withHash(TOO_DEEP))).code).toBe("TOO_COMPLEX");
    expect((await post(byHash(TOO_DEEP))).code).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect((await post({ ...withHash(DEAR), variables: { n: 3 } })).data).toBeDefined();
    expect((await post({ ...byHash(DEAR), variables: { n: 100 } })).code).toBe("TOO_COMPLEX");
  });

  it("is not a mutation by GET, nor remembered as one", async () => {
    expect(await get(withHash(MAKES_A_KEY))).toMatchObject({ status: 405, code: "BAD_REQUEST" });
    expect((await get(byHash(MAKES_A_KEY))).code).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect(await get(byHash(READING))).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
  });

  it("does not spare a caller their key", async () => {
    const key = await makeKey("Ada", "read");
    expect((await post(withHash(READING), key)).data).toBeDefined();
    expect(await post(byHash(READING))).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  });
});

describe("a server of persisted documents", () => {
  const OWN = "query Own { sources { totalCount } }";
  const EXAMPLE = SAVED_EXAMPLES[0]!.query;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "claimgraph-documents-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const manifest = (documents: Record<string, string>) =>
    writeFileSync(join(folder, "own.json"), JSON.stringify(documents));
  const serveTrusted = () => serve({ documents: { trustedOnly: true, folder } });

  it("answers the documents of GraphiQL, of the client and of its operator, by text and by hash", async () => {
    manifest({ [hashOfDocument(OWN)]: OWN });
    await serveTrusted();
    const clients = Object.values(
      JSON.parse(readFileSync("packages/client/documents.json", "utf8")) as object,
    );
    const claims = clients.find((text: string) => text.includes("query Claims(")) as string;
    for (const text of [EXAMPLE, OWN, claims])
      for (const naming of [{ query: text }, byHash(text), withHash(text)])
        expect(await post(naming)).toMatchObject({ status: 200, data: expect.anything() });
    expect((await get(byHash(OWN))).data).toEqual({ sources: { totalCount: 0 } });
  });

  it("refuses every other document, however it is sent", async () => {
    manifest({ [hashOfDocument(OWN)]: OWN });
    await serveTrusted();
    for (const naming of [{ query: READING }, byHash(READING), withHash(READING), { query: `${OWN} ` }, {}])
      expect(await post(naming)).toMatchObject({ status: 403, code: "DOCUMENT_NOT_TRUSTED" });
    expect(await get({ query: READING })).toMatchObject({ status: 403, code: "DOCUMENT_NOT_TRUSTED" });
    expect(await post({ query: READING, sha256Hash: hashOfDocument(OWN) })).toMatchObject({ status: 400 });
  });

  it("refuses other subscriptions too", async () => {
    await serveTrusted();
    const client = createClient({
      ...{ url: `${server.url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
    });
    const told = client.iterate({ query: "subscription { claimChanged { kind } }" }).next();
    await expect(told).rejects.toMatchObject([{ extensions: { code: "DOCUMENT_NOT_TRUSTED" } }]);
    await client.dispose();
  });
});
