/** @jest-environment ./test/support/native-arrays-environment.js */
import neo4j, { type Driver } from "neo4j-driver";

import type { App } from "../../src/app.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { claimgraph } from "../support/claimgraph-command.js";
import { clearGraph } from "../support/neo4j.js";
import { testDatabase } from "../support/test-database.js";
import { query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

const KEYS =
  "one:read+admin:the-first-key-of-this-test-0000000000, other:read:the-second-key-of-this-test-000000000";
const ONE = { authorization: "Bearer the-first-key-of-this-test-0000000000" };
const OTHER = { authorization: "Bearer the-second-key-of-this-test-000000000" };
const LIST = "query List { claims(first: 5) { nodes { text } totalCount } }";
const NAME = "query ($domain: String!) { source(domain: $domain) { name } }";
const ROUNDS = 60;
const WRITERS = 4;

describe("the answer cache", () => {
  let app: App;
  let server: RunningServer;
  let elsewhere: Driver;

  beforeAll(async () => {
    app = await openSampleApp(null, { API_KEYS: KEYS });
    await clearGraph(app.graph);
    server = await startServer({ ...app, config: { ...app.config, port: 0 } });
    const { uri, user, password } = testDatabase();
    elsewhere = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(async () => {
    await server.close();
    await clearGraph(app.graph);
    await app.close();
    await elsewhere.close();
  });

  /** How many queries were answered from it so far. */
  const kept = async () => {
    const { body } = await app.telemetry.metrics.text();
    return Number(/^claimgraph_graphql_answers_total\{outcome="KEPT"\} (\d+)$/m.exec(body)?.[1] ?? 0);
  };
  const list = async (headers = ONE) => {
    const { data } = await query<{ claims: { nodes: { text: string }[]; totalCount: number } }>(
      ...([server.url, LIST, {}, headers] as const),
    );
    return data.claims.nodes.map(({ text }) => text);
  };
  const write = (cypher: string, params: object) =>
    elsewhere.executeQuery(cypher, params, { database: testDatabase().database });

  it("answers what was asked before, and says it in the metrics", async () => {
    expect(await list()).toEqual([]);
    const before = await kept();
    expect(await list()).toEqual([]);
    expect(await kept()).toBe(before + 1);
  });

  it("gives what another process committed with the next request", async () => {
    await list();
    const text = "A barge with 300 tonnes of gravel sank off Gull Bay on 3 May 2026.";
    const { uri, user, password } = testDatabase();
    const env = {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      EMBEDDING_MODEL_DIR: app.config.embeddingModelDir!,
    };
    expect((await claimgraph(["analyze", "-", "--json"], { input: text, env })).code).toBe(0);
    expect(await list()).toEqual([text]);
  });

  it("is never behind what was committed, however many commit and ask at once", async () => {
    const behind: string[] = [];
    const writing = async (writer: number) => {
      const domain = `writer-${writer}.example`;
      await write("CREATE (:Source {id: $domain, domain: $domain, name: '', articleCount: 0})", { domain });
      for (let round = 1; round <= ROUNDS; round++) {
        await write("MATCH (source:Source {domain: $domain}) SET source.name = $name", {
          ...{ domain, name: `Gazette ${round}` },
        });
        const asked = [1, 2, 3].map(() =>
          query<{ source: { name: string } }>(server.url, NAME, { domain }, ONE),
        );
        for (const { data } of await Promise.all(asked))
          if (data.source.name !== `Gazette ${round}`) behind.push(`${data.source.name} in round ${round}`);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writing(writer)));
    expect(behind).toEqual([]);
  });

  it("gives nobody what was made for another", async () => {
    const caller = async (headers: Record<string, string>) =>
      (await query<{ caller: { name: string } }>(server.url, "{ caller { name } }", {}, headers)).data.caller
        .name;
    expect([await caller(ONE), await caller(OTHER), await caller(ONE)]).toEqual(["one", "other", "one"]);
  });

  it("keeps no answer that lacks something", async () => {
    const refused = () => query(server.url, "{ apiKeys { name } }", {}, OTHER);
    expect((await refused()).errors).toHaveLength(1);
    const before = await kept();
    expect((await refused()).errors).toHaveLength(1);
    expect(await kept()).toBe(before);
  });

  it("charges for each answer", async () => {
    const left = async () => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { ...ONE, "content-type": "application/json" },
        body: JSON.stringify({ query: LIST }),
      });
      const { extensions } = (await answer.json()) as { extensions: { rateLimit: { remaining: number } } };
      return extensions.rateLimit.remaining;
    };
    const first = await left();
    const before = await kept();
    expect(await left()).toBeLessThan(first);
    expect(await kept()).toBe(before + 1);
  });
});
