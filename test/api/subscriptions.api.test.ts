/** @jest-environment ./test/support/native-arrays-environment.js */
import { type Client, createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { z } from "zod";

import type { App } from "../../src/app.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { removeArticle } from "../../src/services/changes/remove-article.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { tell } from "../support/articles.js";
import { inOwnWords } from "../support/own-words.js";
import { clearGraph } from "../support/neo4j.js";
import { query } from "./http-client.js";
import { openSampleApp } from "./samples.js";

const CLOSED = "The Harbour Bridge in Port Ellery closed on 14 April 2026 after a storm.";
const FERRY = "The ferry to Sundhaven carried 900 passengers on 14 April 2026.";

const story = (from: string, claim: string) => ({
  ...{ from, on: "2026-04-14", claims: [claim], text: inOwnWords(claim, from.replaceAll(/\W/g, "")) },
});

const allArticles = statement({
  name: "test.all-articles",
  params: z.object({}),
  row: z.object({ id: z.string() }),
  text: cypher`MATCH (article:Article) RETURN article.id AS id`,
});

let app: App;
let server: RunningServer;
let client: Client;
let onListening: () => void = () => undefined;
const address = () => `${server.url.replace("http", "ws")}/graphql`;

beforeAll(async () => {
  const joined = await openSampleApp(null);
  const claimChanges: App["services"]["claimChanges"] = (claimId) => {
    const events = joined.services.claimChanges(claimId);
    onListening();
    return events;
  };
  app = {
    ...joined,
    config: { ...joined.config, port: 0 },
    services: { ...joined.services, claimChanges },
  };
  server = await startServer(app);
});
beforeEach(async () => {
  await clearGraph(app.graph);
  client = createClient({ url: address(), webSocketImpl: WebSocket, retryAttempts: 0 });
});
afterEach(() => client.dispose());
afterAll(async () => {
  await server.close();
  await clearGraph(app.graph);
  await app.close();
});

type Event<Data> = { data?: Data | null; errors?: readonly { message: string; extensions?: object }[] };

/** Begins to listen; resolves once the server does, so that nothing that happens after is missed. */
async function listen<Data>(document: string, variables: Record<string, unknown> = {}) {
  const listening = new Promise<void>((resolve) => (onListening = resolve));
  const events = client.iterate<Data>({ query: document, variables });
  const first = events.next();
  await listening;
  let begun = false;
  return {
    take: async (count: number): Promise<Event<Data>[]> => {
      const taken: Event<Data>[] = [];
      while (taken.length < count) {
        const step = await (begun ? events.next() : first);
        begun = true;
        if (step.done) break;
        taken.push(step.value);
      }
      return taken;
    },
  };
}

const CLAIM_CHANGED = `subscription ($claimId: ID) {
  claimChanged(claimId: $claimId) { kind at previous { value } claim { id text verdict { value supportingOrigins } } } }`;

interface Changed {
  claimChanged: {
    kind: string;
    at: string;
    previous: { value: string } | null;
    claim: { id: string; text: string; verdict: { value: string; supportingOrigins: number } };
  };
}

const kinds = (events: Event<Changed>[]) => events.map(({ data }) => data?.claimChanged.kind);

describe("claimChanged", () => {
  it("tells of a new mention and of the verdict that it moves, each with what stands then", async () => {
    await tell(app.graph, story("gazette.example", CLOSED));
    const { claims } = (await query(server.url, "{ claims { nodes { id } } }")).data as {
      claims: { nodes: { id: string }[] };
    };
    const listener = await listen<Changed>(CLAIM_CHANGED, { claimId: claims.nodes[0]!.id });
    await tell(app.graph, story("herald.example", FERRY));
    await tell(app.graph, story("mirror.example", CLOSED));
    const events = await listener.take(2);
    expect(kinds(events)).toEqual(["NEW_MENTION", "VERDICT_CHANGED"]);
    const claim = { text: CLOSED, verdict: { value: "CORROBORATED", supportingOrigins: 2 } };
    expect(events[0]?.data?.claimChanged).toMatchObject({ previous: null, claim });
    expect(events[1]?.data?.claimChanged).toMatchObject({ previous: { value: "SINGLE_SOURCE" }, claim });
    await tell(app.graph, story("post.example", CLOSED));
    const [later] = await listener.take(1);
    expect(later?.data?.claimChanged.claim.verdict.supportingOrigins).toBe(3);
  });

  it("tells of all claims where none is named, and of one that is gone no more than its id", async () => {
    const listener = await listen<Changed>(CLAIM_CHANGED);
    await tell(app.graph, story("herald.example", FERRY));
    const [born] = await listener.take(1);
    expect(born?.data?.claimChanged).toMatchObject({ kind: "NEW_MENTION", claim: { text: FERRY } });
    const [articleId] = (await app.graph.read(allArticles, {})).map(({ id }) => id);
    const parts = { graph: app.graph, now: () => new Date() };
    await removeArticle(parts, { articleId: articleId!, by: "a test", reason: null });
    const [removed] = await listener.take(1);
    expect(removed?.errors).toBeUndefined();
    expect(removed?.data?.claimChanged).toMatchObject({
      kind: "REMOVED",
      claim: { id: born?.data?.claimChanged.claim.id, verdict: { value: "UNVERIFIED" } },
    });
    expect(removed?.data?.claimChanged.claim.text).not.toContain("ferry");
  });

  it("refuses a claim that does not exist", async () => {
    const step = await client.iterate({ query: CLAIM_CHANGED, variables: { claimId: "nonsense" } }).next();
    expect(step.value).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

it("follows an analysis to its end", async () => {
  const started = await query(
    server.url,
    `mutation { analyzeArticle(input: { text: ${JSON.stringify(CLOSED)} }) { analysis { id } } }`,
  );
  const { analysis } = (started.data as { analyzeArticle: { analysis: { id: string } } }).analyzeArticle;
  const document = "subscription ($id: ID!) { analysisProgress(id: $id) { status progress } }";
  const seen: { status: string; progress: number }[] = [];
  for await (const { data } of client.iterate<{ analysisProgress: (typeof seen)[number] }>({
    ...{ query: document, variables: { id: analysis.id } },
  }))
    if (data) seen.push(data.analysisProgress);
  expect(seen.at(-1)).toEqual({ status: "COMPLETED", progress: 1 });
  expect(seen.map(({ progress }) => progress)).toEqual(seen.map(({ progress }) => progress).toSorted());
});

describe("an operation over a websocket", () => {
  const extensionsOf = async (given: Partial<{ extensions: Record<string, unknown> }>) => {
    const variables = { claimId: "nonsense" };
    const { value } = await client.iterate({ query: CLAIM_CHANGED, variables, ...given }).next();
    return (value as Event<never>).errors?.[0]?.extensions;
  };

  it("has a request id of its own on its errors, or the caller's where that is fit", async () => {
    const requestId = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
    const [one, other] = [await extensionsOf({}), await extensionsOf({})];
    expect([one, other]).toEqual([
      { code: "BAD_USER_INPUT", requestId },
      { code: "BAD_USER_INPUT", requestId },
    ]);
    expect(one).not.toEqual(other);
    expect(await extensionsOf({ extensions: { requestId: "request-of-mine" } })).toMatchObject({
      requestId: "request-of-mine",
    });
    expect(await extensionsOf({ extensions: { requestId: "forged line {}" } })).toMatchObject({ requestId });
    const refused = await client
      .iterate({ query: "{ claims { totalCount } }", extensions: { requestId: "request-of-mine" } })
      .next()
      .catch((errors: unknown) => errors);
    expect(refused).toMatchObject([{ extensions: { requestId: "request-of-mine" } }]);
  });
});

describe("who may subscribe, and what", () => {
  const opened = (headers: Record<string, string>, path = "/graphql") =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(server.url.replace("http", "ws") + path, "graphql-transport-ws", {
        headers,
      });
      socket.once("open", () => resolve((socket.close(), "open")));
      socket.once("error", ({ message }) => resolve(message));
    });

  it.each([
    ["this machine's own pages", () => ({ origin: server.url }), "open"],
    ["a program", () => ({}), "open"],
    ["a page elsewhere", () => ({ origin: "https://evil.example" }), "403"],
    ["another name of this machine", () => ({ host: "evil.example" }), "403"],
    ["a proxy", () => ({ "x-forwarded-for": "10.0.0.1" }), "403"],
  ])("answers %s: %#", async (_who, headers, says) => expect(await opened(headers())).toContain(says));

  it("answers at no other address", async () => expect(await opened({}, "/elsewhere")).toContain("404"));

  it.each([
    ["queries", "{ claims { totalCount } }", "BAD_REQUEST"],
    ["what the schema does not have", "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["what is no GraphQL", "subscription {", "GRAPHQL_PARSE_FAILED"],
    [
      "what asks for too much",
      "subscription { claimChanged { claim { mentions(first: 100) { nodes { claim { mentions(first: 100) { nodes { claim { mentions(first: 100) { nodes { id } } } } } } } } } } }",
      "TOO_COMPLEX",
    ],
  ])("refuses %s", async (_what, document, code) => {
    await expect(client.iterate({ query: document }).next()).rejects.toMatchObject([
      { extensions: { code } },
    ]);
  });
});
