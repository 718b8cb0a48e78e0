/** @jest-environment ./test/support/native-arrays-environment.js */
import type { App } from "../../src/app.js";
import { createGraph } from "../../src/graph/graph.js";
import { ANALYSIS_PAGE_QUERY, OVERVIEW_QUERY, WHO_REPEATS_QUERY } from "../../src/server/example-queries.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { clearGraph } from "../support/neo4j.js";
import { call, query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

let app: App;
let server: RunningServer;

const onFreePort = (joined: App): App => ({ ...joined, config: { ...joined.config, port: 0 } });

beforeAll(async () => {
  app = onFreePort(await openSampleApp(null));
  await clearGraph(app.graph);
  server = await startServer(app);
});
afterAll(async () => {
  await server.close();
  await clearGraph(app.graph);
  await app.close();
});

describe("health", () => {
  it("says that the process is alive and that it can work", async () => {
    expect((await call(`${server.url}/healthz`)).status).toBe(200);
    const ready = await call(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toMatchObject({
      ready: true,
      database: "reachable",
      migrations: "current",
    });
  });

  it("is not ready while the database does not answer, and says what to do", async () => {
    const nowhere = createGraph({
      uri: "bolt://127.0.0.1:9",
      user: "neo4j",
      password: "none",
      database: "neo4j",
    });
    const broken = await startServer({ ...app, graph: nowhere });
    const answer = await call(`${broken.url}/readyz`);
    const asked = await query(broken.url, "{ articles { totalCount } }");
    await broken.close();
    await nowhere.close();
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text)).toMatchObject({
      ready: false,
      remedy: expect.stringContaining("NEO4J_URI"),
    });
    expect(asked.errors?.[0]).toMatchObject({
      message: "The database does not answer. Try again in a moment.",
      extensions: { code: "DATABASE_UNAVAILABLE" },
    });
  });
});

describe("who may call", () => {
  const body = JSON.stringify({ query: "{ __typename }" });
  const post = (headers: Record<string, string>) =>
    call(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });

  it.each(["localhost", "127.0.0.1:4000", "[::1]:80", "LOCALHOST:1"])("answers the Host %s", async (host) => {
    expect((await post({ host })).status).toBe(200);
  });

  it.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1"])(
    "refuses the Host %s, to which another page's name may point",
    async (host) => expect((await post({ host })).status).toBe(403),
  );

  it.each(["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"])(
    "refuses what comes through a proxy (%s)",
    async (header) => {
      const answer = await post({ [header]: "127.0.0.1" });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain("without a proxy");
    },
  );

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "takes JSON only, not what a foreign page's form can send (%s)",
    async (type) => expect((await post({ "content-type": type })).status).toBe(415),
  );

  it("answers no query by GET that a foreign page's image could send", async () => {
    expect((await call(`${server.url}/graphql?query=${encodeURIComponent("{__typename}")}`)).status).toBe(
      400,
    );
  });
});

describe("limits", () => {
  const code = async (text: string, variables = {}) =>
    (await query(server.url, text, variables)).errors?.[0]?.extensions.code;

  it("refuses a body past 16 MiB and a document past 256 KiB", async () => {
    const huge = await query(server.url, "{ __typename }", { filler: "x".repeat(16 * 1024 * 1024) });
    expect([huge.status, huge.errors?.[0]?.extensions.code]).toEqual([413, "TOO_LARGE"]);
    const long = await query(server.url, `{ __typename } #${"x".repeat(256 * 1024)}`);
    expect([long.status, long.errors?.[0]?.extensions.code]).toEqual([413, "TOO_LARGE"]);
  });

  it("refuses a body that is no JSON", async () => {
    const headers = { "content-type": "application/json" };
    const answer = await call(`${server.url}/graphql`, { method: "POST", headers, body: "{" });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("cannot be read as JSON");
  });

  it("refuses more than 2,000 tokens", async () => {
    expect(await code(`{ ${"__typename ".repeat(2_001)} }`)).toBe("GRAPHQL_PARSE_FAILED");
  });

  it("refuses what is nested too deep, in fragments too", async () => {
    const nest = (depth: number): string =>
      depth === 0 ? "id" : `claim { firstMention { ${nest(depth - 1)} } }`;
    expect(await code(`{ claim(id: "x") { firstMention { ${nest(4)} } } }`)).toBeUndefined();
    expect(await code(`{ claim(id: "x") { firstMention { ${nest(8)} } } }`)).toBe("TOO_COMPLEX");
    const inFragments = `{ claim(id: "x") { firstMention { ...a } } } fragment a on ClaimMention { ${nest(4)} ...b }
      fragment b on ClaimMention { claim { firstMention { ...c } } } fragment c on ClaimMention { ${nest(6)} }`;
    expect(await code(inFragments)).toBe("TOO_COMPLEX");
  });

  it("refuses what asks for too much at once, also when the number is a variable", async () => {
    const text = `query Q($n: Int) { claims(first: $n) { nodes { mentions(first: $n) { nodes { claim { mentions(first: $n) { nodes { id } } } } } } } }`;
    expect(await code(text, { n: 100 })).toBe("TOO_COMPLEX");
    expect(await code(text, { n: 5 })).toBeUndefined();
  });

  it("is not kept busy by fragments of fragments", async () => {
    const fragments = Array.from(
      { length: 60 },
      (
        _,
        index,
      ) => `fragment f${index} on Claim { ...f${index + 1} a${index}: verdict { ...v${index} } ...f${index + 1} }
        fragment v${index} on Verdict { value }`,
    );
    const started = Date.now();
    await query(
      server.url,
      `{ claim(id: "x") { ...f0 } } ${fragments.join("\n")} fragment f60 on Claim { id }`,
    );
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it("leaves room for every example query and for introspection", async () => {
    const page = await query(server.url, ANALYSIS_PAGE_QUERY, { id: "x", evidence: 20 });
    expect(page).toMatchObject({ status: 200, errors: undefined, data: { analysis: null } });
    for (const text of [OVERVIEW_QUERY, WHO_REPEATS_QUERY])
      expect((await query(server.url, text)).errors).toBeUndefined();
    const { getIntrospectionQuery } = await import("graphql");
    expect((await query(server.url, getIntrospectionQuery())).errors).toBeUndefined();
  });
});

describe("errors", () => {
  it("say what to give instead, with a code and the request's id", async () => {
    const answer = await query(
      server.url,
      "{ claims(first: 101) { nodes { id } } }",
      {},
      { "x-request-id": "my-request-1" },
    );
    expect(answer.headers["x-request-id"]).toBe("my-request-1");
    expect(answer.errors?.[0]).toMatchObject({
      message: "`first` takes 1 to 100; read more with a cursor.",
      extensions: { code: "BAD_USER_INPUT", requestId: "my-request-1" },
    });
  });

  it("refuse lists and texts in a filter that are larger than any question needs", async () => {
    const asked = "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }";
    const source = Array.from({ length: 101 }, (_, index) => `outlet${index}.example`);
    for (const [filter, message] of [
      [{ source }, "`filter.source` takes up to 100; ask again with fewer."],
      [{ text: "x".repeat(2_001) }, "`filter.text` takes up to 2000 characters; give the words that matter."],
    ] as const)
      expect((await query(server.url, asked, { filter })).errors).toMatchObject([
        { message, extensions: { code: "BAD_USER_INPUT" } },
      ]);
    const { errors } = await query(server.url, asked, { filter: { source: source.slice(1) } });
    expect(errors).toBeUndefined();
  });

  it("hide what nobody could expect and give its request id", async () => {
    const failing = () => Promise.reject(new Error("secret words of the database"));
    const services = { ...app.services, compareStatements: failing };
    const broken = await startServer({ ...app, services });
    const answer = await query(broken.url, '{ compareStatements(claim: "a", statement: "b") { score } }');
    await broken.close();
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(answer.errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(answer.errors?.[0]?.extensions.requestId).toBe(answer.headers["x-request-id"]);
  });

  it("do not take a forged request id", async () => {
    const answer = await call(`${server.url}/healthz`, { headers: { "x-request-id": "forged line {}" } });
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("the pages", () => {
  it("are there for people, and a browser is led from /graphql to GraphiQL", async () => {
    const welcome = await call(`${server.url}/`);
    expect([welcome.status, welcome.text]).toEqual([200, expect.stringContaining("<title>Claimgraph")]);
    const answer = await call(`${server.url}/graphql`, { headers: { accept: "text/html" } });
    expect([answer.status, answer.headers["location"]]).toEqual([302, "/graphiql"]);
  });

  it("are found at each address that they have among themselves", async () => {
    const { readFile } = await import("node:fs/promises");
    const paths = [...(await readFile("web/src/pages/pages.ts", "utf8")).matchAll(/path: "([^"]+)"/g)];
    expect(paths.length).toBeGreaterThan(10);
    for (const [, path] of paths) {
      const address = `/${path!.replace(/:\w+/, "some.example")}`;
      expect([address, (await call(`${server.url}${address}`)).status]).toEqual([address, 200]);
    }
  });

  it("are not where they have nothing to show", async () => {
    for (const path of ["/claims", "/articles", "/analyses", "/outlets/a/b", "/claims/a/b"])
      expect([path, (await call(`${server.url}${path}`)).status]).toEqual([path, 404]);
  });

  it("take every script and style from here", async () => {
    for (const path of ["/", "/graphiql"]) {
      const page = await call(`${server.url}${path}`);
      expect(page.headers["content-security-policy"]).toContain("script-src 'self'");
      expect(page.text).not.toMatch(/https?:\/\/(?!example)|<script>|<style>| style=| on\w+=/);
      const parts = [...page.text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts)
        expect([part, (await call(`${server.url}${part}`)).status]).toEqual([part, 200]);
    }
  });

  it("offer the example queries, each of which the schema answers", async () => {
    const { buildSchema, parse, validate } = await import("graphql");
    const { readFile } = await import("node:fs/promises");
    const schema = buildSchema(await readFile("schema.graphql", "utf8"));
    const examples = JSON.parse((await call(`${server.url}/graphiql/examples.json`)).text) as {
      query: string;
      variables: Record<string, unknown>;
    }[];
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const { query: text, variables } of examples) {
      expect(validate(schema, parse(text))).toEqual([]);
      expect((await query(server.url, text, variables)).errors).toBeUndefined();
    }
  });

  it("say where things are when there is nothing at an address", async () => {
    const answer = await call(`${server.url}/nothing`);
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining("/graphql")]);
    const page = await fetch(`${server.url}/nothing`, { headers: { accept: "text/html,*/*;q=0.8" } });
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining("<title>")]);
  });
});

describe("starting and stopping", () => {
  it("says which port is taken and what to do", async () => {
    const port = Number(new URL(server.url).port);
    const starting = startServer({ ...app, config: { ...app.config, port } });
    await expect(starting).rejects.toThrow(
      `Port ${port} is taken by another program: stop that, or set PORT to a free one.`,
    );
  });

  it("does not start on an address that others reach", async () => {
    await expect(startServer({ ...app, config: { ...app.config, host: "0.0.0.0" } })).rejects.toThrow("HOST");
  });

  it("answers what is under way before it closes", async () => {
    const second = await startServer(app);
    const asked = query(second.url, "{ techniques { slug } }");
    await new Promise((resolve) => setTimeout(resolve, 20));
    await second.close();
    expect((await asked).errors).toBeUndefined();
    await expect(call(`${second.url}/healthz`)).rejects.toThrow("ECONNREFUSED");
  });
});
