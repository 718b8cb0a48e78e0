import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { refuseOpenHost } from "../local-peers.js";
import { SetupFailure } from "../domain/setup-failure.js";
import { createApolloServer } from "./apollo-server.js";
import type { ServerApp } from "./app-context.js";
import { createCostLimit } from "./cost-limit.js";
import { createDocuments } from "./documents.js";
import { createDoor } from "./door.js";
import { createHttpApp } from "./http-app.js";
import { stopping } from "./refusals.js";
import { serveSubscriptions } from "./subscriptions.js";
import { readTrustedDocuments } from "./trusted-documents.js";

export interface RunningServer {
  /** Where it answers, as "http://127.0.0.1:4000". */
  url: string;
  /** Takes no new requests, ends subscriptions, lets those under way finish (up to ten seconds), and closes. The app stays open. */
  close(): Promise<void>;
}

/** Serves the API and the pages; rejects with a SetupFailure where the address cannot be used. */
export async function startServer(app: ServerApp): Promise<RunningServer> {
  await prepareDoor(app);
  const { metrics } = app.telemetry;
  metrics.watchProcess();
  const door = createDoor(app);
  const costLimit = createCostLimit(app.config.costLimit, () =>
    metrics.count("rateLimited", { reason: "cost" }),
  );
  const { folder, ...answered } = app.config.documents;
  const documents = createDocuments(await readTrustedDocuments(folder), answered);
  const httpServer = createServer();
  const apollo = createApolloServer(httpServer, app, { costLimit, documents });
  await apollo.start();
  const ending = new AbortController();
  httpServer.on("request", createHttpApp(app, { apollo, door, documents, ending: ending.signal }));
  const endSubscriptions = serveSubscriptions(httpServer, app, { door, costLimit, documents });
  try {
    await listen(httpServer, app.config);
  } catch (error) {
    await endSubscriptions();
    await apollo.stop();
    throw error;
  }
  const close = async () => {
    ending.abort(stopping());
    await endSubscriptions();
    await apollo.stop();
  };
  return { url: urlOf(httpServer, app.config.host), close };
}

/** Takes in the keys of the configuration; rejects with a SetupFailure where others could call and no key is there. */
export async function prepareDoor({ config, services: { apiKeys } }: ServerApp): Promise<void> {
  await apiKeys.seed(config.apiKeys);
  refuseOpenHost(config, { keysExist: await apiKeys.exist() });
}

function listen(httpServer: Server, { host, port }: ServerApp["config"]): Promise<void> {
  return new Promise((resolve, reject) => {
    httpServer.once("error", (cause: NodeJS.ErrnoException) => reject(explain(cause, host, port)));
    httpServer.listen(port, host, resolve);
  });
}

function explain(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === "EADDRINUSE")
    return new SetupFailure(
      `Port ${port} is taken by another program: stop that, or set PORT to a free one.`,
      { cause },
    );
  if (cause.code === "EACCES")
    return new SetupFailure(`Port ${port} may not be used by you: set PORT to one above 1023.`, { cause });
  if (cause.code === "EADDRNOTAVAIL" || cause.code === "ENOTFOUND")
    return new SetupFailure(`HOST=${host} is no address of this machine: set HOST to 127.0.0.1.`, { cause });
  return cause;
}

function urlOf(httpServer: Server, host: string): string {
  const { port } = httpServer.address() as AddressInfo;
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
