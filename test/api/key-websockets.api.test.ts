/** @jest-environment ./test/support/native-arrays-environment.js */
import { setTimeout as wait } from "node:timers/promises";

import { type Client, createClient, type Message } from "graphql-ws";
import { WebSocket } from "ws";

import { tell } from "../support/articles.js";
import { SCOPES } from "../../src/domain/access.js";
import { anotherProcess, app, ask, makeKey, openKeyedApp, serve, server } from "./keyed-server.js";
import { GAZETTE, HERALD } from "./people.js";

openKeyedApp();

const CHANGES = "subscription { claimChanged { kind claim { text } } }";

let client: Client | undefined;
afterEach(() => client?.dispose());

/** Subscribes with these connectionParams; gives the events, and how the connection was closed if it was. */
function listen(connectionParams: Record<string, unknown> | undefined, document = CHANGES) {
  let closed: { code: number } | undefined;
  client = createClient({
    url: `${server.url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(connectionParams && { connectionParams }),
    on: { closed: (event) => void (closed = event as { code: number }) },
  });
  return { events: client.iterate({ query: document }), closed: () => closed };
}

/** Tells articles until the subscription says something, since it may begin to listen a little later. */
async function firstEvent(events: AsyncIterableIterator<unknown>): Promise<unknown> {
  const first = events.next();
  await wait(1_000);
  await tell(app.graph, GAZETTE);
  return (await first).value;
}

describe("a websocket, once there are keys", () => {
  it("is let in by the key in its connectionParams", async () => {
    const key = await makeKey("Ada", "read");
    await serve();
    const event = await firstEvent(listen({ authorization: `Bearer ${key}` }).events);
    expect(event).toMatchObject({ data: { claimChanged: { kind: "NEW_MENTION" } } });
  });

  it.each([
    ["no key", undefined],
    ["a wrong key", { authorization: `Bearer cg_${"0".repeat(16)}_${"A".repeat(43)}` }],
    ["something that is no key", { authorization: { a: 1 } }],
  ])("is closed with 4401 for %s", async (_, connectionParams) => {
    await makeKey("Ada", "read");
    await serve();
    const { events, closed } = listen(connectionParams);
    await expect(events.next()).rejects.toBeDefined();
    expect(closed()).toMatchObject({ code: 4401 });
  });

  it("is told which scope its key lacks", async () => {
    const key = await makeKey("Ada", "text");
    await serve();
    const { events } = listen({ authorization: `Bearer ${key}` });
    const told = await events.next().catch((error: unknown) => ({ value: { errors: error } }));
    expect(told).toMatchObject({
      value: { errors: [{ extensions: { code: "FORBIDDEN", missingScope: "read" } }] },
    });
  });

  it("says nothing more after its key was revoked", async () => {
    const key = await makeKey("Ada", "read");
    await serve({}, anotherProcess(app));
    const { events } = listen({ authorization: `Bearer ${key}` });
    expect(await firstEvent(events)).toMatchObject({ data: { claimChanged: {} } });
    await app.services.apiKeys.revoke({ name: "Ada", by: "local operator" });
    await wait(5_500);
    const next = events.next().catch((error: unknown) => ({ value: { errors: error } }));
    await tell(app.graph, HERALD);
    const { value } = await next;
    expect(value).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    expect(value).not.toHaveProperty("data.claimChanged");
  });
});

const ATTACKS = {
  analysisProgress: ({ analysis }: Ids) =>
    `subscription { analysisProgress(id: "${analysis}") { status progress article { title } } }`,
  claimChanged: ({ claim }: Ids) =>
    `subscription { claimChanged(claimId: "${claim}") { kind claim { text } } }`,
  removeArticle: ({ article }: Ids) =>
    `mutation { removeArticle(input: { id: "${article}", reason: "an attack" }) { removedId } }`,
  apiKeys: () => "{ apiKeys { name scopes } }",
};
type Attack = keyof typeof ATTACKS;
const attacks = Object.keys(ATTACKS) as Attack[];

interface Ids {
  article: string;
  analysis: string;
  claim: string;
}

/** What is in the graph, by the ids that the API gives. */
async function idsOf(key: string): Promise<Ids> {
  const { data } = await ask(
    "{ articles { nodes { id analysis { id } mentions { nodes { claim { id } } } } } }",
    key,
  );
  const [article] = (data as { articles: { nodes: Told[] } }).articles.nodes;
  return {
    article: article!.id,
    analysis: article!.analysis.id,
    claim: article!.mentions.nodes[0]!.claim.id,
  };
}

interface Told {
  id: string;
  analysis: { id: string };
  mentions: { nodes: { claim: { id: string } }[] };
}

/** A client that keeps all that the server says to it. */
function attacker(key: string | null, document: string, operationName?: string) {
  const heard: Message[] = [];
  let closed: { code: number } | undefined;
  client = createClient({
    url: `${server.url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    // It stays open between two operations.
    lazyCloseTimeout: 60_000,
    ...(key !== null && { connectionParams: { authorization: `Bearer ${key}` } }),
    on: {
      message: (message) => void heard.push(message),
      closed: (event) => void (closed = event as { code: number }),
    },
  });
  const send = (query = document) => {
    const named = operationName === undefined ? {} : { operationName };
    client!.subscribe({ query, ...named }, { next: () => {}, error: () => {}, complete: () => {} });
  };
  return { send, heard, closed: () => closed };
}

/** Data that a server has sent, of whatever operation. */
const dataOf = (heard: readonly Message[]) =>
  heard.flatMap((message) => (message.type === "next" && message.payload.data ? [message.payload.data] : []));
const codesOf = (heard: readonly Message[]) =>
  heard.flatMap((message) => {
    const errors =
      message.type === "error"
        ? message.payload
        : message.type === "next"
          ? (message.payload.errors ?? [])
          : [];
    return errors.map(({ extensions }) => extensions?.["code"]);
  });

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 100; tries++) await wait(50);
  expect(condition()).toBe(true);
}

const REVIEWED = "{ articles { totalCount } caller { name } }";

describe("an attack over a websocket", () => {
  let admin: string;
  let ids: Ids;
  beforeEach(async () => {
    admin = await makeKey("Root", ...SCOPES);
    await serve();
    await tell(app.graph, GAZETTE);
    ids = await idsOf(admin);
  });

  /** What could be told is told and nothing of it came; nothing was removed. */
  async function expectNothing(heard: readonly Message[]): Promise<void> {
    await tell(app.graph, HERALD);
    await wait(300);
    expect(dataOf(heard)).toEqual([]);
    expect((await ask(REVIEWED, admin)).data).toMatchObject({ articles: { totalCount: 2 } });
  }

  it.each(attacks)("comes to nothing without the scope: %s", async (attack) => {
    const lacking = attack === "removeArticle" || attack === "apiKeys" ? "admin" : "read";
    const key = await makeKey("Eve", ...SCOPES.filter((scope) => scope !== lacking));
    const { send, heard } = attacker(key, ATTACKS[attack](ids));
    send();
    await until(() => codesOf(heard).length > 0);
    expect(codesOf(heard)).toEqual([lacking === "read" ? "FORBIDDEN" : "BAD_REQUEST"]);
    await expectNothing(heard);
  });

  it.each(attacks)("comes to nothing without a key: %s", async (attack) => {
    const { send, heard, closed } = attacker(null, ATTACKS[attack](ids));
    send();
    await until(() => closed() !== undefined);
    expect(closed()).toMatchObject({ code: 4401 });
    await expectNothing(heard);
  });

  it.each(attacks)("comes to nothing with a revoked key: %s", async (attack) => {
    const key = await makeKey("Eve", ...SCOPES);
    await app.services.apiKeys.revoke({ name: "Eve", by: "local operator" });
    const { send, heard, closed } = attacker(key, ATTACKS[attack](ids));
    send();
    await until(() => closed() !== undefined);
    expect(closed()).toMatchObject({ code: 4401 });
    await expectNothing(heard);
  });

  it.each(attacks)(
    "comes to nothing by a key that is revoked once the connection is open: %s",
    async (attack) => {
      const key = await makeKey("Eve", ...SCOPES);
      const { send, heard } = attacker(key, ATTACKS[attack](ids));
      send(`subscription { claimChanged(claimId: "nonsense") { kind } }`);
      await until(() => codesOf(heard).length > 0);
      await app.services.apiKeys.revoke({ name: "Eve", by: "local operator" });
      send();
      await until(() => codesOf(heard).length > 1);
      const refused = attack === "removeArticle" || attack === "apiKeys" ? "BAD_REQUEST" : "UNAUTHENTICATED";
      expect(codesOf(heard)).toEqual(["BAD_USER_INPUT", refused]);
      await expectNothing(heard);
    },
  );

  it.each(["removeArticle", "apiKeys"] as const)(
    "comes to nothing beside a subscription in one document, by whatever key: %s",
    async (attack) => {
      const operation = ATTACKS[attack](ids).replace(
        /^(mutation)? ?/,
        (_, kind) => `${kind ?? "query"} Hidden `,
      );
      const { send, heard } = attacker(admin, `${CHANGES.replace("{", "Open {")} ${operation}`, "Hidden");
      send();
      await until(() => codesOf(heard).length > 0);
      expect(codesOf(heard)).toEqual(["BAD_REQUEST"]);
      await expectNothing(heard);
    },
  );
});
