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
import { inRequest, newRequest, type RequestNotes } from "./request-id.js";

const PATH = "/graphql";
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
  request: RequestNotes;
  /** Told when it has ended. */
  onEnd: () => void;
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
  const requestOf = identifyOperations();
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
      onSubscribe: (connection, _id, payload) => {
        const request = requestOf(payload);
        return inRequest(request, () => beginSubscription(app, limits, connection, payload, request));
      },
      subscribe: (args) => answerEvents(args as Subscribing, countOpen),
      onError: (_connection, _id, payload, errors) => inRequest(requestOf(payload), () => errors.map(logged)),
      onNext: (_connection, _id, payload, _args, result) =>
        inRequest(requestOf(payload), () => masked(result)),
      // What nobody could expect is told to nobody: closing says its words otherwise.
      isProd: true,
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

/**
 * Makes each operation a request, with an id of its own as over HTTP: the caller's `extensions.requestId`, where that is fit.
 * graphql-ws hands the same payload to all of an operation's hooks.
 */
function identifyOperations(): (payload: SubscribePayload) => RequestNotes {
  const known = new WeakMap<SubscribePayload, RequestNotes>();
  return (payload) => {
    const request =
      known.get(payload) ?? newRequest(payload.extensions?.["requestId"], payload.operationName ?? null);
    known.set(payload, request);
    return request;
  };
}

/** Lets in whoever may call over HTTP, and pages of this server's own address: a browser lets any page open a websocket. */
function upgradeTo(sockets: WebSocketServer, door: Door) {
  return async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path !== PATH) return refuse(socket, "404 Not Found");
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
  request: RequestNotes,
): Promise<Subscribing | readonly GraphQLError[]> {
  if (Object.keys(connection.subscriptions).length > MOST_SUBSCRIPTIONS) {
    const message = `One connection takes ${MOST_SUBSCRIPTIONS} subscriptions: end one, or open another connection.`;
    return [new GraphQLError(message, { extensions: { code: "TOO_COMPLEX" } })];
  }
  const started = performance.now();
  let [account, caller]: [string | null, string] = [null, ""];
  let read: ReturnType<typeof readSubscription>;
  try {
    documents.admit(payload);
    read = readSubscription(payload);
    if ("errors" in read) return read.errors;
    request.operation = read.name;
    const access = await admitConnection(door, connection);
    [account, caller] = [access.account, access.caller.name];
    if (account !== null) await costLimit.charge(account, read.cost);
  } catch (error) {
    return [asGraphQLError(error)];
  }
  const { cost } = read;
  const contextValue = async () => createRequestContext(app, await admitConnection(door, connection));
  const extensions = async () => ({
    cost: { asked: cost, allowed: mostAllowed(costLimit, account) },
    rateLimit: account === null ? null : await costLimit.standing(account),
  });
  const onEnd = () => {
    const ms = Math.round(performance.now() - started);
    const line = { method: "WEBSOCKET", route: PATH, ms, caller, operation: request.operation };
    app.logger.info(line, "a subscription has ended");
  };
  return { ...read.args, contextValue, extensions, request, onEnd };
}

/** Answers each event with a context of its own, since loaders keep what they read and keys may end. */
function answerEvents(
  args: Subscribing,
  countOpen: (more: 1 | -1) => void,
): Promise<ExecutionResult | AsyncGenerator<ExecutionResult>> {
  return inRequest(args.request, async () => {
    try {
      const events = await createSourceEventStream({ ...args, contextValue: await args.contextValue() });
      if (!(Symbol.asyncIterator in events)) return events;
      return within(args.request, endingWith(events, answered(args, events, countOpen)));
    } catch (error) {
      return { errors: [asGraphQLError(error)] };
    }
  });
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
    yield { errors: [asGraphQLError(error)] };
  } finally {
    countOpen(-1);
    args.onEnd();
  }
}

/** What went wrong, as GraphQL has errors; what nobody could expect stays inside it for the log. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof Overrun) return new GraphQLError(error.message, { extensions: { code: "TOO_SLOW" } });
  return new GraphQLError("A subscription failed.", { originalError: error as Error });
}

/** Has each answer worked out as a part of the request: a generator goes on as a part of whatever asks it for more. */
function within(
  request: RequestNotes,
  answers: AsyncGenerator<ExecutionResult>,
): AsyncGenerator<ExecutionResult> {
  const [next, end] = [answers.next.bind(answers), answers.return.bind(answers)];
  answers.next = () => inRequest(request, next);
  answers.return = (value) => inRequest(request, () => end(value));
  return answers;
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
