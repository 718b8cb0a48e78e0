/** @jest-environment ./test/support/native-arrays-environment.js */
import { setTimeout as wait } from "node:timers/promises";

import { type Client, createClient } from "graphql-ws";
import { WebSocket } from "ws";

import { tell } from "../support/articles.js";
import { anotherProcess, app, makeKey, openKeyedApp, serve, server } from "./keyed-server.js";
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
  }, 60_000);
});
