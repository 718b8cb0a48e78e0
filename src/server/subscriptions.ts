import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";

import type { RequestContext } from "../resolvers/request-context.js";
import { Overrun } from "../services/event-queue.js";
import { createRequestContext, type ServerApp } from "./app-context.js";
import { admitConnection, type Connection, mayConnect } from "./admit-connection.js";
import { type CostLimit, mostAllowed } from "./cost-limit.js";
import type { Documents } from "./documents.js";
import type { Door } from "./door.js";
import { isUnexpected, maskError } from "./mask-errors.js";
import { readSubscription } from "./read-subscription.js";

const MOST_CONNECTIONS = 100;
const MOST_SUBSCRIPTIONS = 20;
const LARGEST_MESSAGE_BYTES = 256 * 1024;
/** How often connections that hold no subscription are looked for; the second time they are closed. */
const IDLE_CHECK_MS = 30_000;
/** How long a client has to answer that its websocket is closed; one that does not must not hold the server's end. */
const CLOSING_MS = 2_000;
/** 4000 to 4999 are ours to choose (RFC 6455); graphql-ws uses 4400 to 4500. */
const IDLE_CLOSE_CODE = 4900;

/** A subscription with what makes the context of each of its events. */
interface Subscribing extends ExecutionArgs {
  contextValue: () => Promise<RequestContext>;
  /** What each of its answers says beside the data, as over HTTP. */
  extensions: () => Promise<Record<string, unknown>>;
}

/** Who is let in, and how much they may ask for. */
interface Limits {
  door: Door;
  costLimit: CostLimit;
  documents: Documents;
}

/** Answers GraphQL subscriptions over websockets (the protocol of graphql-ws) at /graphql. Gives what ends them all. */
export function serveSubscriptions(httpServer: Server, app: ServerApp, limits: Limits): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE_BYTES });
  const connections = new Set<Connection>();
  const logged = (error: GraphQLError) => {
    if (isUnexpected(error)) app.logger.error({ err: error.originalError ?? error }, "a subscription failed");
    return maskError(error.toJSON(), error);
  };
  const masked = ({ errors, ...result }: ExecutionResult): FormattedExecutionResult =>
    errors ? { ...result, errors: errors.map(logged) } : result;
  let open = 0;
  const countOpen = (more: 1 | -1) => app.telemetry.metrics.set("subscriptions", {}, (open += more));
  const upgrade = upgradeTo(sockets, limits.door);
  const serving = useServer(
    {
      onConnect: async (connection) => {
        connections.add(connection);
        return mayConnect(limits.door, connection);
      },
      onClose: (connection) => void connections.delete(connection),
      onSubscribe: (connection, _id, payload) => beginSubscription(app, limits, connection, payload),
      subscribe: (args) => answerEvents(args as Subscribing, countOpen),
      onError: (_connection, _id, _payload, errors) => errors.map(logged),
      onNext: (_connection, _id, _payload, _args, result) => masked(result),
    },
    sockets,
  );
  httpServer.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  const idleCheck = setInterval(closeIdle(connections), IDLE_CHECK_MS).unref();
  return async () => {
    clearInterval(idleCheck);
    const terminateAll = () => sockets.clients.forEach((socket) => socket.terminate());
    const grace = setTimeout(terminateAll, CLOSING_MS);
    await serving.dispose();
    clearTimeout(grace);
  };
}

/** Lets in whoever may call over HTTP, and pages of this server's own address: a browser lets any page open a websocket. */
function upgradeTo(sockets: WebSocketServer, door: Door) {
  return async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path !== "/graphql") return refuse(socket, "404 Not Found");
    if (!isSameOrigin(request) || !(await door.mayCall(request).catch(() => false)))
      return refuse(socket, "403 Forbidden");
    if (sockets.clients.size >= MOST_CONNECTIONS) return refuse(socket, "503 Service Unavailable");
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit("connection", opened, request));
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Programs send no Origin; browsers always do. */
function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase());
}

/** Reads a subscription, lets it in by its connection's key and takes its cost off the account; gives what it is run by, or why not. */
async function beginSubscription(
  app: ServerApp,
  { door, costLimit, documents }: Limits,
  connection: Connection,
  payload: SubscribePayload,
): Promise<Subscribing | readonly GraphQLError[]> {
  if (Object.keys(connection.subscriptions).length > MOST_SUBSCRIPTIONS) {
    const message = `One connection takes ${MOST_SUBSCRIPTIONS} subscriptions: end one, or open another connection.`;
    return [new GraphQLError(message, { extensions: { code: "TOO_COMPLEX" } })];
  }
  try {
    documents.admit(payload);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
  const read = readSubscription(payload);
  if ("errors" in read) return read.errors;
  let account: string | null;
  try {
    ({ account } = await admitConnection(door, connection));
    if (account !== null) await costLimit.charge(account, read.cost);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
  const contextValue = async () => createRequestContext(app, await admitConnection(door, connection));
  const extensions = async () => ({
    cost: { asked: read.cost, allowed: mostAllowed(costLimit, account) },
    rateLimit: account === null ? null : await costLimit.standing(account),
  });
  return { ...read.args, contextValue, extensions };
}

/** Answers each event with a context of its own, since loaders keep what they read and keys may end. */
async function answerEvents(
  args: Subscribing,
  countOpen: (more: 1 | -1) => void,
): Promise<ExecutionResult | AsyncGenerator<ExecutionResult>> {
  const events = await createSourceEventStream({ ...args, contextValue: await args.contextValue() });
  return Symbol.asyncIterator in events ? endingWith(events, answered(args, events, countOpen)) : events;
}

async function* answered(
  args: Subscribing,
  events: AsyncIterable<unknown>,
  countOpen: (more: 1 | -1) => void,
): AsyncGenerator<ExecutionResult> {
  countOpen(1);
  try {
    for await (const rootValue of events) {
      const result = await execute({ ...args, rootValue, contextValue: await args.contextValue() });
      yield { ...result, extensions: await args.extensions() };
    }
  } catch (error) {
    if (error instanceof GraphQLError) yield { errors: [error] };
    else if (error instanceof Overrun)
      yield { errors: [new GraphQLError(error.message, { extensions: { code: "TOO_SLOW" } })] };
    else throw error;
  } finally {
    countOpen(-1);
  }
}

/** Lets what is listened to end at once: a generator that waits for the next event would end only with that. */
function endingWith(
  events: AsyncIterable<unknown>,
  answers: AsyncGenerator<ExecutionResult>,
): AsyncGenerator<ExecutionResult> {
  const source = events[Symbol.asyncIterator]();
  const end = answers.return.bind(answers);
  answers.return = async (value) => {
    await source.return?.();
    return end(value);
  };
  return answers;
}

/** A connection without subscriptions may be between two; one that has none twice in a row is forgotten. */
function closeIdle(connections: ReadonlySet<Connection>): () => void {
  let idleBefore = new Set<Connection>();
  return () => {
    const idle = new Set(
      [...connections].filter(({ subscriptions }) => Object.keys(subscriptions).length === 0),
    );
    for (const { extra } of [...idle].filter((connection) => idleBefore.has(connection)))
      extra.socket.close(IDLE_CLOSE_CODE, "No subscription for a while: connect again when you need one.");
    idleBefore = idle;
  };
}
